import { EmptyState } from '@/components/ui/EmptyState';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { FullReport } from '@/domain/full-report';
import type { ReportKeyResult } from '@/domain/weekly-report';
import type { ReportParts } from './actions';
import { Figure } from './Figure';
import { KeyResultTable, StandingCells } from './KeyResultTable';
import { Panel } from './Panel';
import '@/components/report/open-row.css';

interface KeyResultsSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

function KeyResultRow({ keyResult, parts }: { readonly keyResult: ReportKeyResult; readonly parts: ReportParts }) {
  const { text } = parts;
  const { title, entryIds, isStarved } = keyResult;
  const name = title === '' ? text('fullReport.gone') : title;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>{' '}
        {isStarved && (
          <span class="starved" title={text('fullReport.starvedWhy')}>
            {text('report.starved')}
            <span class="visually-hidden">. {text('fullReport.starvedWhy')}</span>
          </span>
        )}
      </th>
      <td class="number">
        <Figure parts={parts} title={name} entryIds={entryIds} log={{ ...parts.weekInLog, keyResult: keyResult.id }} />
      </td>
      <StandingCells keyResult={keyResult} text={text} />
    </tr>
  );
}

/** Entries for an objective as a whole, and those that protected a health metric. */
function OtherRows({ report, parts }: KeyResultsSectionProps) {
  const { text } = parts;
  const { wholeObjectives, healthMetrics } = report.weekly;
  const rows = [
    ...wholeObjectives.map((row) => ({ row, verdict: 'on-objective' as const, word: text('report.asAWhole') })),
    ...healthMetrics.map((row) => ({ row, verdict: 'protects' as const, word: text('report.protected') })),
  ];
  return (
    <>
      {rows.map(({ row: { id, title, entryIds }, verdict, word }) => (
        <tr key={id}>
          <th scope="row">
            <VerdictMark verdict={verdict} /> <bdi>{title === '' ? text('fullReport.gone') : title}</bdi>
          </th>
          <td class="number">
            <Figure parts={parts} title={title === '' ? word : title} entryIds={entryIds} />
          </td>
          <td colSpan={2} class="report-soft">
            {word}
          </td>
        </tr>
      ))}
    </>
  );
}

/** Entries per key result beside its confidence and status; the starved ones first. */
export function KeyResultsSection({ report, parts }: KeyResultsSectionProps) {
  const { text } = parts;
  const title = text('fullReport.keyResults');
  const { keyResults, wholeObjectives, healthMetrics } = report.weekly;
  if (keyResults.length + wholeObjectives.length + healthMetrics.length === 0) {
    return (
      <Panel title={title} name="key-results">
        <EmptyState next={text('report.noKeyResults')} />
      </Panel>
    );
  }
  return (
    <Panel title={title} name="key-results">
      <KeyResultTable caption={title} text={text}>
        {keyResults.map((keyResult) => (
          <KeyResultRow key={keyResult.id} keyResult={keyResult} parts={parts} />
        ))}
        <OtherRows report={report} parts={parts} />
      </KeyResultTable>
    </Panel>
  );
}

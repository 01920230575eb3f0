import { EmptyState } from '@/components/ui/EmptyState';
import type { FullReport } from '@/domain/full-report';
import type { SourceLedgerRow } from '@/domain/source-ledger';
import type { ReportParts } from './actions';
import { Figure } from './Figure';
import { Panel } from './Panel';

interface LedgerSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

const columns = [
  ['asked', 'fullReport.asked'],
  ['accepted', 'fullReport.accepted'],
  ['delegated', 'fullReport.delegated'],
  ['declined', 'fullReport.declined'],
  ['parked', 'fullReport.parked'],
  ['undecided', 'fullReport.waiting'],
] as const;

function sourceText({ source, name }: SourceLedgerRow, { text }: ReportParts): string {
  const word = text(`source.${source}`);
  return name === '' ? word : `${name} (${word})`;
}

function LedgerTable({ report, parts }: LedgerSectionProps) {
  const { text } = parts;
  const title = text('fullReport.ledger');
  return (
    <div class="report-scroll">
      <table class="report-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('fullReport.source')}</th>
            {columns.map(([column, key]) => (
              <th key={column} scope="col" class="number">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.ledger.map((row) => (
            <tr key={`${row.source} ${row.name}`}>
              <th scope="row">
                <bdi>{sourceText(row, parts)}</bdi>
              </th>
              {columns.map(([column, key]) => (
                <td key={column} class="number">
                  <Figure parts={parts} title={`${sourceText(row, parts)}, ${text(key)}`} requestIds={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The source ledger: who asked in this week and what became of it. Saying no makes no entry, but it counts here. */
export function LedgerSection({ report, parts }: LedgerSectionProps) {
  const { text } = parts;
  const waiting = text('fullReport.undecidedAll', { count: report.undecided.length });
  return (
    <Panel title={text('fullReport.ledger')} name="ledger">
      {report.ledger.length === 0 ? (
        <EmptyState next={text('fullReport.noLedger')} />
      ) : (
        <LedgerTable report={report} parts={parts} />
      )}
      {report.undecided.length > 0 && (
        <p class="report-note">
          <button
            type="button"
            class="figure"
            onClick={() => parts.open({ title: waiting, requestIds: report.undecided })}
          >
            {waiting}
          </button>
        </p>
      )}
    </Panel>
  );
}

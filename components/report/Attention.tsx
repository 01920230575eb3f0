import { Confidence } from '@/components/ui/Confidence';
import { EmptyState } from '@/components/ui/EmptyState';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Text } from '@/components/text';
import { startingConfidence } from '@/domain/confidence';
import type { ReportKeyResult, WeeklyReport } from '@/domain/weekly-report';
import { OpenRow } from './OpenRow';
import type { EntriesById } from './report-entry';

interface AttentionProps {
  readonly report: WeeklyReport;
  readonly entriesById: EntriesById;
  readonly text: Text;
}

function KeyResultName({ keyResult, text }: { readonly keyResult: ReportKeyResult; readonly text: Text }) {
  return (
    <>
      <bdi>{keyResult.title}</bdi> {keyResult.isStarved && <span class="starved">{text('report.starved')}</span>}
    </>
  );
}

function KeyResultRows({ report, entriesById, text }: AttentionProps) {
  return (
    <>
      {report.keyResults.map((keyResult) => (
        <OpenRow
          key={keyResult.id}
          name={<KeyResultName keyResult={keyResult} text={text} />}
          entryIds={keyResult.entryIds}
          entriesById={entriesById}
          aside={
            <Confidence
              value={keyResult.confidence}
              trend={keyResult.trend}
              isFirst={keyResult.trend === 'none' && keyResult.confidence === startingConfidence}
              isWordHidden
              text={text}
            />
          }
          text={text}
        />
      ))}
    </>
  );
}

/** Entries for an objective as a whole, and those that protected a health metric. */
function OtherRows({ report, entriesById, text }: AttentionProps) {
  return (
    <>
      {report.wholeObjectives.map(({ id, title, entryIds }) => (
        <OpenRow
          key={id}
          name={<bdi>{title}</bdi>}
          entryIds={entryIds}
          entriesById={entriesById}
          aside={text('report.asAWhole')}
          text={text}
        />
      ))}
      {report.healthMetrics.map(({ id, title, entryIds }) => (
        <OpenRow
          key={id}
          name={
            <span class="verdict-name">
              <VerdictMark verdict="protects" />
              <bdi>{title}</bdi>
            </span>
          }
          entryIds={entryIds}
          entriesById={entriesById}
          aside={text('report.protected')}
          text={text}
        />
      ))}
    </>
  );
}

/** Where the attention went: each key result's entries beside its confidence, the starved ones first. */
export function Attention(props: AttentionProps) {
  const { report, text } = props;
  const isEmpty = report.keyResults.length + report.wholeObjectives.length + report.healthMetrics.length === 0;
  return (
    <section class="report-part">
      <h2>{text('report.attention')}</h2>
      {isEmpty ? (
        <EmptyState next={text('report.noKeyResults')} />
      ) : (
        <ul>
          <KeyResultRows {...props} />
          <OtherRows {...props} />
        </ul>
      )}
    </section>
  );
}

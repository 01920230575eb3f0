import { EmptyState } from '@/components/ui/EmptyState';
import type { Text } from '@/components/text';
import type { ReportDistraction } from '@/domain/weekly-report';
import { OpenRow } from './OpenRow';
import type { EntriesById } from './report-entry';

interface PullsProps {
  readonly distractions: readonly ReportDistraction[];
  readonly entriesById: EntriesById;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
}

function askedByText({ askedBy }: ReportDistraction, text: Text): string {
  return askedBy.map(({ source, name }) => (name === '' ? text(`source.${source}`) : name)).join(', ');
}

/** So many stand in view; the others are a press away. */
const mostShown = 5;

function PullRows({ distractions, entriesById, text, distractionName }: PullsProps) {
  return (
    <ul>
      {distractions.map((distraction) => (
        <OpenRow
          key={distraction.number}
          name={
            <span class="pull-name">
              <span class="open-row-note">{distraction.number}</span> <span>{distractionName(distraction.number)}</span>
            </span>
          }
          entryIds={distraction.entryIds}
          entriesById={entriesById}
          aside={<span title={askedByText(distraction, text)}>{askedByText(distraction, text)}</span>}
          text={text}
        />
      ))}
    </ul>
  );
}

/** What pulled: the week's distractions by number and name, the strongest first, with who asked. */
export function Pulls(props: PullsProps) {
  const { distractions, text } = props;
  const others = distractions.slice(mostShown);
  return (
    <section class="report-part">
      <h2>{text('report.pulls')}</h2>
      {distractions.length === 0 && <EmptyState next={text('report.noPulls')} />}
      <PullRows {...props} distractions={distractions.slice(0, mostShown)} />
      {others.length > 0 && (
        <details class="pulls-more">
          <summary>{text('report.morePulls', { count: others.length })}</summary>
          <PullRows {...props} distractions={others} />
        </details>
      )}
    </section>
  );
}

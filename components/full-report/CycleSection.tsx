import { percentText, shortDateText } from '@/components/ui/figure-text';
import type { CycleReport } from '@/domain/full-report';
import type { Id } from '@/domain/model/base';
import type { ReportParts } from './actions';
import { KeyResultTable, StandingCells } from './KeyResultTable';
import { Panel } from './Panel';
import { TrendPart } from './TrendPart';

interface CycleSectionProps {
  readonly cycle: CycleReport;
  readonly parts: ReportParts;
  /** Reads and shows the entries of the cycle for a key result. */
  readonly onOpen: (keyResultId: Id, title: string) => void;
}

function CycleTable({ cycle, parts, onOpen }: CycleSectionProps) {
  const { text } = parts;
  return (
    <KeyResultTable caption={text('fullReport.keyResults')} text={text}>
      {cycle.keyResults.map(({ id, title, entryCount, ...keyResult }) => (
        <tr key={id}>
          <th scope="row">
            <bdi>{title}</bdi>
          </th>
          <td class="number">
            {entryCount === 0 ? (
              <span class="figure-zero">0</span>
            ) : (
              <button
                type="button"
                class="figure"
                aria-label={text('fullReport.opens', { count: entryCount, name: title })}
                onClick={() => onOpen(id, title)}
              >
                {entryCount}
              </button>
            )}
          </td>
          <StandingCells keyResult={keyResult} text={text} />
        </tr>
      ))}
    </KeyResultTable>
  );
}

/** The running cycle from its first day to the end of the shown week: its share, its weeks, its key results. */
export function CycleSection(props: CycleSectionProps) {
  const { cycle, parts } = props;
  const { text } = parts;
  const { share, onObjective, total } = cycle.focus;
  const title = text('fullReport.cycle', { name: cycle.name });
  const from = shortDateText(cycle.startsOn, text.language);
  return (
    <Panel title={title} name="cycle">
      <p>
        {share === null
          ? `${text('report.counts', { onObjective, total })} ${text('report.onObjectiveFew', { count: total })}`
          : `${percentText(share, text.language)} ${text('report.onObjective', { count: total })}`}
        {'. '}
        <span class="report-soft">
          {text('fullReport.cycleSpan', { from, to: shortDateText(cycle.until, text.language) })}
        </span>
      </p>
      <CycleTable {...props} />
      <TrendPart caption={title} trend={cycle.trend} text={text} />
    </Panel>
  );
}

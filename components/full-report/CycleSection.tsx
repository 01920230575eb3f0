import { Confidence } from '@/components/ui/Confidence';
import { percentText, shortDateText } from '@/components/ui/figure-text';
import { StatusWord } from '@/components/ui/StatusWord';
import { startingConfidence } from '@/domain/confidence';
import type { CycleReport } from '@/domain/full-report';
import type { Id } from '@/domain/model/base';
import type { ReportParts } from './actions';
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
    <table class="report-table">
      <caption class="visually-hidden">{text('fullReport.keyResults')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('fullReport.keyResult')}</th>
          <th scope="col" class="number">
            {text('fullReport.entries')}
          </th>
          <th scope="col" class="number">
            {text('fullReport.confidence')}
          </th>
          <th scope="col">{text('fullReport.status')}</th>
        </tr>
      </thead>
      <tbody>
        {cycle.keyResults.map(({ id, title, entryCount, confidence, trend, status }) => (
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
            <td class="number">
              <Confidence
                value={confidence}
                trend={trend}
                isFirst={trend === 'none' && confidence === startingConfidence}
                isWordHidden
                text={text}
              />
            </td>
            <td>
              <StatusWord status={status} text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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

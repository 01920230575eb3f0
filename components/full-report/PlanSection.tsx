import { EmptyState } from '@/components/ui/EmptyState';
import { percentText } from '@/components/ui/figure-text';
import type { FullReport } from '@/domain/full-report';
import type { Priority } from '@/domain/model/weekly-plan';
import type { ReportParts } from './actions';
import { Panel } from './Panel';

interface PlanSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

function predictionText({ weekly }: FullReport, { text }: ReportParts): string | null {
  if (weekly.predictedShare === null) {
    return null;
  }
  const predicted = percentText(weekly.predictedShare, text.language);
  const { share } = weekly.focus;
  return share === null
    ? text('fullReport.predictedOnly', { predicted })
    : text('fullReport.predicted', { predicted, actual: percentText(share, text.language) });
}

interface PriorityListProps {
  readonly heading: string;
  readonly priorities: readonly Priority[];
}

function PriorityList({ heading, priorities }: PriorityListProps) {
  if (priorities.length === 0) {
    return null;
  }
  return (
    <>
      <h3>
        {heading} <span class="report-soft">{priorities.length}</span>
      </h3>
      <ul class="report-lines">
        {priorities.map(({ id, rank, text: words, whyNot }) => (
          <li key={id}>
            <span class="report-soft">{rank}</span> <bdi>{words}</bdi>
            {whyNot !== '' && (
              <p class="report-note">
                <bdi>{whyNot}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Monday's plan against what came of it. */
export function PlanSection({ report, parts }: PlanSectionProps) {
  const { text } = parts;
  const prediction = predictionText(report, parts);
  const { done, open } = report.plan;
  return (
    <Panel title={text('fullReport.plan')} name="plan">
      {prediction !== null && <p>{prediction}</p>}
      {done.length + open.length === 0 && <EmptyState next={text('fullReport.noPlan')} />}
      <PriorityList heading={text('fullReport.done')} priorities={done} />
      <PriorityList heading={text('fullReport.open')} priorities={open} />
    </Panel>
  );
}

/** Friday's wins; nothing without any. */
export function WinsSection({ report, parts }: PlanSectionProps) {
  const { wins } = report.weekly;
  if (wins.length === 0) {
    return null;
  }
  return (
    <Panel title={parts.text('fullReport.wins')} name="wins">
      <ul class="report-lines">
        {wins.map(({ id, text: words }) => (
          <li key={id}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

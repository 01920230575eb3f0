import type { FullReportText } from '@/components/text/full-report';
import { dateRangeText, percentText } from '@/components/ui/figure-text';
import type { WeeklyTrend } from '@/domain/weekly-trend';
import { ChartTable } from './ChartTable';
import { TrendChart } from './TrendChart';

interface TrendPartProps {
  readonly caption: string;
  readonly trend: WeeklyTrend;
  readonly text: FullReportText;
}

/** Leads to the full report of a week: its figures open its entries. */
export function weekAddress(startsOn: string): string {
  return `#/report/${startsOn}`;
}

function TrendTable({ caption, trend, text }: TrendPartProps) {
  return (
    <ChartTable caption={caption} text={text}>
      <thead>
        <tr>
          <th scope="col">{text('fullReport.week')}</th>
          <th scope="col" class="number">
            {text('fullReport.share')}
          </th>
          <th scope="col" class="number">
            {text('verdict.on-objective')}
          </th>
          <th scope="col" class="number">
            {text('fullReport.entries')}
          </th>
        </tr>
      </thead>
      <tbody>
        {trend.weeks.toReversed().map(({ week, focus }) => (
          <tr key={week.startsOn}>
            <th scope="row">
              <a href={weekAddress(week.startsOn)}>
                {week.number !== null && `${text('week.number', { number: week.number })}, `}
                {dateRangeText(week.startsOn, week.endsOn, text.language)}
              </a>
            </th>
            <td class="number">{focus.share === null ? '–' : percentText(focus.share, text.language)}</td>
            <td class="number">{focus.onObjective}</td>
            <td class="number">{focus.total}</td>
          </tr>
        ))}
      </tbody>
    </ChartTable>
  );
}

/** A trend as a line with its table, and what is not in it. Without a single share there is no line to draw. */
export function TrendPart(props: TrendPartProps) {
  const { trend, text } = props;
  const hasShare = trend.weeks.some(({ focus }) => focus.share !== null);
  const hasGap = trend.weeks.some(({ focus }) => focus.share === null);
  return (
    <>
      {hasShare && <TrendChart trend={trend} text={text} />}
      {hasGap && <p class="report-note">{text('fullReport.trendFew')}</p>}
      {trend.weeksAway > 0 && <p class="report-note">{text('fullReport.weeksAway', { count: trend.weeksAway })}</p>}
      <TrendTable {...props} />
    </>
  );
}

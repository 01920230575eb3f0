import { percentText, shortDateText } from '@/components/ui/figure-text';
import type { FullReportText } from '@/components/text/full-report';
import type { WeeklyTrend } from '@/domain/weekly-trend';
import './charts.css';

/** Above this share of the drawing the plot begins, and where it ends, in percent. */
const top = 6;
const ground = 84;
/** The plot stands to the right of its scale. */
const edge = '2.75rem';

function heightOf(share: number): string {
  return `${ground - share * (ground - top)}%`;
}

interface TrendChartProps {
  readonly trend: WeeklyTrend;
  readonly text: FullReportText;
}

/** Every so many weeks carry their name, so that the names stay apart on a narrow page; the last one always does. */
function isNamed(index: number, count: number): boolean {
  return (count - 1 - index) % Math.max(1, Math.ceil(count / 5)) === 0;
}

/** The share week by week; a week under five entries is a gap in the line, never a guess. */
export function TrendChart({ trend, text }: TrendChartProps) {
  const { weeks } = trend;
  const across = (index: number): string => `${((index + 0.5) / weeks.length) * 100}%`;
  return (
    <div class="trend-chart">
      <svg class="chart chart-scale" aria-hidden="true" style={{ inlineSize: edge }}>
        {[1, 0.5, 0].map((share) => (
          <text key={share} x="100%" y={heightOf(share)} text-anchor="end" dominant-baseline="central">
            {percentText(share, text.language)}
          </text>
        ))}
      </svg>
      <svg class="chart" aria-hidden="true">
        {[1, 0.5, 0].map((share) => (
          <line key={share} class="chart-ground" x1="0" x2="100%" y1={heightOf(share)} y2={heightOf(share)} />
        ))}
        {weeks.map(({ week, focus }, index) => {
          const next = weeks[index + 1]?.focus.share ?? null;
          const hasWay = focus.share !== null && next !== null;
          return (
            <g key={week.startsOn}>
              {hasWay && (
                <line
                  class="trend-line"
                  x1={across(index)}
                  x2={across(index + 1)}
                  y1={heightOf(focus.share)}
                  y2={heightOf(next)}
                />
              )}
              {focus.share !== null && (
                <circle
                  class={index === weeks.length - 1 ? 'trend-point trend-point-last' : 'trend-point'}
                  cx={across(index)}
                  cy={heightOf(focus.share)}
                  r="3.5"
                />
              )}
              {isNamed(index, weeks.length) && (
                <text x={across(index)} y="97%" text-anchor="middle">
                  {week.number === null ? shortDateText(week.startsOn, text.language) : week.number}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

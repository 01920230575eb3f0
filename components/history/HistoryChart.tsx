import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import { historyChart } from '@/domain/history-chart';
import type { ChartLevel, HistoryChart as Chart, KeyResultHistoryView, Place } from '@/domain/history-chart';
import { levelText } from './history-words';
import './history-chart.css';

interface HistoryChartProps {
  readonly view: KeyResultHistoryView;
  /** Which check-in is being read. */
  readonly chosen: number;
  readonly text: Text;
}

/** The drawing is stretched to its frame, so places are percentages and lines keep their width whatever the frame. */
const across = (x: number): number => x * 100;
const down = (y: number): number => (1 - y) * 100;

function lineOf(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${across(x)} ${down(y)}`).join('');
}

/** A dot is a line without length and with round ends: a circle would be stretched with the drawing. */
function dotOf({ x, y }: Place): string {
  return `M${across(x)} ${down(y)}h0`;
}

function Dots({ places, chosen }: { readonly places: readonly (Place | null)[]; readonly chosen: number }) {
  const chosenPlace = places[chosen] ?? null;
  return (
    <>
      <path class="chart-dot" d={places.map((place) => (place === null ? '' : dotOf(place))).join('')} />
      {chosenPlace !== null && (
        <>
          <path class="chart-ring" d={dotOf(chosenPlace)} />
          <path class="chart-chosen" d={dotOf(chosenPlace)} />
        </>
      )}
    </>
  );
}

interface PanelProps {
  readonly chart: Chart;
  readonly chosen: number;
}

function Guides({ chart, chosen }: PanelProps) {
  const point = chart.points[chosen];
  return (
    <>
      {chart.todayX !== null && <path class="chart-today" d={`M${across(chart.todayX)} 0V100`} />}
      {point !== undefined && <path class="chart-guide" d={`M${across(point.x)} 0V100`} />}
    </>
  );
}

function ValuePanel({ chart, chosen }: PanelProps) {
  const places = chart.points.map(({ x, y }) => (y === null ? null : { x, y }));
  return (
    <svg class="chart-drawing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <Guides chart={chart} chosen={chosen} />
      {chart.levels.map(({ kind, y }) => (
        <path key={kind} class={`chart-level chart-level-${kind}`} d={`M0 ${down(y)}H100`} />
      ))}
      {chart.pace !== null && <path class="chart-pace" d={lineOf(chart.pace)} />}
      <path class="chart-line" d={lineOf(places.filter((place) => place !== null))} />
      <Dots places={places} chosen={chosen} />
    </svg>
  );
}

function ConfidencePanel({ chart, chosen }: PanelProps) {
  const places = chart.points.map(({ x, confidenceY }) => ({ x, y: confidenceY }));
  return (
    <svg class="chart-drawing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <Guides chart={chart} chosen={chosen} />
      <path class="chart-level" d="M0 50H100" />
      <path class="chart-line" d={lineOf(places)} />
      <Dots places={places} chosen={chosen} />
    </svg>
  );
}

/** Labels of two levels that lie close together: the upper one stands above its line, the lower one below. */
function LevelLabels({
  levels,
  view,
  text,
}: { readonly levels: readonly ChartLevel[] } & Omit<HistoryChartProps, 'chosen'>) {
  const highest = Math.max(...levels.map(({ y }) => y));
  return (
    <>
      {levels.map((level) => (
        <span
          key={level.kind}
          class={level.y === highest ? 'chart-label chart-label-above' : 'chart-label'}
          style={{ insetBlockStart: `${down(level.y)}%` }}
        >
          {levelText(level, view.keyResult, text)}
        </span>
      ))}
    </>
  );
}

/** Value and confidence over the cycle, drawn for the eye only: the slider and the table beside it say the same in words. */
export function HistoryChart({ view, chosen, text }: HistoryChartProps) {
  const chart = historyChart(view);
  const { startsOn, endsOn } = view.cycle;
  return (
    <div class="history-chart" aria-hidden="true">
      <p class="chart-name">
        <span>{text('chart.value')}</span>
        {chart.pace !== null && <span class="chart-key">{text('chart.pace')}</span>}
      </p>
      <div class="chart-panel chart-panel-value">
        <ValuePanel chart={chart} chosen={chosen} />
        <LevelLabels levels={chart.levels} view={view} text={text} />
      </div>
      <p class="chart-name">{text('chart.confidence')}</p>
      <div class="chart-panel chart-panel-confidence">
        <ConfidencePanel chart={chart} chosen={chosen} />
        <span class="chart-label chart-label-end" style={{ insetBlockStart: '50%' }}>
          {text('chart.even')}
        </span>
      </div>
      <p class="chart-dates">
        <time dateTime={startsOn}>{shortDateText(startsOn, text.language)}</time>
        <time dateTime={endsOn}>{shortDateText(endsOn, text.language)}</time>
      </p>
    </div>
  );
}

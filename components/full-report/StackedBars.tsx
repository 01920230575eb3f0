import { useId } from 'preact/hooks';
import { countOf, verdictOrder, type VerdictIds } from '@/domain/full-report';
import type { Verdict } from '@/domain/model/entry';
import './charts.css';

interface StackedBarsProps {
  readonly bars: readonly {
    readonly key: string;
    /** Below the bar; empty for bars that go without. */
    readonly label: string;
    readonly ids: VerdictIds;
  }[];
}

/** A bar with one entry must not look like a full one: they are measured against at least this many. */
const fullBar = 4;

/** The part of the drawing that bars may fill, in percent; the labels stand below. */
const barsHeight = 84;

interface Part {
  readonly verdict: Verdict;
  readonly top: number;
  readonly height: number;
}

/** The bar's parts from the ground up, in percent of the drawing. */
function partsOf(ids: VerdictIds, most: number): Part[] {
  let ground = barsHeight;
  return verdictOrder.map((verdict) => {
    const height = (ids[verdict].length / most) * barsHeight;
    ground -= height;
    return { verdict, top: ground, height };
  });
}

/**
 * Stacked bars: on objective from the ground up, protecting, hatched for distractions. Places are percentages, so that
 * the drawing takes any width and neither letters nor stripes are stretched. The table beside it says the same.
 */
export function StackedBars({ bars }: StackedBarsProps) {
  const hatch = useId();
  const most = Math.max(fullBar, ...bars.map(({ ids }) => countOf(ids)));
  const step = 100 / bars.length;
  const fillOf = (verdict: Verdict): string => (verdict === 'distraction' ? `url(#${hatch})` : `var(--${verdict})`);
  return (
    <svg class="chart" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3.25" height="6" fill="var(--distraction)" />
        </pattern>
      </defs>
      {bars.map(({ key, label, ids }, index) => (
        <g key={key}>
          {partsOf(ids, most)
            .filter(({ height }) => height > 0)
            .map(({ verdict, top, height }) => (
              <rect
                key={verdict}
                x={`${index * step + step * 0.14}%`}
                width={`${step * 0.72}%`}
                y={`${top}%`}
                height={`${height}%`}
                fill={fillOf(verdict)}
              />
            ))}
          <text x={`${index * step + step / 2}%`} y="97%" text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line class="chart-ground" x1="0" x2="100%" y1={`${barsHeight}%`} y2={`${barsHeight}%`} />
    </svg>
  );
}

import type { LocalDate } from '@/domain/model/base';
import './sparkline.css';

interface SparklineProps {
  /** Values from 0 to 1 by date, oldest first. */
  readonly points: readonly { readonly date: LocalDate; readonly rollUp: number }[];
  /** A level to compare with, 0 to 1, drawn as a dashed line. */
  readonly threshold?: number;
}

const width = 72;
const height = 20;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Across by date, not by index, so that a month without a check-in looks like one. */
function placesOf(points: SparklineProps['points']): readonly Place[] {
  const days = points.map((point) => Date.parse(`${point.date}T12:00:00Z`));
  const first = Math.min(...days);
  const span = Math.max(...days) - first || 1;
  return points.map((point, index) => ({
    x: (((days[index] ?? first) - first) / span) * width,
    y: height - point.rollUp * height,
  }));
}

/** The way so far as one line. Drawn for the eye only: the value beside it is the text. Fewer than two values draw nothing. */
export function Sparkline({ points, threshold }: SparklineProps) {
  const places = placesOf(points);
  const last = places.at(-1);
  if (last === undefined || places.length < 2) {
    return null;
  }
  const line = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {threshold !== undefined && (
        <path class="sparkline-threshold" d={`M0 ${(height - threshold * height).toFixed(1)}H${width}`} />
      )}
      <path d={line} />
      <circle cx={last.x} cy={last.y} r={2} />
    </svg>
  );
}

import type { ConfidenceTrend } from '@/domain/confidence';
import './confidence.css';

const paths: Readonly<Record<ConfidenceTrend, string>> = {
  up: 'M6 10.5V1.5M2.5 5L6 1.5L9.5 5',
  down: 'M6 1.5v9M2.5 7L6 10.5L9.5 7',
  same: 'M1.5 6h9M7 2.5L10.5 6L7 9.5',
  none: 'M4.5 6h3',
};

/** Where confidence is heading, as an arrow; the first value has only a short dash. Its word stands in the label beside it. */
export function TrendArrow({ trend }: { readonly trend: ConfidenceTrend }) {
  return (
    <svg class="trend-arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d={paths[trend]} />
    </svg>
  );
}

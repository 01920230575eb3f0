import type { ComponentChildren } from 'preact';
import type { Status } from '@/domain/objective-status';
import './status-word.css';

const tickAt = 9;

/** The track in small: a tick where pace expects us, a disc where we are. The tick is cut where the disc stands on it. */
function onTheWay(at: number): ComponentChildren {
  return (
    <>
      <path d={at === tickAt ? `M${tickAt} .5v2M${tickAt} 9.5v2` : `M${tickAt} 1.5v9`} />
      <circle class="status-dot" cx={at} cy={6} r={2.3} />
    </>
  );
}

/** Bars like those of a radio signal: the confidence word stands in for a verdict of pace. */
function bars(filled: number): ComponentChildren {
  return [0, 1, 2].map((bar) => (
    <rect
      key={bar}
      class={bar < filled ? 'status-dot' : undefined}
      x={2.5 + bar * 4}
      y={8 - bar * 3}
      width={2.4}
      height={2.6 + bar * 3}
      rx={0.4}
      stroke-width={bar < filled ? 0 : 0.8}
    />
  ));
}

const shapes: Readonly<Record<Status, () => ComponentChildren>> = {
  stale: () => <circle cx={8} cy={6} r={4.5} stroke-dasharray="1.6 2.2" />,
  behind: () => onTheWay(2.5),
  slipping: () => onTheWay(6),
  'no-data': () => <path d="M4 6h8" stroke-dasharray=".4 3.4" stroke-width={2} />,
  'on-pace': () => onTheWay(tickAt),
  ahead: () => onTheWay(13),
  reached: () => <path d="M3.5 6.5L6.5 9.5L12.5 2.5" />,
  low: () => bars(1),
  even: () => bars(2),
  high: () => bars(3),
};

/** The small drawing beside a status word. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg class="status-shape" viewBox="0 0 16 12" aria-hidden="true">
      {shapes[status]()}
    </svg>
  );
}

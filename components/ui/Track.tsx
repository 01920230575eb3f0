import { StepTrack } from './StepTrack';
import type { TrackStep } from './StepTrack';
import './track.css';

interface TrackProps {
  /** Where we are between start (0) and end (1), already clamped; null while nothing is measured. */
  readonly now: number | null;
  /** Where pace expects us, 0 to 1; null when pace has nothing to say. Without a value today there is nothing to compare it with. */
  readonly expected: number | null;
  readonly start: string;
  readonly end: string;
  /** The value is old: the marker turns into a ring. */
  readonly isStale?: boolean;
  /** Milestones: the way in steps instead of one line. */
  readonly steps?: readonly TrackStep[] | undefined;
  /** What the drawing says, for those who do not see it. */
  readonly description: string;
}

const percent = (share: number): string => `${share * 100}%`;

/** The way as one line: the part that is done, what is missing to the pace, and where we are. */
export function Line({ now, expected, isStale }: Pick<TrackProps, 'now' | 'expected'> & { readonly isStale: boolean }) {
  return (
    <span class={now === null ? 'track-bar track-unmeasured' : 'track-bar'}>
      {now !== null && <span class="track-fill" style={{ inlineSize: percent(now) }} />}
      {now !== null && expected !== null && expected > now && (
        <span class="track-gap" style={{ insetInlineStart: percent(now), inlineSize: percent(expected - now) }} />
      )}
      {now !== null && expected !== null && <span class="track-tick" style={{ insetInlineStart: percent(expected) }} />}
      {now !== null && (
        <span class={isStale ? 'track-now track-now-stale' : 'track-now'} style={{ insetInlineStart: percent(now) }} />
      )}
    </span>
  );
}

/** The way from baseline to target: how far we are (disc), where pace expects us (tick), and the dots between the two. */
export function Track({ now, expected, start, end, isStale = false, steps, description }: TrackProps) {
  return (
    <div class="track">
      <span class="visually-hidden">{description}</span>
      {steps === undefined ? <Line now={now} expected={expected} isStale={isStale} /> : <StepTrack steps={steps} />}
      <span class="track-label" aria-hidden="true">
        {start}
      </span>
      <span class="track-label" aria-hidden="true">
        {end}
      </span>
    </div>
  );
}

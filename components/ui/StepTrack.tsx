import './track.css';

/** One milestone of a track. */
export interface TrackStep {
  readonly id: string;
  readonly isDone: boolean;
}

/** A way made of milestones: one box each, filled when done. */
export function StepTrack({ steps }: { readonly steps: readonly TrackStep[] }) {
  return (
    <span class="track-steps" aria-hidden="true">
      {steps.map((step) => (
        <span key={step.id} class={step.isDone ? 'track-step track-step-done' : 'track-step'} />
      ))}
    </span>
  );
}

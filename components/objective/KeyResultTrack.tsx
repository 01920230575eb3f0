import { Track } from '@/components/ui/Track';
import type { TrackStep } from '@/components/ui/StepTrack';
import type { Text } from '@/components/text';
import type { KeyResultView } from '@/domain/okr-view';
import { isDone, startText, targetText, trackDescription } from './key-result-words';

function stepsOf(keyResult: KeyResultView): readonly TrackStep[] | undefined {
  if (keyResult.kind === 'yes-no') {
    return [{ id: keyResult.id, isDone: isDone(keyResult) }];
  }
  if (keyResult.kind !== 'milestones') {
    return undefined;
  }
  return keyResult.milestones.map(({ id }) => ({ id, isDone: keyResult.doneMilestoneIds.includes(id) }));
}

interface KeyResultTrackProps {
  readonly keyResult: KeyResultView;
  readonly text: Text;
}

/** The track of a key result of any kind, with its labels and its words. */
export function KeyResultTrack({ keyResult, text }: KeyResultTrackProps) {
  const { progress } = keyResult;
  return (
    <Track
      now={progress.kind === 'measured' ? progress.rollUp : null}
      expected={keyResult.expected}
      start={startText(keyResult, text)}
      end={targetText(keyResult, text)}
      isStale={keyResult.status === 'stale'}
      steps={stepsOf(keyResult)}
      description={trackDescription(keyResult, text)}
    />
  );
}

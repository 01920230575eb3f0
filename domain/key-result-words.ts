// What a key result's value and target say in words, per kind.
import type { Id } from './model/base';
import type { KeyResult } from './model/key-result';
import type { KeyResultView } from './okr-view';
import { formatNumber } from './number-text';
import type { TextFunction } from './text-function';

/** The sentences that these words are made of. */
export type KeyResultTextKey =
  | 'keyResult.atLeast'
  | 'keyResult.atMost'
  | 'keyResult.between'
  | 'keyResult.allMilestones'
  | 'keyResult.milestonesShort'
  | 'keyResult.done'
  | 'keyResult.notYet';

type Text = TextFunction<KeyResultTextKey>;

function figure(value: number | null, keyResult: KeyResultView, text: Text): string {
  return value === null ? '' : formatNumber(value, keyResult.format, text.language);
}

function bandText(keyResult: KeyResultView, text: Text): string {
  return text('keyResult.between', {
    low: figure(keyResult.low, keyResult, text),
    high: figure(keyResult.high, keyResult, text),
  });
}

/** What stands at the end of the track: the target as its kind says it. */
export function targetText(keyResult: KeyResultView, text: Text): string {
  const value = figure(keyResult.target, keyResult, text);
  switch (keyResult.kind) {
    case 'rising':
    case 'falling':
      return value;
    case 'at-least':
      return text('keyResult.atLeast', { value });
    case 'at-most':
      return text('keyResult.atMost', { value });
    case 'between':
      return bandText(keyResult, text);
    case 'milestones':
      return text('keyResult.allMilestones');
    case 'yes-no':
      return text('keyResult.done');
  }
}

/** Whether a yes/no key result, or any other, has arrived. */
export function isDone({ progress }: KeyResultView): boolean {
  return progress.kind === 'measured' && progress.isReached;
}

/** What stands at the start of the track; empty for kinds that start nowhere. */
export function startText(keyResult: KeyResultView, text: Text): string {
  return figure(keyResult.baseline, keyResult, text);
}

interface Recorded {
  readonly value: number | null;
  readonly doneMilestoneIds: readonly Id[];
}

/** What a check-in recorded, by the kind of its key result: a number, milestones done, or a dash where there is none. */
export function recordedValueText(
  { value, doneMilestoneIds }: Recorded,
  keyResult: Pick<KeyResult, 'kind' | 'format' | 'milestones'>,
  text: Text,
): string {
  switch (keyResult.kind) {
    case 'milestones':
      return text('keyResult.milestonesShort', { done: doneMilestoneIds.length, total: keyResult.milestones.length });
    case 'yes-no':
      return text(value !== null && value >= 1 ? 'keyResult.done' : 'keyResult.notYet');
    default:
      return value === null ? '–' : formatNumber(value, keyResult.format, text.language);
  }
}

/** The value today: a number, milestones done, or a dash while nothing is measured. */
export function valueText(keyResult: KeyResultView, text: Text): string {
  if (keyResult.kind === 'yes-no') {
    return text(isDone(keyResult) ? 'keyResult.done' : 'keyResult.notYet');
  }
  if (keyResult.kind === 'milestones') {
    const done = keyResult.doneMilestoneIds.length;
    return text('keyResult.milestonesShort', { done, total: keyResult.milestones.length });
  }
  return keyResult.current === null ? '–' : figure(keyResult.current, keyResult, text);
}

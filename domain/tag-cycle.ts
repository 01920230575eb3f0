// The tag keys: the first press gives the last target again, further presses go on to the next ones.

import { targetKey } from './entry-target';
import type { Instant, Id } from './model/base';
import type { Verdict, VerdictTarget } from './model/entry';
import type { TagPress } from './model/tag-press';
import type { TargetObjective } from './triage-view';

/** How long a second press of the same key on the same page still means the press before. */
const secondsBetweenPresses = 10;

/** A key that was pressed, and what it can point at. */
export interface PressedKey {
  readonly at: Instant;
  readonly verdict: Verdict;
  readonly pageHash: string;
  /** What the last entry with this verdict points at; null when there is none. */
  readonly last: VerdictTarget | null;
  /** Everything that the key can lead to, in the order in which presses go through it. */
  readonly targets: readonly VerdictTarget[];
}

/** What the press does. */
export type TagStep =
  | { readonly kind: 'tag'; readonly target: VerdictTarget; readonly tried: readonly VerdictTarget[] }
  /** All have been offered: the entry goes, or says again what it said before the first press. */
  | { readonly kind: 'take-back'; readonly entryId: Id; readonly former: VerdictTarget | null }
  | { readonly kind: 'nothing' };

function sameTarget(one: VerdictTarget, other: VerdictTarget): boolean {
  return targetKey(one) === targetKey(other);
}

function isFurther(before: TagPress, { at, verdict, pageHash }: PressedKey): boolean {
  const seconds = (Date.parse(at) - Date.parse(before.at)) / 1000;
  return before.verdict === verdict && before.pageHash === pageHash && seconds >= 0 && seconds <= secondsBetweenPresses;
}

/** The targets from the one after `from` on, once around. */
function after(from: VerdictTarget | undefined, targets: readonly VerdictTarget[]): readonly VerdictTarget[] {
  const index = from === undefined ? -1 : targets.findIndex((target) => sameTarget(target, from));
  return [...targets.slice(index + 1), ...targets.slice(0, index + 1)];
}

function firstOf({ last, targets }: PressedKey): VerdictTarget | undefined {
  const isOffered = last !== null && targets.some((target) => sameTarget(target, last));
  return isOffered ? last : targets[0];
}

/**
 * What a press of a tag key does: the last target of its verdict; within ten seconds on the same page the next one that
 * was not tried yet; after all of them it takes the entry back.
 *
 * @param before what the press before did; null when there was none in this session
 */
export function nextTagStep(before: TagPress | null, pressed: PressedKey): TagStep {
  if (before === null || !isFurther(before, pressed)) {
    const first = firstOf(pressed);
    return first === undefined ? { kind: 'nothing' } : { kind: 'tag', target: first, tried: [first] };
  }
  const { tried } = before;
  const next = after(tried.at(-1), pressed.targets).find(
    (target) => !tried.some((earlier) => sameTarget(earlier, target)),
  );
  return next === undefined
    ? { kind: 'take-back', entryId: before.entryId, former: before.former }
    : { kind: 'tag', target: next, tried: [...tried, next] };
}

/**
 * What the key for the last key result goes through: key results in the order of their digits, then those beyond the
 * ninth, then each objective as a whole.
 */
export function objectiveTargets(objectives: readonly TargetObjective[]): readonly VerdictTarget[] {
  const keyResults = objectives
    .flatMap(({ id: objectiveId, keyResults: own }) =>
      own.map(({ id, key }) => ({ objectiveId, keyResultId: id, key })),
    )
    .toSorted((one, other) => Number(one.key ?? '10') - Number(other.key ?? '10'))
    .map(({ objectiveId, keyResultId }) => ({ verdict: 'on-objective' as const, objectiveId, keyResultId }));
  const wholes = objectives.map(({ id }) => ({ verdict: 'on-objective' as const, objectiveId: id, keyResultId: null }));
  return [...keyResults, ...wholes];
}

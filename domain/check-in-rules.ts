import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import { isWithin } from './calendar';
import { startingConfidence } from './confidence';
import { problem, type Problem } from './result';

/** A check-in as it was typed, with what it is checked against. */
export interface CheckInInput {
  readonly keyResult: Pick<KeyResult, 'kind' | 'milestones'>;
  readonly cycle: Pick<Cycle, 'state' | 'startsOn' | 'endsOn'>;
  readonly date: LocalDate;
  readonly value: number | null;
  readonly doneMilestoneIds?: readonly Id[];
  readonly confidence: number;
  /** Of the check-in that this one follows; null or absent for the first, which starts from an even chance. */
  readonly previousConfidence?: number | null;
  readonly reason: string;
  readonly today: LocalDate;
}

const lowestConfidence = 1;
const highestConfidence = 10;

/** A cycle that has ended takes check-ins for its own days until it is closed. */
function dateProblems({ cycle, date, today }: CheckInInput): Problem[] {
  if (cycle.state === 'closed') {
    return [problem('date', 'cycle-closed')];
  }
  if (cycle.state === 'draft') {
    return [problem('cycle', 'wrong-state')];
  }
  if (date > today) {
    return [problem('date', 'in-the-future')];
  }
  const { startsOn: from, endsOn: to } = cycle;
  return isWithin(date, from, to) ? [] : [problem('date', 'outside-cycle', { from, to })];
}

function milestoneProblems({ keyResult, doneMilestoneIds = [] }: CheckInInput): Problem[] {
  const known = new Set(keyResult.milestones.map(({ id }) => id));
  return doneMilestoneIds.every((id) => known.has(id)) ? [] : [problem('doneMilestoneIds', 'not-found')];
}

function valueProblems(input: CheckInInput): Problem[] {
  const { keyResult, value } = input;
  if (keyResult.kind === 'milestones') {
    return milestoneProblems(input);
  }
  if (value === null) {
    return [problem('value', 'missing')];
  }
  if (!Number.isFinite(value)) {
    return [problem('value', 'not-a-number')];
  }
  return keyResult.kind === 'yes-no' && value !== 0 && value !== 1 ? [problem('value', 'unknown-choice')] : [];
}

function confidenceProblems({ confidence, previousConfidence, reason }: CheckInInput): Problem[] {
  if (confidence < lowestConfidence || confidence > highestConfidence || Number.isNaN(confidence)) {
    return [problem('confidence', 'out-of-range', { low: lowestConfidence, high: highestConfidence })];
  }
  if (!Number.isInteger(confidence)) {
    return [problem('confidence', 'not-whole')];
  }
  const isChanged = confidence !== (previousConfidence ?? startingConfidence);
  return isChanged && reason.trim() === '' ? [problem('reason', 'reason-missing')] : [];
}

/**
 * Why a check-in cannot be recorded; empty when it can. It lies in its running cycle and not in the future, has a value
 * that suits its kind and a whole confidence from 1 to 10; a confidence that changed needs its why (S54), an unchanged
 * one does not.
 */
export function checkInProblems(input: CheckInInput): Problem[] {
  return [...dateProblems(input), ...valueProblems(input), ...confidenceProblems(input)];
}

import type { LocalDate } from './model/base';
import type { CheckIn } from './model/check-in';
import { latestPerDate } from './latest-per-date';

/** What a week did to a key result's confidence, and what was said about it. */
export interface ConfidenceMovement {
  /** The confidence that held when the week began; null when there was none yet. */
  readonly before: number | null;
  /** The latest reason given in the week; empty without one. */
  readonly reason: string;
  readonly isCheckedIn: boolean;
}

/**
 * How confidence moved within the dates of a week and why (S54). Of several check-ins of a week the last one that
 * gives a reason speaks: an unchanged tap on Thursday does not hide why it fell on Monday. A corrected date counts as
 * corrected.
 */
export function confidenceMovement(
  checkIns: readonly CheckIn[],
  startsOn: LocalDate,
  endsOn: LocalDate,
): ConfidenceMovement {
  const dated = latestPerDate(checkIns);
  const ofWeek = dated.filter(({ date }) => startsOn <= date && date <= endsOn);
  return {
    before: dated.find(({ date }) => date < startsOn)?.confidence ?? null,
    reason: ofWeek.find(({ reason }) => reason.trim() !== '')?.reason.trim() ?? '',
    isCheckedIn: ofWeek.length > 0,
  };
}

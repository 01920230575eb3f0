// The weekly meeting of a team (S51): every key result with what moved since last week, the troubled ones first.

import type { Id, LocalDate } from './model/base';
import type { CheckIn } from './model/check-in';
import type { Weekday } from './model/settings';
import type { Priority } from './model/weekly-plan';
import { addDays, weekStartOf } from './calendar';
import { startingConfidence } from './confidence';
import { latestPerDate } from './latest-per-date';
import type { HealthMetricView, NewTabView } from './new-tab-view';
import type { NamedTeam } from './okr-screen-view';
import { statusRank } from './objective-status';
import type { KeyResultView, ObjectiveView } from './okr-view';
import { progressOf, type KeyResultNumbers } from './progress';

/** A check-in as the meeting compares it. */
export interface MeetingValue {
  readonly on: LocalDate;
  readonly value: number | null;
  readonly doneMilestoneIds: readonly Id[];
  readonly confidence: number;
}

/** What happened to a key result since last week. */
export interface Movement {
  /** The check-in that held before this week; null without one. */
  readonly before: MeetingValue | null;
  /** The check-in of this week; null while there is none. */
  readonly now: (MeetingValue & { readonly reason: string }) | null;
  /** Points of the way, raw: from 40% to 46% is 6. Null where one of the two is not measured. */
  readonly points: number | null;
  /** Confidence now less confidence before, which starts at 5; 0 while this week has no check-in. */
  readonly confidenceChange: number;
}

/** One item of the agenda. */
export interface MeetingItem {
  readonly keyResult: KeyResultView;
  readonly objective: ObjectiveView;
  readonly movement: Movement;
  /** The latest notes on it, newest first. */
  readonly notes: readonly { readonly id: Id; readonly text: string; readonly on: LocalDate }[];
}

/** What the meeting room shows. */
export interface MeetingView {
  readonly today: LocalDate;
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  /** Troubled ones first. */
  readonly items: readonly MeetingItem[];
  readonly week: NewTabView['week'];
  readonly priorities: readonly Priority[];
  readonly comingUp: NewTabView['comingUp'];
  readonly healthMetrics: readonly HealthMetricView[];
  /** Single keys can be switched off. */
  readonly hasLetterKeys: boolean;
}

function meetingValue({ date, value, doneMilestoneIds, confidence }: CheckIn): MeetingValue {
  return { on: date, value, doneMilestoneIds, confidence };
}

function rawOf(keyResult: KeyResultNumbers, checkIn: CheckIn | undefined): number | null {
  const progress = progressOf(keyResult, checkIn ?? null);
  return progress.kind === 'measured' ? progress.raw : null;
}

/**
 * What moved since last week: the check-in of this check-in week, one day early included, against the one that held
 * before. `checkIns` may be limited to the latest few.
 */
export function movementOf(
  keyResult: KeyResultNumbers,
  checkIns: readonly CheckIn[],
  today: LocalDate,
  checkInWeekday: Weekday,
): Movement {
  const weekFrom = addDays(weekStartOf(today, checkInWeekday), -1);
  const newestFirst = latestPerDate(checkIns);
  const before = newestFirst.find(({ date }) => date < weekFrom);
  const now = newestFirst.find(({ date }) => date >= weekFrom);
  const [rawBefore, rawNow] = [rawOf(keyResult, before), rawOf(keyResult, now)];
  const points = rawBefore === null || rawNow === null ? null : (rawNow - rawBefore) * 100;
  return {
    before: before === undefined ? null : meetingValue(before),
    now: now === undefined ? null : { ...meetingValue(now), reason: now.reason },
    points: points !== null && Number.isFinite(points) ? points : null,
    confidenceChange: now === undefined ? 0 : now.confidence - (before?.confidence ?? startingConfidence),
  };
}

/** The agenda: the weakest status first, of equals the lowest confidence, then as the objectives stand. */
export function byTrouble(items: readonly MeetingItem[]): MeetingItem[] {
  return items.toSorted(
    ({ keyResult: one }, { keyResult: other }) =>
      statusRank(one.status) - statusRank(other.status) || one.confidence - other.confidence,
  );
}

// The weekly rhythm (S53, method 3.7): a check-in falls due on the anchor day of each week of a running cycle.

import type { LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Weekday } from './model/settings';
import { firstDayBack, isAwayOn, isWeekAway, type AwayPeriod } from './away';
import { addDays, daysBetween, weekdayOnOrAfter, weekStartOf } from './calendar';

/**
 * Where a key result stands in its weekly rhythm. `pending` was never checked in and need not have been yet; it turns
 * to `never-checked-in`, which counts as stale under its own name. `paused` would be due or stale, were its owner not
 * away. A draft and a cycle that begins later are `not-started`.
 */
export type DueState =
  | 'not-started'
  | 'closed'
  | 'pending'
  | 'current'
  | 'due'
  | 'stale'
  | 'never-checked-in'
  | 'paused';

export interface DueInput {
  readonly cycle: Pick<Cycle, 'state' | 'startsOn' | 'endsOn'>;
  /** The local date on which the cycle was really started; null when that is not known. */
  readonly startedOn: LocalDate | null;
  readonly checkInDates: readonly LocalDate[];
  readonly today: LocalDate;
  readonly anchorWeekday: Weekday;
  readonly away: readonly AwayPeriod[];
  /** When the key result was added to the cycle while it ran; null or absent when it was there from the start. */
  readonly addedOn?: LocalDate | null;
}

const graceDays = 3;

/**
 * The first anchor day on which a check-in can be asked for: on or after the cycle's first day, the day it was started
 * on, should that have been later, and the day the key result was added. Nobody owes check-ins for weeks in which the
 * key result was not in force.
 */
function firstDueOn(input: Pick<DueInput, 'cycle' | 'startedOn' | 'anchorWeekday' | 'addedOn'>): LocalDate {
  const from = [input.cycle.startsOn, input.startedOn ?? '', input.addedOn ?? ''].reduce((one, other) =>
    one > other ? one : other,
  );
  return weekdayOnOrAfter(from, input.anchorWeekday);
}

/** Dates after tomorrow would silence every reminder; tomorrow's can come from a colleague east of here. */
function latestCheckInOn({ checkInDates, today }: DueInput): LocalDate | null {
  const tomorrow = addDays(today, 1);
  const known = checkInDates.filter((date) => date <= tomorrow);
  return known.reduce<LocalDate | null>((latest, date) => (latest === null || date > latest ? date : latest), null);
}

/**
 * The oldest due date that no check-in has met yet, moved to the day of being back when it lies in days away. A
 * check-in meets the due date of its own week and, one day early, that of the next.
 */
function openDueOn(input: DueInput, latestOn: LocalDate | null): LocalDate {
  const first = firstDueOn(input);
  const next = latestOn === null ? first : weekdayOnOrAfter(addDays(latestOn, 2), input.anchorWeekday);
  return firstDayBack(next > first ? next : first, input.away);
}

/** Days after the due date on which one was not away; counted no further than it takes to be stale. */
function isPastGrace(dueOn: LocalDate, asOf: LocalDate, away: readonly AwayPeriod[]): boolean {
  if (daysBetween(dueOn, asOf) <= graceDays) {
    return false;
  }
  let days = 0;
  for (let day = addDays(dueOn, 1); day <= asOf && days <= graceDays; day = addDays(day, 1)) {
    if (!isAwayOn(day, away)) {
      days += 1;
    }
  }
  return days > graceDays;
}

/** After its last day a cycle asks for no new week: the state of that day stands until it is closed. */
function lastCountedDay({ cycle, today }: DueInput): LocalDate {
  return today < cycle.endsOn ? today : cycle.endsOn;
}

function runningState(input: DueInput): DueState {
  const { away } = input;
  const asOf = lastCountedDay(input);
  const latestOn = latestCheckInOn(input);
  const dueOn = openDueOn(input, latestOn);
  const isLate = isPastGrace(dueOn, asOf, away);
  if (latestOn === null) {
    return isLate ? 'never-checked-in' : 'pending';
  }
  if (dueOn > asOf) {
    return 'current';
  }
  return isLate ? 'stale' : 'due';
}

/**
 * The state of a key result's weekly check-in. The week runs from the anchor day to the day before the next; more
 * than three days past the oldest due date that was missed is stale, and stays so until the next check-in. Days away
 * are not counted. Due on Monday: Thursday is still due, Friday stale.
 */
export function checkInDue(input: DueInput): DueState {
  const { cycle, today, away } = input;
  if (cycle.state === 'closed') {
    return 'closed';
  }
  if (cycle.state === 'draft' || today < cycle.startsOn) {
    return 'not-started';
  }
  const state = runningState(input);
  const isNagging = state === 'due' || state === 'stale' || state === 'never-checked-in';
  return isNagging && isAwayOn(today, away) ? 'paused' : state;
}

/**
 * Whether a check-in is wanted today: due, stale, or the very first one from its first due date on. This is what
 * reminders and the badge count; `pending` alone does not tell.
 */
export function isCheckInWanted(input: DueInput): boolean {
  const state = checkInDue(input);
  if (state === 'pending') {
    return openDueOn(input, null) <= lastCountedDay(input) && !isAwayOn(input.today, input.away);
  }
  return state === 'due' || state === 'stale' || state === 'never-checked-in';
}

/** Both kinds of stale override every other status, green included. */
export function isStale(state: DueState): boolean {
  return state === 'stale' || state === 'never-checked-in';
}

/** A key result as the streak sees it: the period in which it wanted a check-in every week, and those it got. */
export interface StreakKeyResult {
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate;
  readonly checkInDates: readonly LocalDate[];
}

function isCheckedIn({ checkInDates }: StreakKeyResult, anchor: LocalDate): boolean {
  const from = addDays(anchor, -1);
  const to = addDays(anchor, 6);
  return checkInDates.some((date) => from <= date && date <= to);
}

/**
 * Consecutive weeks, back from this one, in which every key result active on the anchor day was checked in, one day
 * early included. This week counts as soon as it is complete and breaks nothing before. Weeks wholly away, and weeks
 * between cycles with nothing active, neither count nor break.
 */
export function checkInStreak(input: {
  readonly keyResults: readonly StreakKeyResult[];
  readonly today: LocalDate;
  readonly anchorWeekday: Weekday;
  readonly away: readonly AwayPeriod[];
}): number {
  const { keyResults, today, anchorWeekday, away } = input;
  const earliest = keyResults.reduce((date, { activeFrom }) => (activeFrom < date ? activeFrom : date), today);
  const thisWeek = weekStartOf(today, anchorWeekday);
  const weeks = Math.ceil(daysBetween(earliest, thisWeek) / 7);
  let streak = 0;
  for (let weeksAgo = 0; weeksAgo <= weeks; weeksAgo += 1) {
    const anchor = addDays(thisWeek, -7 * weeksAgo);
    const wanted = keyResults.filter(({ activeFrom, activeTo }) => activeFrom <= anchor && anchor <= activeTo);
    if (wanted.length === 0 || isWeekAway(anchor, away)) {
      continue;
    }
    const isComplete = wanted.every((keyResult) => isCheckedIn(keyResult, anchor));
    if (isComplete) {
      streak += 1;
    } else if (weeksAgo > 0) {
      break;
    }
  }
  return streak;
}

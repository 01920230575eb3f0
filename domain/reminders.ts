// The weekly reminders (S51, S53): check-in, plan and wins, each said once a week, and once only after a long absence.

import type { LocalDate } from './model/base';
import type { Settings, Weekday } from './model/settings';
import { daysBetween, weekdayOf, weekStartOf } from './calendar';
import type { DueView } from './new-tab-view';

export const reminderKinds = ['check-in', 'plan', 'wins'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What was reminded of last, kept beside the data: the run before this one may be weeks ago. */
export interface ReminderMark {
  readonly ranOn: LocalDate;
  /** The calendar week whose reminders these were, by its first date. */
  readonly weekStartsOn: LocalDate;
  /** The check-in week, which runs from the anchor day; missing in a mark of an earlier version. */
  readonly checkInWeekStartsOn?: LocalDate | undefined;
  readonly kinds: readonly ReminderKind[];
}

/** One reminder, whatever was missed before it. */
export interface Reminder {
  /** Everything that is due now, in a fixed order. */
  readonly kinds: readonly ReminderKind[];
  /** Whole weeks since the reminders ran last; 0 when they ran within the last seven days. */
  readonly weeksMissed: number;
}

/** What follows from a look at the clock: the mark to keep, and what to say, if anything. */
export interface ReminderDecision {
  readonly mark: ReminderMark | null;
  readonly reminder: Reminder | null;
}

/** When nothing is to be said aloud. Hours 22 to 7 go over midnight; equal or missing ones are none. */
export type QuietTimes = Pick<Settings, 'quietWeekdays' | 'quietFromHour' | 'quietToHour'>;

function isQuietHour(hour: number, { quietFromHour: from, quietToHour: to }: QuietTimes): boolean {
  if (from === null || to === null || from === to) {
    return false;
  }
  return from < to ? from <= hour && hour < to : from <= hour || hour < to;
}

/** Whether the day or the hour is one of those that the user wants to be left alone in. */
export function isQuiet(today: LocalDate, hour: number, quiet: QuietTimes): boolean {
  return quiet.quietWeekdays.includes(weekdayOf(today)) || isQuietHour(hour, quiet);
}

/** What is due now, in the order in which it is done: check-in, plan, wins. */
export function dueKinds({ checkIns, plan, wins }: Pick<DueView, 'checkIns' | 'plan' | 'wins'>): ReminderKind[] {
  const isDue = { 'check-in': checkIns > 0, plan, wins };
  return reminderKinds.filter((kind) => isDue[kind]);
}

/** What was said already in its own week: of check-ins the week from their anchor day, of the others the calendar's. */
function saidBefore(mark: ReminderMark | null, now: ReminderMark, anchorWeekday: Weekday): readonly ReminderKind[] {
  if (mark === null) {
    return [];
  }
  const checkInWeek = mark.checkInWeekStartsOn ?? weekStartOf(mark.weekStartsOn, anchorWeekday);
  const isCheckInWeek = checkInWeek === now.checkInWeekStartsOn;
  const isCalendarWeek = mark.weekStartsOn === now.weekStartsOn;
  return mark.kinds.filter((kind) => (kind === 'check-in' ? isCheckInWeek : isCalendarWeek));
}

/**
 * Whether to remind now. Each kind is said once in its week, as soon as it is due and the time is not quiet; what was missed
 * in earlier weeks is not said again for each of them: an absence of three weeks ends in one reminder of what is due
 * today. In quiet times the mark stays as it is, so that nothing is lost.
 */
export function decideReminder(input: {
  readonly today: LocalDate;
  readonly hour: number;
  readonly weekStartsOn: LocalDate;
  /** The day on which the check-ins of a week fall due. */
  readonly checkInWeekday: Weekday;
  readonly due: Pick<DueView, 'checkIns' | 'plan' | 'wins'>;
  readonly quiet: QuietTimes;
  readonly mark: ReminderMark | null;
}): ReminderDecision {
  const { today, hour, weekStartsOn, checkInWeekday, mark } = input;
  if (isQuiet(today, hour, input.quiet)) {
    return { mark, reminder: null };
  }
  const kinds = dueKinds(input.due);
  const now = { ranOn: today, weekStartsOn, checkInWeekStartsOn: weekStartOf(today, checkInWeekday), kinds };
  const said = saidBefore(mark, now, checkInWeekday);
  const next = { ...now, kinds: reminderKinds.filter((kind) => said.includes(kind) || kinds.includes(kind)) };
  const isNews = kinds.some((kind) => !said.includes(kind));
  // A clock that was put back, or a traveller going west, has missed nothing.
  const days = mark === null ? 0 : Math.max(0, daysBetween(mark.ranOn, today));
  return { mark: next, reminder: isNews ? { kinds, weeksMissed: Math.floor(days / 7) } : null };
}

import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Entry } from './model/entry';
import type { NumberFormat } from './model/number-format';
import type { Task } from './model/task';
import type { Team } from './model/team';
import type { Priority } from './model/weekly-plan';
import { isAwayOn, type AwayPeriod } from './away';
import { addDays, daysSinceEnd, isWithin, weekdayOnOrAfter } from './calendar';
import type { FocusShare } from './focus-share';
import type { HealthStatus } from './health-status';
import type { ObjectiveView } from './okr-view';

/** A health metric with its latest reading. */
export interface HealthMetricView {
  readonly id: Id;
  readonly title: string;
  readonly format: NumberFormat;
  readonly current: number | null;
  readonly status: HealthStatus;
}

/** What waits for the user this week; nothing in it blinks or asks. */
export interface DueView {
  readonly checkIns: number;
  readonly plan: boolean;
  readonly wins: boolean;
  readonly inbox: number;
  /** Days since an unclosed cycle ended; null when none has. */
  readonly cycleEndedDaysAgo: number | null;
}

export interface WeekView {
  /** The ISO week number; null when weeks do not start on Monday, which are called by their dates. */
  readonly number: number | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Everything that one new tab shows. */
export interface NewTabView {
  /** `first-run` before anything was entered; `no-cycle` when no active cycle holds today. */
  readonly state: 'first-run' | 'no-cycle' | 'ready';
  readonly today: LocalDate;
  readonly team: { readonly id: Id; readonly name: string; readonly kind: Team['kind']; readonly isMe: boolean };
  /** The nodes that the switch offers: me, then the nodes above. */
  readonly teams: readonly {
    readonly id: Id;
    readonly name: string;
    readonly kind: Team['kind'];
    readonly isMe: boolean;
  }[];
  /** Set when the chosen node has no objectives of its own and a node above stands in for it. */
  readonly shownInsteadOf: string | null;
  readonly mission: string | null;
  readonly week: WeekView;
  readonly daysLeft: number | null;
  readonly headline: ObjectiveView | null;
  readonly others: readonly ObjectiveView[];
  readonly priorities: readonly Priority[];
  /** Tasks due and cycles ending in the coming four weeks. */
  readonly comingUp: readonly { readonly id: Id; readonly title: string; readonly on: LocalDate }[];
  readonly healthMetrics: readonly HealthMetricView[];
  readonly focus: FocusShare;
  readonly strongestPull: { readonly distractionNumber: number; readonly count: number } | null;
  readonly due: DueView;
  readonly hasSample: boolean;
}

const daysOfFourWeeks = 28;

/** Open tasks due and active cycles ending from today through the same weekday four weeks on, soonest first. */
export function comingUp(
  tasks: readonly Task[],
  cycles: readonly Cycle[],
  today: LocalDate,
): { readonly id: Id; readonly title: string; readonly on: LocalDate }[] {
  const until = addDays(today, daysOfFourWeeks);
  const openTasks = tasks.filter(({ doneOn, deletedAt }) => doneOn === null && deletedAt === null);
  const active = cycles.filter(({ state, deletedAt }) => state === 'active' && deletedAt === null);
  return [
    ...openTasks.flatMap(({ id, title, dueOn }) => (dueOn === null ? [] : [{ id, title, on: dueOn }])),
    ...active.map(({ id, name, endsOn }) => ({ id, title: name, on: endsOn })),
  ]
    .filter(({ on }) => isWithin(on, today, until))
    .toSorted((one, other) => (`${one.on} ${one.id}` < `${other.on} ${other.id}` ? -1 : 1));
}

/** The distraction with the most entries; of equals the lowest number. Null when nothing pulled. */
export function strongestPullOf(entries: readonly Pick<Entry, 'distractionNumber'>[]): NewTabView['strongestPull'] {
  const groups = Map.groupBy(entries, ({ distractionNumber }) => distractionNumber);
  const pulls = [...groups].flatMap(([number, { length }]) =>
    number === null ? [] : [{ distractionNumber: number, count: length }],
  );
  return (
    pulls.toSorted((one, other) => other.count - one.count || one.distractionNumber - other.distractionNumber)[0] ??
    null
  );
}

const friday = 5;

/**
 * What waits this week. The plan is due while this week has no priorities, wins from Friday on while none is written;
 * without an active cycle there is nothing to plan. Days away ask for nothing but the inbox. Of several unclosed
 * cycles the one that ended first is told.
 */
export function dueView(input: {
  readonly today: LocalDate;
  readonly week: WeekView;
  readonly away: readonly AwayPeriod[];
  readonly cycles: readonly Pick<Cycle, 'state' | 'endsOn'>[];
  readonly hasActiveCycle: boolean;
  readonly checkIns: number;
  readonly plan: { readonly priorities: { readonly length: number } } | null;
  readonly winCount: number;
  readonly inbox: number;
}): DueView {
  const { today, week, cycles, plan, checkIns, inbox } = input;
  const isAway = isAwayOn(today, input.away);
  const isAsking = input.hasActiveCycle && !isAway;
  const ended = cycles.filter(({ state }) => state === 'active').map(({ endsOn }) => daysSinceEnd(endsOn, today) ?? 0);
  const longestAgo = Math.max(0, ...ended);
  return {
    checkIns: isAway ? 0 : checkIns,
    plan: isAsking && (plan?.priorities.length ?? 0) === 0,
    wins: isAsking && input.winCount === 0 && today >= weekdayOnOrAfter(week.startsOn, friday),
    inbox,
    cycleEndedDaysAgo: longestAgo === 0 ? null : longestAgo,
  };
}

import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Entry } from './model/entry';
import type { NumberFormat } from './model/number-format';
import type { Objective } from './model/objective';
import type { Task } from './model/task';
import type { Team } from './model/team';
import type { Priority, WeeklyPlan } from './model/weekly-plan';
import { isAwayOn, type AwayPeriod } from './away';
import { addDays, daysBetween, daysSinceEnd, isWithin, weekdayOnOrAfter } from './calendar';
import type { FocusShare } from './focus-share';
import type { HealthStatus } from './health-status';
import type { ObjectiveView } from './okr-view';
import { byOrder } from './order';
import { teamAndAbove } from './team-path';

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

/**
 * The shortest active cycle that holds today: a month before the quarter around it. Of equally long ones the later
 * begun, then the one made last. Null when none holds today.
 */
export function shortestActiveCycle(cycles: readonly Cycle[], today: LocalDate): Cycle | null {
  const running = cycles.filter(
    ({ state, deletedAt, startsOn, endsOn }) =>
      state === 'active' && deletedAt === null && isWithin(today, startsOn, endsOn),
  );
  const latestFirst = running.toSorted((one, other) =>
    `${one.startsOn} ${one.id}` > `${other.startsOn} ${other.id}` ? -1 : 1,
  );
  const lengthOf = ({ startsOn, endsOn }: Cycle): number => daysBetween(startsOn, endsOn);
  return latestFirst.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

/** What the new tab is about; `insteadOf` is the chosen node when another one stands in for it. */
export interface ShownTeam {
  readonly teamId: Id;
  readonly cycle: Cycle | null;
  readonly insteadOf: Id | null;
}

function isInForce({ deletedAt, abandonedAt }: Pick<Objective, 'deletedAt' | 'abandonedAt'>): boolean {
  return deletedAt === null && abandonedAt === null;
}

/**
 * The node and cycle to show: the shortest active cycle that holds today and in which the chosen node has objectives;
 * if there is none, that of the nearest node above. Where nobody has any, the chosen node stays, with the cycle that
 * runs for it.
 */
export function chooseShownTeam(input: {
  readonly chosenTeamId: Id;
  readonly teams: readonly Pick<Team, 'id' | 'parentId'>[];
  readonly cycles: readonly Cycle[];
  readonly objectives: readonly Pick<Objective, 'teamId' | 'cycleId' | 'deletedAt' | 'abandonedAt'>[];
  readonly today: LocalDate;
}): ShownTeam {
  const { chosenTeamId, teams, cycles, today } = input;
  const objectives = input.objectives.filter(isInForce);
  const path = teamAndAbove(chosenTeamId, teams);
  for (const teamId of path) {
    const used = new Set(objectives.filter((objective) => objective.teamId === teamId).map(({ cycleId }) => cycleId));
    const withObjectives = cycles.filter(({ id }) => used.has(id));
    const cycle = shortestActiveCycle(withObjectives, today);
    if (cycle !== null) {
      return { teamId, cycle, insteadOf: teamId === chosenTeamId ? null : chosenTeamId };
    }
  }
  const ownOrAbove = cycles.filter(({ teamId }) => path.has(teamId));
  return { teamId: chosenTeamId, cycle: shortestActiveCycle(ownOrAbove, today), insteadOf: null };
}

/** The first of the objectives in force (S24), whatever order they come in; null without any. */
export function headlineOf<Ordered extends Pick<Objective, 'id' | 'order' | 'deletedAt' | 'abandonedAt'>>(
  objectives: readonly Ordered[],
): Ordered | null {
  return objectives.filter(isInForce).toSorted(byOrder)[0] ?? null;
}

/** Which of its three faces the new tab has. `hasAnything` is true from the first mission, objective or entry on. */
export function newTabState(input: {
  readonly hasAnything: boolean;
  readonly hasActiveCycle: boolean;
}): NewTabView['state'] {
  if (input.hasActiveCycle) {
    return 'ready';
  }
  return input.hasAnything ? 'no-cycle' : 'first-run';
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
  readonly plan: Pick<WeeklyPlan, 'priorities'> | null;
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

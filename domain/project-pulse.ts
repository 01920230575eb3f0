// How a project moves: counted in done tasks, followed up weekly (S12), nudged to smaller steps (S20).

import type { Id, Instant, LocalDate } from './model/base';
import type { Project } from './model/project';
import type { Weekday } from './model/settings';
import type { Task } from './model/task';
import { isAwayOn, type AwayPeriod } from './away';
import { addDays, weekStartOf } from './calendar';

/** How many of a project's tasks are done. */
export interface TaskCount {
  readonly done: number;
  readonly total: number;
}

export function countTasks(tasks: readonly Pick<Task, 'doneOn'>[]): TaskCount {
  return { done: tasks.filter(({ doneOn }) => doneOn !== null).length, total: tasks.length };
}

/** Whether the project was looked at in the week of today (S12). */
export function isFollowedUp(
  { followedUpOn }: Pick<Project, 'followedUpOn'>,
  today: LocalDate,
  firstDayOfWeek: Weekday,
): boolean {
  return followedUpOn !== null && followedUpOn >= weekStartOf(today, firstDayOfWeek);
}

const quietDays = 7;

/** Days since then on which one was not away, today included; counted no further than matters. */
function daysPresentSince(since: LocalDate, today: LocalDate, away: readonly AwayPeriod[]): number {
  let days = 0;
  for (let day = addDays(since, 1); day <= today && days < quietDays; day = addDays(day, 1)) {
    days += isAwayOn(day, away) ? 0 : 1;
  }
  return days;
}

/** Ids of other programs can speak of later years than a date can be written for. */
const lastMilliseconds = Date.UTC(9999, 0);

/** The moment at which a record was made, as its id (a UUID of version 7) tells. */
export function instantOfId(id: Id): Instant {
  const milliseconds = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return new Date(Math.min(milliseconds, lastMilliseconds)).toISOString();
}

/** What the nudge depends on. */
export interface PulseInput {
  readonly project: Pick<Project, 'state'>;
  readonly madeOn: LocalDate;
  readonly tasks: readonly Pick<Task, 'doneOn'>[];
  readonly cycleState: 'draft' | 'active' | 'closed';
  readonly today: LocalDate;
  readonly away: readonly AwayPeriod[];
}

/**
 * Whether a smaller step is asked for (S20): an open project of a running cycle has had no done task for a week, counted
 * from its making when nothing is done yet. Days away do not count, and nobody away is nudged.
 */
export function needsSmallerStep({ project, madeOn, tasks, cycleState, today, away }: PulseInput): boolean {
  if (project.state !== 'open' || cycleState !== 'active' || isAwayOn(today, away)) {
    return false;
  }
  const since = tasks.reduce((latest, { doneOn }) => (doneOn !== null && doneOn > latest ? doneOn : latest), madeOn);
  return daysPresentSince(since, today, away) >= quietDays;
}

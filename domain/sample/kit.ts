// What the rooms of the sample are built with: its context, its records, and how a shared record begins.

import type { Alignment } from '@/domain/model/alignment';
import type { Id, Instant, LocalDate, SharedFields } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { Cycle } from '@/domain/model/cycle';
import type { Entry } from '@/domain/model/entry';
import type { Goal } from '@/domain/model/goal';
import type { HealthMetric, Reading } from '@/domain/model/health-metric';
import type { KeyResult } from '@/domain/model/key-result';
import type { Grade, Lesson } from '@/domain/model/lesson';
import type { Mission } from '@/domain/model/mission';
import type { Note } from '@/domain/model/note';
import type { NumberFormat } from '@/domain/model/number-format';
import type { Objective } from '@/domain/model/objective';
import type { ParkedItem } from '@/domain/model/parked-item';
import type { Pillar } from '@/domain/model/pillar';
import type { Project } from '@/domain/model/project';
import type { InboxRequest } from '@/domain/model/request';
import type { Weekday } from '@/domain/model/settings';
import type { Task } from '@/domain/model/task';
import type { Team } from '@/domain/model/team';
import type { WeeklyPlan, Win } from '@/domain/model/weekly-plan';

/** Everything that the sample depends on: the same context gives the same records. */
export interface SampleContext {
  readonly today: LocalDate;
  readonly at: Instant;
  /** 0 to 23, local: with `at` it tells how far the clock on the wall is from UTC. */
  readonly hour: number;
  readonly meId: Id;
  readonly firstDayOfWeek: Weekday;
  newId(): Id;
}

/** The tables of the sample with what they hold. */
interface SampleTables {
  readonly teams: Team;
  readonly missions: Mission;
  readonly goals: Goal;
  readonly pillars: Pillar;
  readonly cycles: Cycle;
  readonly objectives: Objective;
  readonly keyResults: KeyResult;
  readonly checkIns: CheckIn;
  readonly alignments: Alignment;
  readonly notes: Note;
  readonly lessons: Lesson;
  readonly grades: Grade;
  readonly projects: Project;
  readonly tasks: Task;
  readonly healthMetrics: HealthMetric;
  readonly readings: Reading;
  readonly requests: InboxRequest;
  readonly parkedItems: ParkedItem;
  readonly entries: Entry;
  readonly weeklyPlans: WeeklyPlan;
  readonly wins: Win;
}

/** One record with the name of its table. */
export type SampleRecord = {
  [Name in keyof SampleTables]: { readonly table: Name; readonly record: SampleTables[Name] };
}[keyof SampleTables];

/** A shared record that was never stored. */
export function shared<Content extends object>(context: SampleContext, content: Content): Content & SharedFields {
  return { ...content, id: context.newId(), stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] };
}

/** A list that has at least one item, so that picking from it always finds one. */
export type Choices<Item> = readonly [Item, ...Item[]];

/** The item at this place, counted on from the beginning when the list is over. */
export function pick<Item>(choices: Choices<Item>, index: number): Item {
  return choices[index % choices.length] ?? choices[0];
}

export const percent: NumberFormat = { style: 'percent', currency: null, unit: '' };
export const dollars: NumberFormat = { style: 'money', currency: 'USD', unit: '' };
export const score: NumberFormat = { style: 'score', currency: null, unit: '' };
export const recommendation: NumberFormat = { style: 'nps', currency: null, unit: '' };
export const seconds: NumberFormat = { style: 'seconds', currency: null, unit: '' };

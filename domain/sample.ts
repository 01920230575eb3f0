// The sample company: a ski sock retailer, half through a sprint, with twelve weeks of attention. Everything in it is
// dated from today, so that it always reads as if it were lived in now.

import type { Id } from './model/base';
import { companyOf, teamOfMe } from './sample/company';
import type { Company } from './sample/company';
import { healthOf } from './sample/health';
import { gradesOf, lessonsOf } from './sample/history';
import { inboxOf } from './sample/inbox';
import type { SampleContext, SampleRecord } from './sample/kit';
import { logOf } from './sample/log';
import { alignmentsOf, builtOkrs, notesOf, okrsOf } from './sample/okrs';
import type { Okrs } from './sample/okrs';
import { weeksOf } from './sample/week';
import { workOf } from './sample/work';

export type { SampleContext, SampleRecord } from './sample/kit';

function companyRecords({ teams, missions, goals, pillars, year, earlier, sprint }: Company): SampleRecord[] {
  return [
    ...teams.map((record): SampleRecord => ({ table: 'teams', record })),
    ...missions.map((record): SampleRecord => ({ table: 'missions', record })),
    ...goals.map((record): SampleRecord => ({ table: 'goals', record })),
    ...pillars.map((record): SampleRecord => ({ table: 'pillars', record })),
    ...[year, earlier, sprint].map((record): SampleRecord => ({ table: 'cycles', record })),
  ];
}

function okrRecords(context: SampleContext, company: Company, okrs: Okrs): SampleRecord[] {
  const built = builtOkrs(okrs);
  const alignments = alignmentsOf(context, company, okrs);
  const notes = notesOf(context, company, okrs, alignments[0]?.id ?? null);
  return [
    ...built.map(({ objective }): SampleRecord => ({ table: 'objectives', record: objective })),
    ...built.flatMap(({ keyResults }) => keyResults.map((record): SampleRecord => ({ table: 'keyResults', record }))),
    ...built.flatMap(({ checkIns }) => checkIns.map((record): SampleRecord => ({ table: 'checkIns', record }))),
    ...alignments.map((record): SampleRecord => ({ table: 'alignments', record })),
    ...notes.map((record): SampleRecord => ({ table: 'notes', record })),
    ...gradesOf(context, okrs.closed).map((record): SampleRecord => ({ table: 'grades', record })),
    ...lessonsOf(context, company, okrs.closed).map((record): SampleRecord => ({ table: 'lessons', record })),
  ];
}

function workRecords(context: SampleContext, company: Company, okrs: Okrs): SampleRecord[] {
  const { projects, tasks } = workOf(context, company, okrs);
  return [
    ...projects.map((record): SampleRecord => ({ table: 'projects', record })),
    ...tasks.map((record): SampleRecord => ({ table: 'tasks', record })),
  ];
}

function attentionRecords(context: SampleContext, company: Company, okrs: Okrs): SampleRecord[] {
  const health = healthOf(context, company);
  const log = logOf(context, company, okrs, health);
  const inbox = inboxOf(context);
  const loggedOn = new Set(log.entries.map(({ date }) => date));
  const { weeklyPlans, wins } = weeksOf(context, okrs, inbox.scheduled, loggedOn);
  return [
    ...health.metrics.map((record): SampleRecord => ({ table: 'healthMetrics', record })),
    ...health.readings.map((record): SampleRecord => ({ table: 'readings', record })),
    ...[...log.requests, ...inbox.requests].map((record): SampleRecord => ({ table: 'requests', record })),
    ...inbox.parkedItems.map((record): SampleRecord => ({ table: 'parkedItems', record })),
    ...log.entries.map((record): SampleRecord => ({ table: 'entries', record })),
    ...weeklyPlans.map((record): SampleRecord => ({ table: 'weeklyPlans', record })),
    ...wins.map((record): SampleRecord => ({ table: 'wins', record })),
  ];
}

/**
 * Every record of the sample company, apart from the person node "Me", which is there already. The same context gives
 * the same records; ids are taken in a fixed order, my key results before all others.
 */
export function sampleRecords(context: SampleContext): readonly SampleRecord[] {
  const company = companyOf(context);
  const okrs = okrsOf(context, company);
  return [
    ...companyRecords(company),
    ...okrRecords(context, company, okrs),
    ...workRecords(context, company, okrs),
    ...attentionRecords(context, company, okrs),
  ];
}

/** The id of the team that the person node "Me" joins. */
export function sampleParentOfMe(records: readonly SampleRecord[]): Id {
  for (const { table, record } of records) {
    if (table === 'teams' && record.name === teamOfMe) {
      return record.id;
    }
  }
  throw new Error('these are not the records of the sample');
}

import { thresholdProblems, type HealthMetricContent } from '@/domain/health-metric-form';
import type { Id, LocalDate } from '@/domain/model/base';
import type { HealthMetric, Reading } from '@/domain/model/health-metric';
import { movedAmong, orderAtEnd } from '@/domain/move-among';
import type { Move } from '@/domain/move-among';
import { readingProblems } from '@/domain/reading-rules';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { sameValue } from '@/storage/same-value';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

/** A dated value as a form hands it over; a later one of the same date corrects an earlier one. */
export interface NewReading {
  readonly healthMetricId: Id;
  readonly date: LocalDate;
  readonly value: number;
  readonly note: string;
}

async function readShownOf(store: Store, teamId: Id): Promise<HealthMetric[]> {
  const metrics = alive(await store.database.of('healthMetrics').where('teamId').equals(teamId).toArray());
  return metrics.filter(({ archivedAt }) => archivedAt === null);
}

async function readMetric(writing: Writing, metricId: Id): Promise<HealthMetric | null> {
  const metric = await writing.get('healthMetrics', metricId);
  return metric === undefined || metric.deletedAt !== null ? null : metric;
}

/** What a form says, by the field that a refusal names: a threshold means nothing without its direction and format. */
const statements = [
  ['title'],
  ['ownerId'],
  ['healthyAt', 'unhealthyAt', 'direction', 'format'],
] as const satisfies readonly (readonly (keyof HealthMetricContent)[])[];

type Statement = (typeof statements)[number];

function differs(fields: Statement, one: HealthMetricContent, other: HealthMetricContent): boolean {
  return fields.some((field) => !sameValue(one[field], other[field]));
}

/** The stored metric with what was typed; refused where another window has said something else there since. */
function withTyped(
  stored: HealthMetric,
  draft: HealthMetricContent,
  opened: HealthMetricContent,
): Result<HealthMetric> {
  const typed = statements.filter((fields) => differs(fields, draft, opened));
  const twice = typed.filter((fields) => differs(fields, opened, stored) && differs(fields, draft, stored));
  const fields = typed.flatMap((statement) => statement.map((field) => [field, draft[field]] as const));
  return twice.length > 0
    ? fail(...twice.map(([field]) => problem(field, 'changed-meanwhile')))
    : succeed({ ...stored, ...Object.fromEntries(fields) });
}

/**
 * Adds a health metric at the end of its team's list, or saves what a form changed.
 *
 * @param opened what the form was opened with, so that what another window changed since is not overwritten
 */
export async function saveHealthMetric(
  store: Store,
  draft: HealthMetricContent,
  opened?: HealthMetricContent,
): Promise<Result<HealthMetric>> {
  const problems = thresholdProblems(draft);
  if (problems.length > 0) {
    return fail(...problems);
  }
  const step = { label: 'health-metric-saved', detail: '' } as const;
  return write(store, { tables: ['healthMetrics', 'teams'], step }, async (writing) => {
    const stored = draft.id === null ? undefined : await writing.get('healthMetrics', draft.id);
    const team = await writing.get('teams', stored?.teamId ?? draft.teamId);
    if (team === undefined || team.deletedAt !== null) {
      return fail(problem('team', 'not-found'));
    }
    if (draft.id !== null && (stored === undefined || stored.deletedAt !== null)) {
      return fail(problem('title', 'not-found'));
    }
    const place = { order: orderAtEnd(await readShownOf(store, draft.teamId)), archivedAt: null };
    const metric =
      stored === undefined
        ? succeed({ ...newSharedRecord(writing.newId(), place), ...draft, id: writing.newId() })
        : withTyped(stored, draft, opened ?? stored);
    if (metric.ok) {
      writing.nameStep(metric.value.title);
      await writing.put('healthMetrics', metric.value);
    }
    return metric;
  });
}

/** Takes a metric out of every list, its readings stay; or puts it back at the end. */
export async function archiveHealthMetric(store: Store, metricId: Id, isArchived = true): Promise<Result<void>> {
  const label = isArchived ? 'health-metric-archived' : 'health-metric-restored';
  return write(store, { tables: ['healthMetrics'], step: { label, detail: '' } }, async (writing) => {
    const metric = await readMetric(writing, metricId);
    if (metric === null) {
      return fail(problem('healthMetric', 'not-found'));
    }
    writing.nameStep(metric.title);
    const order = isArchived ? metric.order : orderAtEnd(await readShownOf(store, metric.teamId));
    await writing.put('healthMetrics', { ...metric, order, archivedAt: isArchived ? writing.moment.at : null });
    return succeed(undefined);
  });
}

async function putOrders(writing: Writing, metrics: readonly HealthMetric[], id: Id, move: Move): Promise<void> {
  for (const place of movedAmong(metrics, id, move)) {
    const metric = metrics.find((one) => one.id === place.id);
    if (metric !== undefined) {
      await writing.put('healthMetrics', { ...metric, order: place.order });
    }
  }
}

/** Moves a metric one place among those of its team. At the end of the list nothing happens. */
export async function moveHealthMetric(store: Store, metricId: Id, move: Move): Promise<Result<void>> {
  const step = { label: 'health-metric-moved', detail: '' } as const;
  return write(store, { tables: ['healthMetrics'], step }, async (writing) => {
    const metric = await readMetric(writing, metricId);
    if (metric === null) {
      return fail(problem('healthMetric', 'not-found'));
    }
    writing.nameStep(metric.title);
    await putOrders(writing, await readShownOf(store, metric.teamId), metricId, move);
    return succeed(undefined);
  });
}

/** Records a dated value. Readings are only ever added: a wrong one is corrected by a later one for the same date. */
export async function recordReading(store: Store, input: NewReading): Promise<Result<Reading>> {
  const step = { label: 'reading-recorded', detail: '' } as const;
  return write(store, { tables: ['healthMetrics', 'readings'], step }, async (writing) => {
    const metric = await readMetric(writing, input.healthMetricId);
    if (metric === null) {
      return fail(problem('healthMetric', 'not-found'));
    }
    const { at, today } = writing.moment;
    const problems = readingProblems({ ...input, metric, today });
    if (problems.length > 0) {
      return fail(...problems);
    }
    writing.nameStep(metric.title);
    const { healthMetricId, date, value } = input;
    const reading: Reading = newSharedRecord(writing.newId(), {
      ...{ healthMetricId, date, value, note: input.note.trim() },
      recordedAt: at,
    });
    await writing.put('readings', reading);
    return succeed(reading);
  });
}

import type { EntryRow } from '@/domain/entry-import';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Problem } from '@/domain/result';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { lookUp } from '@/domain/target-lookup';
import type { Target } from '@/domain/target-lookup';
import type { Store } from '@/storage/store';

/** What the rows can point at, read once for all of them, tombstones included: old entries go on naming them. */
export interface EntryTargets {
  readonly objectives: readonly Target[];
  readonly keyResults: ReadonlyMap<Id, readonly Target[]>;
  readonly allKeyResults: readonly (Target & { readonly objectiveId: Id })[];
  readonly healthMetrics: readonly Target[];
}

export async function readEntryTargets({ database }: Store): Promise<EntryTargets> {
  const cycles = new Map((await database.of('cycles').toArray()).map((cycle) => [cycle.id, cycle]));
  const objectives = (await database.of('objectives').toArray()).map(({ id, title, deletedAt, cycleId }) => ({
    id,
    title,
    deletedAt,
    period: cycles.get(cycleId) ?? null,
  }));
  const periods = new Map(objectives.map(({ id, period }) => [id, period]));
  const allKeyResults = (await database.of('keyResults').toArray()).map(({ id, title, deletedAt, objectiveId }) => ({
    id,
    title,
    deletedAt,
    objectiveId,
    period: periods.get(objectiveId) ?? null,
  }));
  const healthMetrics = (await database.of('healthMetrics').toArray()).map(({ id, title, deletedAt }) => ({
    id,
    title,
    deletedAt,
    period: null,
  }));
  const keyResults = Map.groupBy(allKeyResults, ({ objectiveId }) => objectiveId);
  return { objectives, keyResults, allKeyResults, healthMetrics };
}

interface PointedAt {
  readonly objectiveId: Id | null;
  readonly keyResultId: Id | null;
  readonly healthMetricId: Id | null;
}

const nowhere: PointedAt = { objectiveId: null, keyResultId: null, healthMetricId: null };

function isProblem(found: Id | null | Problem): found is Problem {
  return typeof found === 'object' && found !== null;
}

function onObjective({ cells }: EntryRow, date: LocalDate, targets: EntryTargets): Result<PointedAt> {
  const objective = { field: 'objective', id: cells.objectiveId.trim(), title: cells.objective, date };
  const objectiveId = lookUp(targets.objectives, objective);
  if (isProblem(objectiveId)) {
    return fail(objectiveId);
  }
  const ofObjective = objectiveId === null ? targets.allKeyResults : (targets.keyResults.get(objectiveId) ?? []);
  const keyResult = { field: 'keyResult', id: cells.keyResultId.trim(), title: cells.keyResult, date };
  const keyResultId = lookUp(ofObjective, keyResult);
  if (isProblem(keyResultId)) {
    return fail(keyResultId);
  }
  const owner = targets.allKeyResults.find(({ id }) => id === keyResultId)?.objectiveId;
  const named = objectiveId ?? owner;
  return named === undefined
    ? fail(problem('objective', 'missing'))
    : succeed({ ...nowhere, objectiveId: named, keyResultId });
}

function protects({ cells }: EntryRow, date: LocalDate, { healthMetrics }: EntryTargets): Result<PointedAt> {
  const metric = { field: 'healthMetric', id: cells.healthMetricId.trim(), title: cells.healthMetric, date };
  const healthMetricId = lookUp(healthMetrics, metric) ?? problem('healthMetric', 'missing');
  return isProblem(healthMetricId) ? fail(healthMetricId) : succeed({ ...nowhere, healthMetricId });
}

/** What a row points at: that of its verdict only, whatever else stands in it. On-objective and protects always point at something. */
export function pointedAt(row: EntryRow, date: LocalDate, targets: EntryTargets): Result<PointedAt> {
  const { cells } = row;
  switch (cells.verdict.trim()) {
    case 'on-objective':
      return onObjective(row, date, targets);
    case 'protects':
      return protects(row, date, targets);
    default:
      return succeed(nowhere);
  }
}

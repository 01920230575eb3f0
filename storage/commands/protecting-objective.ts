// A health metric that was unhealthy twice in a row becomes a draft objective (method 3.11).

import { startingConfidence } from '@/domain/confidence';
import { currentReading } from '@/domain/health-status';
import type { ContentOf, Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { HealthMetric } from '@/domain/model/health-metric';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readLatestReadings } from '@/storage/queries/latest-readings';
import { readDraftCycle } from '@/storage/queries/draft-cycle';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';
import type { NewCycle } from './cycle';

/** What is drafted: storage writes no sentences, so the title comes in the user's language. */
export interface ProtectingObjective {
  readonly healthMetricId: Id;
  readonly title: string;
  /** Created when no cycle is in draft. */
  readonly nextCycle: NewCycle;
}

async function putCycle(writing: Writing, content: NewCycle): Promise<Cycle> {
  const state = { state: 'draft' as const, startedAt: null, closedAt: null };
  const cycle: Cycle = newSharedRecord(writing.newId(), { ...content, ...state });
  await writing.put('cycles', cycle);
  return cycle;
}

async function readObjectivesOf(store: Store, teamId: Id, cycleId: Id): Promise<Objective[]> {
  return alive(await store.database.of('objectives').where('[teamId+cycleId]').equals([teamId, cycleId]).toArray());
}

function keyResultOf(metric: HealthMetric, baseline: number | null): Omit<ContentOf<KeyResult>, 'objectiveId'> {
  const { title, ownerId, format, direction, healthyAt } = metric;
  return {
    ...{ title, ownerId, format, baseline, kind: direction, target: healthyAt },
    ...{ metricKind: null, low: null, high: null, milestones: [], settledFor: null, weight: 1, source: '', order: 0 },
    ...{ confidenceAtStart: startingConfidence, dismissedChecks: [], lockedHash: null, abandonedAt: null },
  };
}

async function putObjective(
  store: Store,
  writing: Writing,
  metric: HealthMetric,
  place: { title: string; cycleId: Id; order: number },
): Promise<Objective> {
  const objective: Objective = newSharedRecord(writing.newId(), {
    ...{ ...place, teamId: metric.teamId, ownerId: metric.ownerId, pillarId: null, kind: 'standard' as const },
    ...{ gutFeeling: null, needsFrom: '', dismissedChecks: [], lockedHash: null, abandonedAt: null, description: '' },
  });
  const { readings } = await readLatestReadings(store, metric.id);
  const baseline = currentReading(readings)?.value ?? null;
  const keyResult = newSharedRecord(writing.newId(), keyResultOf(metric, baseline));
  await writing.put('objectives', objective);
  await writing.put('keyResults', { ...keyResult, objectiveId: objective.id });
  return objective;
}

/**
 * Drafts an objective that brings a health metric back, with the metric as its key result, in the next cycle that is in
 * draft or in a new one. One that was drafted before is not drafted twice: the answer is that one.
 */
export async function draftProtectingObjective(store: Store, input: ProtectingObjective): Promise<Result<Objective>> {
  const tables = ['cycles', 'objectives', 'keyResults', 'healthMetrics', 'readings', 'teams'] as const;
  const step = { label: 'objective-drafted', detail: input.title } as const;
  return write(store, { tables, step }, async (writing) => {
    const metric = await writing.get('healthMetrics', input.healthMetricId);
    if (metric === undefined || metric.deletedAt !== null) {
      return fail(problem('healthMetric', 'not-found'));
    }
    const draft = await readDraftCycle(store, metric.teamId);
    const cycle = draft ?? (await putCycle(writing, input.nextCycle));
    const siblings = await readObjectivesOf(store, metric.teamId, cycle.id);
    const known = siblings.find(({ title, abandonedAt }) => title === input.title.trim() && abandonedAt === null);
    const place = { title: input.title, cycleId: cycle.id, order: orderAtEnd(siblings) };
    return succeed(known ?? (await putObjective(store, writing, metric, place)));
  });
}

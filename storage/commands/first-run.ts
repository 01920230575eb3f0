import { firstRunContent } from '@/domain/first-run';
import type { FirstRunContent, FirstRunInput } from '@/domain/first-run';
import { startingConfidence } from '@/domain/confidence';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

const unlocked = { dismissedChecks: [], lockedHash: null, abandonedAt: null };

/** The name of a cycle in its own figures, "2026 Q4" or "2026-11": it needs no language. */
function cycleName({ kind, startsOn }: FirstRunContent['cycle']): string {
  const [year = '', month = ''] = startsOn.split('-');
  return kind === 'quarter' ? `${year} Q${Math.ceil(Number(month) / 3)}` : `${year}-${month}`;
}

async function newObjective(store: Store, meId: Id, cycle: Cycle, title: string): Promise<Objective> {
  const objective: Objective = newSharedRecord(store.newId(), {
    ...unlocked,
    ...{ teamId: meId, cycleId: cycle.id, ownerId: meId, pillarId: null, title, kind: 'standard' as const },
    ...{ order: 0, gutFeeling: null, needsFrom: '', description: '' },
  });
  return { ...objective, lockedHash: await objectiveHash(objective) };
}

function newKeyResults(store: Store, objective: Objective, content: FirstRunContent): Promise<KeyResult[]> {
  const made = content.keyResults.map(async (figures, order) => {
    const keyResult: KeyResult = newSharedRecord(store.newId(), {
      ...unlocked,
      ...{ objectiveId: objective.id, ownerId: objective.ownerId, metricKind: null },
      ...{ milestones: [], settledFor: null, confidenceAtStart: startingConfidence, weight: 1, source: '', order },
      ...figures,
    });
    return { ...keyResult, lockedHash: await keyResultHash(keyResult) };
  });
  return Promise.all(made);
}

/**
 * The first run in one step: mission, cycle, objective and key results, started and locked. Everything that waits
 * for a hash is made before the transaction.
 */
export async function startFirstRun(store: Store, input: FirstRunInput, locale: string): Promise<Result<Id>> {
  const moment = store.now();
  const content = firstRunContent(input, moment.today, locale);
  if (!content.ok) {
    return content;
  }
  const { mission, objective: title, cycle: period } = content.value;
  const { meId } = await readSettings(store);
  const cycle: Cycle = newSharedRecord(store.newId(), {
    ...period,
    ...{ teamId: meId, name: cycleName(period), state: 'active' as const, startedAt: moment.at, closedAt: null },
  });
  const objective = await newObjective(store, meId, cycle, title);
  const keyResults = await newKeyResults(store, objective, content.value);
  const tables = ['missions', 'cycles', 'objectives', 'keyResults'] as const;
  return write(store, { tables, step: { label: 'started', detail: title } }, async (writing) => {
    if (mission !== '') {
      await writing.put('missions', newSharedRecord(writing.newId(), { teamId: meId, text: mission }));
    }
    await writing.put('cycles', cycle);
    await writing.put('objectives', objective);
    for (const keyResult of keyResults) {
      await writing.put('keyResults', keyResult);
    }
    return succeed(objective.id);
  });
}

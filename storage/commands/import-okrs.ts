import type { ImportedObjective } from '@/domain/okr-import';
import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { removeBackup } from '@/storage/backups/backup-files';
import { addBackup, letOlderBackupsGo } from '@/storage/backups/make-backup';
import { readOkrsOfCycle } from '@/storage/queries/okrs-of-cycle';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

const drafted = { dismissedChecks: [], lockedHash: null, abandonedAt: null };

async function addObjective(
  writing: Writing,
  cycleId: Id,
  { title, teamId, ownerId, keyResults }: ImportedObjective,
  order: number,
): Promise<void> {
  const objective: Objective = newSharedRecord(writing.newId(), {
    ...drafted,
    ...{ teamId, cycleId, ownerId, pillarId: null, title, kind: 'standard' as const, order },
    ...{ gutFeeling: null, needsFrom: '', description: '' },
  });
  await writing.put('objectives', objective);
  for (const [place, { id: _id, ...content }] of keyResults.entries()) {
    const keyResult: KeyResult = newSharedRecord(writing.newId(), {
      ...drafted,
      ...content,
      source: '',
      objectiveId: objective.id,
      order: place,
    });
    await writing.put('keyResults', keyResult);
  }
}

function addObjectives(
  store: Store,
  cycleId: Id,
  objectives: readonly ImportedObjective[],
  name: string,
): Promise<Result<'imported'>> {
  const step = { label: 'imported', detail: name } as const;
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    const cycle = await writing.get('cycles', cycleId);
    if (cycle === undefined || cycle.deletedAt !== null || cycle.state !== 'draft') {
      return fail(problem('cycle', 'wrong-state'));
    }
    const there = (await readOkrsOfCycle(store, cycleId)).objectives;
    const next = there.reduce((highest, { order }) => Math.max(highest, order + 1), 0);
    for (const [place, objective] of objectives.entries()) {
      if (there.some(({ teamId, title }) => teamId === objective.teamId && title === objective.title)) {
        return fail(problem(objective.title, 'in-cycle-already'));
      }
      await addObjective(writing, cycleId, objective, next + place);
    }
    return succeed('imported');
  });
}

/**
 * Adds the objectives of a table to a draft, behind those that stand there: all of them in one step, after a backup that
 * stays only if something came of it. An objective that the cycle has already is refused, so that a file read twice does
 * not stand there twice.
 */
export async function importOkrs(
  store: Store,
  cycleId: Id,
  objectives: readonly ImportedObjective[],
  name: string,
): Promise<Result<'imported' | 'nothing-new'>> {
  if (objectives.length === 0) {
    return succeed('nothing-new');
  }
  const backup = await addBackup(store, 'import');
  const added = await addObjectives(store, cycleId, objectives, name);
  await (added.ok ? letOlderBackupsGo(store) : removeBackup(store.backups, backup.id));
  return added;
}

import { alignmentProblems } from '@/domain/alignment';
import type { AlignmentDraft } from '@/domain/alignment';
import type { Alignment } from '@/domain/model/alignment';
import type { Id } from '@/domain/model/base';
import type { Objective } from '@/domain/model/objective';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { readLinksAbove, readLinksOf } from '@/storage/queries/alignment-links';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

const tables = ['alignments', 'objectives', 'keyResults', 'cycles'] as const;

/** Alignment stays open after the start; only a closed cycle is read-only. */
async function refusalOf(writing: Writing, child: Objective | undefined): Promise<Problem | null> {
  if (child === undefined || child.deletedAt !== null) {
    return problem('objective', 'not-found');
  }
  const cycle = await writing.get('cycles', child.cycleId);
  return cycle?.state === 'closed' ? problem('objective', 'cycle-closed') : null;
}

async function problemsOf(store: Store, writing: Writing, draft: AlignmentDraft): Promise<Problem[]> {
  const { parentObjectiveId, parentKeyResultId } = draft;
  const parent = parentObjectiveId === null ? null : await writing.get('objectives', parentObjectiveId);
  const parentKeyResult = parentKeyResultId === null ? null : await writing.get('keyResults', parentKeyResultId);
  const links = parentObjectiveId === null ? [] : await readLinksAbove(store, parentObjectiveId);
  return alignmentProblems(draft, { parent: parent ?? null, parentKeyResult: parentKeyResult ?? null, links });
}

/** Says what an objective supports and why; an earlier link of the objective is changed. */
export async function saveAlignment(store: Store, draft: AlignmentDraft): Promise<Result<Alignment>> {
  const child = await store.database.of('objectives').get(draft.childObjectiveId);
  const step = { label: 'alignment-saved', detail: child?.title ?? '' } as const;
  return write(store, { tables, step }, async (writing) => {
    const refusal = await refusalOf(writing, child);
    const problems = refusal === null ? await problemsOf(store, writing, draft) : [refusal];
    const { childObjectiveId, parentObjectiveId, parentKeyResultId } = draft;
    if (problems.length > 0 || parentObjectiveId === null) {
      return fail(...problems);
    }
    const [stored, ...others] = await readLinksOf(store, childObjectiveId);
    const content = { childObjectiveId, parentObjectiveId, parentKeyResultId, reason: draft.reason.trim() };
    const link: Alignment = { ...(stored ?? newSharedRecord(writing.newId(), content)), ...content };
    await writing.put('alignments', link);
    for (const { id } of others) {
      await writing.remove('alignments', id);
    }
    return succeed(link);
  });
}

/** Takes the link of an objective away; what it supported stays as it is. */
export async function removeAlignment(store: Store, childObjectiveId: Id): Promise<Result<void>> {
  const child = await store.database.of('objectives').get(childObjectiveId);
  const step = { label: 'alignment-removed', detail: child?.title ?? '' } as const;
  return write(store, { tables, step }, async (writing) => {
    const refusal = await refusalOf(writing, child);
    if (refusal !== null) {
      return fail(refusal);
    }
    for (const { id } of await readLinksOf(store, childObjectiveId)) {
      await writing.remove('alignments', id);
    }
    return succeed(undefined);
  });
}

import { titleProblems } from '@/domain/title-problems';
import type { ContentOf, Id } from '@/domain/model/base';
import type { Pillar } from '@/domain/model/pillar';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readOpenObjectives } from '@/storage/queries/open-objectives';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** A pillar as its form holds it; `id` is null for a new one, which becomes the last of its team. */
export type PillarDraft = Pick<ContentOf<Pillar>, 'teamId' | 'goalId' | 'title'> & { readonly id: Id | null };

/** Writes a strategic pillar of a team, below a goal or on its own. */
export async function savePillar(store: Store, draft: PillarDraft): Promise<Result<Pillar>> {
  const step = { label: 'pillar-saved', detail: draft.title.trim() } as const;
  return write(store, { tables: ['pillars', 'goals', 'teams'], step }, async (writing) => {
    const problems = titleProblems('title', draft.title);
    if (problems.length > 0) {
      return fail(...problems);
    }
    const siblings = alive(await store.database.of('pillars').where('teamId').equals(draft.teamId).toArray());
    const stored = siblings.find(({ id }) => id === draft.id);
    const goal = draft.goalId === null ? null : await writing.get('goals', draft.goalId);
    const team = await writing.get('teams', draft.teamId);
    if ((draft.id !== null && stored === undefined) || (goal?.deletedAt ?? null) !== null || team?.deletedAt !== null) {
      return fail(problem('title', 'not-found'));
    }
    const order = orderAtEnd(siblings);
    const { teamId, goalId } = draft;
    const pillar: Pillar = {
      ...(stored ?? newSharedRecord(writing.newId(), { order })),
      ...{ teamId, goalId, title: draft.title.trim() },
    };
    await writing.put('pillars', pillar);
    return succeed(pillar);
  });
}

/** Deletes a pillar. Objectives of cycles that are not closed no longer name it; closed ones are read-only and keep it. */
export async function deletePillar(store: Store, pillarId: Id): Promise<Result<void>> {
  const pillar = await store.database.of('pillars').get(pillarId);
  if (pillar === undefined || pillar.deletedAt !== null) {
    return fail(problem('pillar', 'not-found'));
  }
  const step = { label: 'pillar-deleted', detail: pillar.title } as const;
  return write(store, { tables: ['pillars', 'cycles', 'objectives'], step }, async (writing) => {
    const objectives = await readOpenObjectives(store, ['draft', 'active']);
    for (const objective of objectives.filter((one) => one.pillarId === pillarId)) {
      await writing.put('objectives', { ...objective, pillarId: null });
    }
    await writing.remove('pillars', pillarId);
    return succeed(undefined);
  });
}

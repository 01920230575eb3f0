// What the log changes afterwards: one entry, or many as one step.

import type { EntryEdit } from '@/domain/entry-form';
import { targetFieldsOf, targetKey, targetOf } from '@/domain/entry-target';
import type { Id } from '@/domain/model/base';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import { entriesAPiece } from '@/domain/removal-plan';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { write } from '@/storage/write';

function pointsAt(entry: Entry, target: VerdictTarget): boolean {
  const present = targetOf(entry);
  return present !== null && targetKey(present) === targetKey(target);
}

/** Changes what an entry points at, its minutes and its note. A target that is gone may stay, but not be chosen anew. */
export async function editEntry(store: Store, entryId: Id, edit: EntryEdit): Promise<Result<void>> {
  const { target, minutes, note } = edit;
  const name = target === null ? null : await targetName(store, target);
  const known = await store.database.of('entries').get(entryId);
  const step = { label: 'entry-edited', detail: known?.title ?? '' } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    const entry = await writing.get('entries', entryId);
    if (entry === undefined) {
      return fail(problem('entry', 'not-found'));
    }
    if (target !== null && name === null && !pointsAt(entry, target)) {
      return fail(problem('target', 'not-found'));
    }
    await writing.put('entries', { ...entry, ...(target === null ? {} : targetFieldsOf(target)), minutes, note });
    return succeed(undefined);
  });
}

function tooMany(ids: readonly Id[]): boolean {
  return ids.length > entriesAPiece;
}

/** Gives all these entries one verdict, as one step; those that are gone meanwhile are passed over. */
export async function retagEntries(store: Store, ids: readonly Id[], target: VerdictTarget): Promise<Result<void>> {
  if (tooMany(ids)) {
    return fail(problem('entries', 'too-many', { limit: entriesAPiece }));
  }
  if ((await targetName(store, target)) === null) {
    return fail(problem('target', 'not-found'));
  }
  const step = { label: 'entries-retagged', detail: String(ids.length) } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    for (const id of ids) {
      const entry = await writing.get('entries', id);
      if (entry !== undefined && !pointsAt(entry, target)) {
        await writing.put('entries', { ...entry, ...targetFieldsOf(target) });
      }
    }
    return succeed(undefined);
  });
}

/** Deletes all these entries as one step; undo brings them back. */
export function removeEntries(store: Store, ids: readonly Id[]): Promise<Result<void>> {
  if (tooMany(ids)) {
    return Promise.resolve(fail(problem('entries', 'too-many', { limit: entriesAPiece })));
  }
  const step = { label: 'entries-removed', detail: String(ids.length) } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    for (const id of ids) {
      await writing.remove('entries', id);
    }
    return succeed(undefined);
  });
}

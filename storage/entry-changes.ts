import { entrySchema } from '@/domain/model/entry';
import type { UndoRecord } from '@/domain/model/undo-record';
import type { EntryChange } from '@/domain/triage-day';

function entryOf(record: Record<string, unknown> | null): EntryChange['after'] {
  return record === null ? null : entrySchema.parse(record);
}

/** What a step that was moved did to entries: redone, from before to after, undone the other way round. */
export function entryChangesOf({ changes, state }: UndoRecord): EntryChange[] {
  return changes
    .filter(({ table }) => table === 'entries')
    .map(({ before, after }) => {
      const change = { before: entryOf(before), after: entryOf(after) };
      return state === 'done' ? change : { before: change.after, after: change.before };
    });
}

/** Whether a step touched entries and nothing else. */
export function isOfEntriesAlone({ changes }: UndoRecord): boolean {
  return changes.length > 0 && changes.every(({ table }) => table === 'entries');
}

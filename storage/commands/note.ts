import type { Id } from '@/domain/model/base';
import type { Note } from '@/domain/model/note';
import { cleanText } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readKeyResultPlace } from '@/storage/okr-place';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

const noting = {
  tables: ['cycles', 'objectives', 'keyResults', 'notes'],
  step: { label: 'note-added', detail: '' },
} as const;

/** Adds a discussion note to a key result (S44), as long as its cycle is not closed. Notes are never edited. */
export async function addNote(store: Store, keyResultId: Id, text: string): Promise<Result<Note>> {
  const written = cleanText(text).trim();
  return write(store, noting, async (writing) => {
    const place = await readKeyResultPlace(store, keyResultId);
    if (place === null) {
      return fail(problem('keyResultId', 'not-found'));
    }
    if (place.cycle.state === 'closed') {
      return fail(problem('text', 'cycle-closed'));
    }
    if (written === '') {
      return fail(problem('text', 'missing'));
    }
    writing.nameStep(place.keyResult.title);
    const { meId } = await readSettings(store);
    const note: Note = newSharedRecord(writing.newId(), {
      subjectKind: 'key-result' as const,
      subjectId: keyResultId,
      text: written,
      authorId: meId,
      writtenAt: writing.moment.at,
    });
    await writing.put('notes', note);
    return succeed(note);
  });
}

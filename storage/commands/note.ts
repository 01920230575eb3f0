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

/** Adds a discussion note to a key result (S44), as long as its cycle is not closed. Notes are never edited. */
export async function addNote(store: Store, keyResultId: Id, text: string): Promise<Result<Note>> {
  const place = await readKeyResultPlace(store, keyResultId);
  if (place === null) {
    return fail(problem('keyResultId', 'not-found'));
  }
  if (place.cycle.state === 'closed') {
    return fail(problem('text', 'cycle-closed'));
  }
  const written = cleanText(text);
  if (written.trim() === '') {
    return fail(problem('text', 'missing'));
  }
  const { meId } = await readSettings(store);
  const step = { label: 'note-added', detail: place.keyResult.title } as const;
  return write(store, { tables: ['notes'], step }, async (writing) => {
    const note: Note = newSharedRecord(writing.newId(), {
      subjectKind: 'key-result' as const,
      subjectId: keyResultId,
      text: written.trim(),
      authorId: meId,
      writtenAt: writing.moment.at,
    });
    await writing.put('notes', note);
    return succeed(note);
  });
}

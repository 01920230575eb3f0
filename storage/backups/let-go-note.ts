import type { Instant } from '@/domain/model/base';
import { letGoNoteSchema } from '@/domain/model/backup';
import type { LetGoNote } from '@/domain/model/backup';
import { parse } from '@/storage/boundary';
import { streamOf } from './backup-files';
import type { BackupFolder } from './backup-folder';

/** No name of a backup or of one of its pieces, so that neither listing nor sweeping takes it for one. */
const noteName = 'let-go-for-room';

/** When backups were last given up for room, and how many then; null when none ever were. */
export async function readLetGoNote(folder: BackupFolder): Promise<LetGoNote | null> {
  const file = await folder.read(noteName);
  try {
    const note = parse(letGoNoteSchema, JSON.parse((await file?.text()) ?? 'null'));
    return note.ok ? note.value : null;
  } catch {
    // No JSON: what it told of is long done, and the next time writes it anew.
    return null;
  }
}

/** Remembers that so many backups were given up just now. */
export async function noteLetGo(folder: BackupFolder, at: Instant, count: number): Promise<void> {
  const note: LetGoNote = { at, count };
  await folder.write(noteName, streamOf(JSON.stringify(note)));
}

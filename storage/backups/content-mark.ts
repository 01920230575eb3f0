import type { Store } from '@/storage/store';
import { fileTableNames } from '@/storage/transfer/file-tables';

/**
 * A mark that changes with everything that a backup would hold: how much there is, the newest step of the history that
 * is done or undone, and the clock of the edits. Read without reading the records themselves.
 */
export async function contentMark({ database }: Store): Promise<string> {
  const steps = database.of('undoRecords');
  const newest = await Promise.all(
    (['done', 'undone'] as const).map((state) =>
      steps.where('[state+id]').between([state, ''], [state, '\uffff']).last(),
    ),
  );
  const counts = await Promise.all(fileTableNames.map((name) => database.table(name).count()));
  const clock = await database.of('syncState').get('clock');
  return JSON.stringify([counts, newest.map((step) => step?.id ?? ''), clock?.lastStamp ?? '']);
}

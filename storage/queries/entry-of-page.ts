import type { Entry } from '@/domain/model/entry';
import { pageHash } from '@/storage/page-hash';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';

/** The hash by which a page's entries are found again, and the entry that it has today, if any. */
export async function readEntryOfPage(
  store: Store,
  url: string,
): Promise<{ readonly hash: string; readonly entry: Entry | undefined }> {
  const { pageSalt } = await readSettings(store);
  const hash = await pageHash(url, pageSalt);
  const { today } = store.now();
  return { hash, entry: await store.database.of('entries').where('[pageHash+date]').equals([hash, today]).first() };
}

import type { CopyFacts } from '@/domain/copy-due';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';

/** What decides whether a copy outside the browser is due: reads the settings, one mark and the oldest entry. */
export async function readCopyFacts(store: Store): Promise<CopyFacts> {
  const { lastExportAt } = await readSettings(store);
  const first = await store.database.of('entries').orderBy('date').first();
  return {
    hasSample: (await store.database.of('samples').get('sample')) !== undefined,
    // The date in UTC: how long is enough, not which date the user calls it.
    lastExportOn: lastExportAt?.slice(0, 10) ?? null,
    firstEntryOn: first?.date ?? null,
  };
}

import type { Store } from '@/storage/store';

/**
 * Work that only serves a later opening of a page. A database that is let go meanwhile, for an upgrade, ends it without
 * a word: whoever opens it again does the work anew.
 */
export async function whileOpen({ database }: Store, work: () => Promise<void>): Promise<void> {
  if (!database.isOpen()) return;
  try {
    await work();
  } catch (error) {
    if (database.isOpen()) throw error;
  }
}

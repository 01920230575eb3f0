import type { Store } from '@/storage/store';
import { openStore } from '@/entrypoints/platform/open-store';

/**
 * Runs one piece of work on a freshly opened store and closes it again. The worker keeps nothing in variables:
 * it may be gone the next moment, and an open database would only hold up an upgrade.
 */
export async function withStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(() => {
    // Another page upgrades or waits: this connection is closed as soon as the work is done.
  });
  try {
    return await work(store);
  } finally {
    store.database.close();
  }
}

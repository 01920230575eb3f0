import type { Settings } from '@/domain/model/settings';
import type { Store } from './store';

/** The settings; every entry point installs before it reads, so they are there. */
export async function readSettings(store: Store): Promise<Settings> {
  const settings = await store.database.of('settings').get('settings');
  if (settings === undefined) {
    throw new Error('settings are read before the install');
  }
  return settings;
}

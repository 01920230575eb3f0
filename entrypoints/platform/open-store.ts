import { preferredLanguage } from '@/components/text/preferred-language';
import type { Language, Weekday } from '@/domain/model/settings';
import { LodestarDatabase } from '@/storage/database';
import { databaseName } from '@/storage/database-name';
import { ensureInstalled } from '@/storage/install';
import { openDatabase } from '@/storage/open-database';
import type { StorageFault } from '@/domain/fault';
import type { Store } from '@/storage/store';
import type { UnreadableRecord } from '@/storage/unreadable/find-unreadable';
import { leavingOut } from '@/storage/unreadable/leave-out';
import { browserBackupFolder } from './backup-folder';
import { newId, readMoment } from './clock';
import { localDateAt } from './local-today';

const meNames: Readonly<Record<Language, string>> = { en: 'Me', de: 'Ich', es: 'Yo', fr: 'Moi' };

/** The week's first day where the user lives; Monday where the browser does not say. */
export function localFirstDayOfWeek(): Weekday {
  const locale = new Intl.Locale(navigator.language);
  const info: unknown = Reflect.get(locale, 'getWeekInfo') ?? Reflect.get(locale, 'weekInfo');
  const week: unknown = typeof info === 'function' ? info.call(locale) : info;
  const day: unknown = typeof week === 'object' && week !== null ? Reflect.get(week, 'firstDay') : null;
  return typeof day === 'number' && day >= 1 && day <= 7 ? day : 1;
}

function randomText(length: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** Pages and the worker that meet an older database at once bring it up one after the other: the rest find it done. */
async function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('lodestar-upgrade', work);
}

/** How a database is opened that cannot be opened, or shown, in the usual way. */
export interface Opening {
  /** The user's word that an upgrade need not wait for a backup that cannot be made. */
  readonly withoutBackup: boolean;
  /** Stored records that are passed over, because nothing can be made of them. */
  readonly leftOut: readonly UnreadableRecord[];
}

export const usualOpening: Opening = { withoutBackup: false, leftOut: [] };

/**
 * Opens the database, brings an older one up, and on the very first run lays down settings and the person node.
 *
 * @param onFault told when another page upgrades or blocks the database, now or later on
 */
export async function openStore(
  onFault: (fault: StorageFault) => void,
  { withoutBackup, leftOut }: Opening = usualOpening,
): Promise<Store> {
  const around = { backups: browserBackupFolder, now: readMoment, localDateOf: localDateAt, newId };
  const isWhole = leftOut.length === 0;
  // Dexie shares the answers of a table between all who read it: those of the page that failed hold what is left out.
  const database = new LodestarDatabase(databaseName, { cache: isWhole ? 'cloned' : 'disabled' });
  if (!isWhole) {
    database.use(leavingOut(leftOut));
  }
  await openDatabase(database, onFault, { ...around, withoutBackup, alone });
  const store: Store = { ...around, database };
  await ensureInstalled(store, {
    meName: meNames[preferredLanguage(navigator.languages)],
    firstDayOfWeek: localFirstDayOfWeek(),
    deviceId: randomText(12),
    pageSalt: randomText(32),
  });
  return store;
}

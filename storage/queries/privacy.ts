// What a site or a stretch of time has left behind: looked at before it is deleted.

import type { Id, LocalDate } from '@/domain/model/base';
import { hostOf, matchesHostPattern } from '@/domain/page-url';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';

/** What the privacy controls show. */
export interface PrivacySettings {
  readonly neverRecordHosts: readonly string[];
  readonly keepsFullAddress: boolean;
}

export async function readPrivacySettings(store: Store): Promise<PrivacySettings> {
  const { neverRecordHosts, keepsFullAddress } = await readSettings(store);
  return { neverRecordHosts: neverRecordHosts.toSorted(), keepsFullAddress };
}

/** How much is stored of a site. */
export interface SiteTraces {
  readonly entries: number;
  readonly rules: number;
  /** Requests and parked items whose address is the site's. */
  readonly links: number;
}

const afterEverything = '\uffff';

/** The hosts of the log that are the site's or lie under it. Goes from host to host by the index, never through the entries. */
export async function readHostsOf(store: Store, site: string): Promise<string[]> {
  const hosts: string[] = [];
  const entries = store.database.of('entries');
  for (let last = ''; ;) {
    const [next] = await entries.where('[host+date]').above([last, afterEverything]).limit(1).toArray();
    if (next?.host === undefined || next.host === null) {
      return hosts;
    }
    last = next.host;
    if (matchesHostPattern(last, site)) {
      hosts.push(last);
    }
  }
}

/** How many entries these hosts have. */
export async function countEntriesOf(store: Store, hosts: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    hosts.map((host) =>
      store.database.of('entries').where('[host+date]').between([host, ''], [host, afterEverything]).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function isOfSite(link: string | null, site: string): boolean {
  return link !== null && matchesHostPattern(hostOf(link), site);
}

/** The requests and parked items whose address is the site's. There are thousands of them at most, and no index. */
export async function readLinksTo(store: Store, site: string): Promise<{ requests: Id[]; parkedItems: Id[] }> {
  const requests = store.database.of('requests').filter(({ link }) => isOfSite(link, site));
  const parkedItems = store.database.of('parkedItems').filter(({ url }) => isOfSite(url, site));
  return { requests: await requests.primaryKeys(), parkedItems: await parkedItems.primaryKeys() };
}

/** The rules of the site: for its own host and for those under it. */
export function readRulesOf(store: Store, site: string): Promise<Id[]> {
  return store.database
    .of('tagRules')
    .filter(({ host }) => matchesHostPattern(host, site))
    .primaryKeys();
}

/** Counts what forgetting a site would delete. */
export async function readSiteTraces(store: Store, site: string): Promise<SiteTraces> {
  const { requests, parkedItems } = await readLinksTo(store, site);
  return {
    entries: await countEntriesOf(store, await readHostsOf(store, site)),
    rules: (await readRulesOf(store, site)).length,
    links: requests.length + parkedItems.length,
  };
}

/** Counts the entries of some dates, the first and the last included, without reading them. */
export function countEntriesBetween(store: Store, from: LocalDate, to: LocalDate): Promise<number> {
  return store.database.of('entries').where('date').between(from, to, true, true).count();
}

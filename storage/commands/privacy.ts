// Not recording, and forgetting. Large deletions go in pieces: see domain/removal-plan.ts.

import type { Id, LocalDate } from '@/domain/model/base';
import { withNeverRecorded } from '@/domain/never-record-form';
import { hostOf, matchesHostPattern } from '@/domain/page-url';
import { entriesAPiece, removalPlan } from '@/domain/removal-plan';
import type { RemovalPlan } from '@/domain/removal-plan';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { countEntriesBetween, countEntriesOf, readHostsOf, readLinksTo, readRulesOf } from '@/storage/queries/privacy';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Step, Writing } from '@/storage/write';

/** How far a deletion in pieces has come, in entries. */
export type OnProgress = (done: number, total: number) => void;

/** Puts a site, with its subdomains, on the list of those of which nothing is ever recorded. */
export async function addNeverRecordHost(store: Store, typed: string): Promise<Result<string>> {
  const planned = withNeverRecorded((await readSettings(store)).neverRecordHosts, typed);
  if (!planned.ok) {
    return planned;
  }
  const known = new Set((await readSettings(store)).neverRecordHosts);
  const added = planned.value.find((host) => !known.has(host)) ?? '';
  const step = { label: 'never-record-added', detail: added } as const;
  return write(store, { tables: ['settings'], step }, async (writing) => {
    const settings = await readSettings(store);
    const hosts = withNeverRecorded(settings.neverRecordHosts, typed);
    if (!hosts.ok) {
      return hosts;
    }
    await writing.put('settings', { ...settings, neverRecordHosts: hosts.value });
    return succeed(added);
  });
}

/** Takes a site off the list again: from now on it can be recorded. */
export async function removeNeverRecordHost(store: Store, host: string): Promise<Result<void>> {
  const step = { label: 'never-record-removed', detail: host } as const;
  return write(store, { tables: ['settings'], step }, async (writing) => {
    const settings = await readSettings(store);
    const others = settings.neverRecordHosts.filter((listed) => listed !== host);
    if (others.length === settings.neverRecordHosts.length) {
      return fail(problem('host', 'not-found'));
    }
    await writing.put('settings', { ...settings, neverRecordHosts: others });
    return succeed(undefined);
  });
}

/** Keeps addresses with query and fragment from now on, or without them. What is stored already stays as it is. */
export async function setKeepsFullAddress(store: Store, keepsFullAddress: boolean): Promise<Result<void>> {
  const step = { label: 'settings-saved', detail: '' } as const;
  return write(store, { tables: ['settings'], step }, async (writing) => {
    await writing.put('settings', { ...(await readSettings(store)), keepsFullAddress });
    return succeed(undefined);
  });
}

interface Pieces {
  readonly plan: RemovalPlan;
  readonly step: Step;
  readonly nextPiece: () => Promise<Id[]>;
  readonly onProgress: OnProgress;
}

/** Deletes entries piece by piece until there are no more; each piece is one transaction and keeps the sums true. */
async function removeInPieces(store: Store, { plan, step, nextPiece, onProgress }: Pieces): Promise<Result<void>> {
  let done = 0;
  for (let ids = await nextPiece(); ids.length > 0; ids = await nextPiece()) {
    const removed = await write(store, { tables: ['entries'], step: plan.canUndo ? step : null }, async (writing) => {
      await removeAll(writing, 'entries', ids);
      if (!plan.canUndo) await writing.moveClock();
      return succeed(undefined);
    });
    if (!removed.ok) {
      return removed;
    }
    done += ids.length;
    onProgress(Math.min(done, plan.entries), plan.entries);
  }
  return succeed(undefined);
}

async function removeAll(writing: Writing, table: 'entries' | 'tagRules', ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    await writing.remove(table, id);
  }
}

/** The dates of a deletion, both included. */
export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Deletes the entries of some dates. Undo brings them back, a piece a step, unless there are too many to keep. */
export async function deleteRange(
  store: Store,
  { from, to }: DateRange,
  onProgress: OnProgress = () => {},
): Promise<Result<RemovalPlan>> {
  if (to < from) {
    return fail(problem('to', 'ends-before-start'));
  }
  const plan = removalPlan(await countEntriesBetween(store, from, to));
  if (plan.entries === 0) {
    return fail(problem('range', 'not-found'));
  }
  const step = { label: 'range-deleted', detail: from === to ? from : `${from} – ${to}` } as const;
  const dates = store.database.of('entries').where('date');
  const nextPiece = () => dates.between(from, to, true, true).limit(entriesAPiece).primaryKeys();
  const removed = await removeInPieces(store, { plan, step, nextPiece, onProgress });
  return removed.ok ? succeed(plan) : removed;
}

interface Links {
  readonly requests: readonly Id[];
  readonly parkedItems: readonly Id[];
}

/** Requests and parked items stay, because somebody may wait for an answer; only where they point to goes. */
async function emptyLinks(writing: Writing, { requests, parkedItems }: Links): Promise<void> {
  for (const id of requests) {
    const request = await writing.get('requests', id);
    if (request !== undefined) {
      await writing.put('requests', { ...request, link: null });
    }
  }
  for (const id of parkedItems) {
    const item = await writing.get('parkedItems', id);
    if (item !== undefined) {
      await writing.put('parkedItems', { ...item, url: null });
    }
  }
}

/** Whether a record, as a step of the history keeps it, names the site. */
function namesSite(record: Readonly<Record<string, unknown>> | null, site: string): boolean {
  const { host = null, url = null, link = null } = record ?? {};
  const hosts = [host, ...[url, link].map((address) => (typeof address === 'string' ? hostOf(address) : null))];
  return hosts.some((one) => typeof one === 'string' && one !== '' && matchesHostPattern(one, site));
}

/**
 * Lets go of the steps that could bring something of the site back. There are a hundred at most. What a step undone by a
 * backup would bring back is not known without reading the backup, so none of those stays.
 */
async function forgetInHistory(store: Store, site: string): Promise<void> {
  await store.database
    .of('undoRecords')
    .filter(
      ({ changes, backupId }) =>
        backupId !== null || changes.some(({ before, after }) => namesSite(before, site) || namesSite(after, site)),
    )
    .delete();
}

/** How a site is forgotten. */
export interface Forgetting {
  /** Out of the history of undo too, so that nothing brings it back. */
  readonly isForGood: boolean;
}

interface Traces extends Links {
  readonly hosts: readonly string[];
  readonly rules: readonly Id[];
  readonly plan: RemovalPlan;
}

async function tracesOf(store: Store, site: string, { isForGood }: Forgetting): Promise<Traces> {
  const hosts = await readHostsOf(store, site);
  const rules = await readRulesOf(store, site);
  const links = await readLinksTo(store, site);
  const plan = removalPlan(await countEntriesOf(store, hosts));
  // Beyond one piece, what is not an entry goes as a step of its own behind them.
  const hasRest = plan.steps > 1 && rules.length + links.requests.length + links.parkedItems.length > 0;
  const steps = plan.steps + (hasRest ? 1 : 0);
  return { hosts, rules, ...links, plan: { ...plan, steps, canUndo: plan.canUndo && !isForGood } };
}

/**
 * Forgets a site and what lies under it: its entries and rules go, requests and parked items lose its address.
 * Undo brings it back, unless it is forgotten for good or there is too much to keep.
 */
export async function forgetSite(
  store: Store,
  site: string,
  forgetting: Forgetting,
  onProgress: OnProgress = () => {},
): Promise<Result<RemovalPlan>> {
  const traces = await tracesOf(store, site, forgetting);
  const { hosts, rules, requests, parkedItems, plan } = traces;
  const linked = rules.length + requests.length + parkedItems.length;
  if (plan.entries + linked === 0) {
    return fail(problem('host', 'not-found'));
  }
  const step = { label: 'site-forgotten', detail: site } as const;
  const nextPiece = () => nextOfHosts(store, hosts);
  if (plan.entries > entriesAPiece) {
    const removed = await removeInPieces(store, { plan, step, nextPiece, onProgress });
    if (!removed.ok) {
      return removed;
    }
  }
  const tables = ['entries', 'tagRules', 'requests', 'parkedItems'] as const;
  const removeRest = () =>
    write(store, { tables, step: plan.canUndo ? step : null }, async (writing) => {
      await removeAll(writing, 'entries', await nextPiece());
      await removeAll(writing, 'tagRules', rules);
      await emptyLinks(writing, traces);
      if (!plan.canUndo) await writing.moveClock();
      return succeed(undefined);
    });
  // Where pieces took everything, the last of them stays the step that is spoken of.
  const rest = plan.entries > entriesAPiece && linked === 0 ? succeed(undefined) : await removeRest();
  if (rest.ok && !plan.canUndo) {
    await forgetInHistory(store, site);
  }
  return rest.ok ? succeed(plan) : rest;
}

/** The ids of the next entries of these hosts, at most a piece of them. */
async function nextOfHosts(store: Store, hosts: readonly string[]): Promise<Id[]> {
  const ids: Id[] = [];
  for (const host of hosts) {
    const range = store.database.of('entries').where('[host+date]').between([host, ''], [host, '\uffff']);
    ids.push(...(await range.limit(entriesAPiece - ids.length).primaryKeys()));
    if (ids.length === entriesAPiece) {
      return ids;
    }
  }
  return ids;
}

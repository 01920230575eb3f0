// The log page by page, newest first. Whatever it is narrowed to, a page looks at a bounded stretch of one index.

import type { Collection } from 'dexie';
import { fitsFilter, type LogFilter } from '@/domain/log-filter';
import type { Id, Instant, LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { Store } from '@/storage/store';
import { targetNamesOf } from './target-names';

/** Rows on one page. */
export const logPageSize = 50;

/** How many entries one look goes through in search of those that fit, before it asks whether to look further. */
export const entriesPerLook = 1000;

const entriesPerRead = 200;

/** The entry that a page begins behind, by what the indexes sort by. */
export interface LogPlace {
  readonly at: Instant;
  readonly date: LocalDate;
  readonly id: Id;
}

export interface WantedLog {
  readonly filter: LogFilter;
  /** Where this page begins; null for the newest. */
  readonly after: LogPlace | null;
  /** What earlier looks have found for this same page. */
  readonly found: readonly Id[];
}

/** An entry with the title of what it points at; empty for distractions, which the language names, and when unknown. */
export interface LogRow {
  readonly entry: Entry;
  readonly targetName: string;
}

export interface LogPage {
  readonly rows: readonly LogRow[];
  /** Behind which entry the next page, or the next look, begins; null at the end of the log. */
  readonly next: LogPlace | null;
}

/** An index with a value that it is narrowed to. `by` is what it sorts the entries of that value by. */
interface Way {
  readonly index: string;
  readonly prefix: readonly (string | number)[];
  readonly by: 'date' | 'at';
}

/** The index that leaves the fewest entries to look at. */
function wayOf(filter: LogFilter): Way {
  const { distractionNumber, keyResultId, healthMetricId, host, verdict, objectiveId } = filter;
  if (distractionNumber !== null) {
    return { index: '[distractionNumber+date]', prefix: [distractionNumber], by: 'date' };
  }
  if (keyResultId !== null) {
    return { index: '[keyResultId+date]', prefix: [keyResultId], by: 'date' };
  }
  if (healthMetricId !== null) {
    return { index: '[healthMetricId+date]', prefix: [healthMetricId], by: 'date' };
  }
  if (host !== '') {
    return { index: '[host+date]', prefix: [host], by: 'date' };
  }
  if (filter.from !== null || filter.to !== null) {
    return { index: 'date', prefix: [], by: 'date' };
  }
  const asked = objectiveId === null ? verdict : 'on-objective';
  return asked === null ? { index: 'at', prefix: [], by: 'at' } : { index: '[verdict+at]', prefix: [asked], by: 'at' };
}

const afterEverything = '\uffff';

type Key = string | readonly (string | number)[];

function keyOf({ prefix }: Way, value: string): Key {
  return prefix.length === 0 ? value : [...prefix, value];
}

/** Where a stretch of the log begins: at the top, the entries of `value` themselves included, or below them. */
interface Top {
  readonly value: string;
  readonly isIncluded: boolean;
}

function topOf(way: Way, { filter, after }: WantedLog): Top {
  if (after !== null) {
    return { value: after[way.by], isIncluded: false };
  }
  return { value: (way.by === 'date' ? filter.to : null) ?? afterEverything, isIncluded: true };
}

/** The entries of the way from a top downwards, newest first. */
function stretch(store: Store, way: Way, wanted: WantedLog): Collection<Entry, Id> {
  const bottom = (way.by === 'date' ? wanted.filter.from : null) ?? '';
  const { value, isIncluded } = topOf(way, wanted);
  const range = store.database.of('entries').where(way.index);
  return range.between(keyOf(way, bottom), keyOf(way, value), true, isIncluded).reverse();
}

/** The rest of the entries that share the value which the place stands at: those of one day, or of one moment. */
async function besidePlace(store: Store, way: Way, place: LogPlace): Promise<Entry[]> {
  const same = store.database.of('entries').where(way.index).equals(keyOf(way, place[way.by]));
  return (await same.reverse().toArray()).filter(({ id }) => id < place.id);
}

function placeOf({ at, date, id }: Entry): LogPlace {
  return { at, date, id };
}

interface Look {
  readonly entries: readonly Entry[];
  readonly next: LogPlace | null;
}

/** What fits among some entries, and the last one looked at when there was no need to look at all of them. */
function pick(read: readonly Entry[], filter: LogFilter, wanted: number): { fitting: Entry[]; stop: Entry | null } {
  const fitting: Entry[] = [];
  for (const entry of read) {
    if (fitsFilter(entry, filter)) {
      fitting.push(entry);
    }
    if (fitting.length === wanted) {
      return { fitting, stop: entry };
    }
  }
  return { fitting, stop: null };
}

/** Reads on from the place until enough entries fit, enough were looked at, or none is left. */
async function look(store: Store, { filter, after, found }: WantedLog, wanted: number): Promise<Look> {
  const way = wayOf(filter);
  const entries: Entry[] = [];
  let place = after;
  let looked = 0;
  while (looked < entriesPerLook && entries.length < wanted) {
    // One more than is wanted tells whether there is a next page.
    const most = looked === 0 ? wanted + 1 : entriesPerRead;
    const beside: Entry[] = place === null ? [] : await besidePlace(store, way, place);
    const below = await stretch(store, way, { filter, after: place, found }).limit(most).toArray();
    const read = [...beside, ...below];
    const { fitting, stop } = pick(read, filter, wanted - entries.length);
    entries.push(...fitting);
    looked += read.length;
    const last = stop ?? read.at(-1);
    if (last === undefined || (below.length < most && last === read.at(-1))) {
      return { entries, next: null };
    }
    place = placeOf(last);
  }
  return { entries, next: place };
}

/** One page of the log: what earlier looks found for it, as it is now, and what one more look finds. */
export async function readLog(store: Store, wanted: WantedLog): Promise<LogPage> {
  const earlier = await store.database.of('entries').bulkGet([...wanted.found]);
  const kept = earlier.filter((entry) => entry !== undefined).filter((entry) => fitsFilter(entry, wanted.filter));
  const { entries, next } = await look(store, wanted, Math.max(1, logPageSize - kept.length));
  const shown = [...kept, ...entries];
  const nameOf = await targetNamesOf(store, shown);
  return { rows: shown.map((entry) => ({ entry, targetName: nameOf(entry) })), next };
}

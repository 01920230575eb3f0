import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { fitsFilter, wholeLog } from '@/domain/log-filter';
import type { LogFilter } from '@/domain/log-filter';
import type { Id } from '@/domain/model/base';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import { entriesPerLook, logPageSize, readLog } from '@/storage/queries/log';
import type { LogPlace } from '@/storage/queries/log';
import type { Store } from '@/storage/store';
import { aKeyResult, anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';
const targets: readonly VerdictTarget[] = [
  { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) },
  { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null },
  { verdict: 'protects', healthMetricId: anId(60) },
  { verdict: 'distraction', distractionNumber: 14 },
  { verdict: 'distraction', distractionNumber: 31 },
];

/** Seven a day, newest first; every hundredth was asked for by a customer. */
function aLog(size: number): Entry[] {
  return Array.from({ length: size }, (_, index) => {
    const date = addDays(today, -Math.floor(index / 7));
    const target = targets[index % targets.length];
    return anEntry({
      id: anId(900_000 - index),
      date,
      at: `${date}T10:${String(59 - (index % 7)).padStart(2, '0')}:00.000Z`,
      host: `site${index % 3}.example`,
      title: index % 400 === 399 ? `Needle ${index}` : `Page ${index}`,
      ...(index % 100 === 99 ? { source: 'customer' as const } : {}),
      ...(target === undefined ? {} : pointingAt(target)),
    });
  });
}

async function aStoreWith(entries: readonly Entry[]): Promise<Store> {
  const store = await aStore(today);
  await store.database.of('entries').bulkPut(entries);
  return store;
}

/** Pages through to the end, as the room does; answers with the ids page by page. */
async function readAll(store: Store, filter: LogFilter): Promise<Id[]> {
  const ids: Id[] = [];
  let found: Id[] = [];
  let after: LogPlace | null = null;
  for (;;) {
    const page = await readLog(store, { filter, after, found });
    const shown = page.rows.map(({ entry }) => entry.id);
    const isFull = shown.length >= logPageSize;
    if (isFull || page.next === null) {
      ids.push(...shown);
    }
    if (page.next === null) {
      return ids;
    }
    after = page.next;
    found = isFull ? [] : shown;
  }
}

const filters: readonly (readonly [string, Partial<LogFilter>])[] = [
  ['everything', {}],
  ['a week', { from: '2026-11-09', to: '2026-11-15' }],
  ['dates without an end', { from: '2026-11-01' }],
  ['dates without a beginning', { to: '2026-10-01' }],
  ['a verdict', { verdict: 'distraction' }],
  ['a verdict in a week', { verdict: 'distraction', from: '2026-11-09', to: '2026-11-15' }],
  ['a key result', { keyResultId: anId(30) }],
  ['an objective as a whole', { objectiveId: anId(20) }],
  ['a health metric', { healthMetricId: anId(60) }],
  ['a distraction', { distractionNumber: 14 }],
  ['a distraction up to a date', { distractionNumber: 14, to: '2026-10-20' }],
  ['a site', { host: 'site1.example' }],
  ['a site and a verdict', { host: 'site1.example', verdict: 'protects' }],
  ['who asked', { source: 'customer' }],
  ['words', { text: 'needle' }],
  ['words that are nowhere', { text: 'haystack' }],
];

describe('the log', () => {
  const log = aLog(1600);

  it.each(filters)('shows %s, each entry once, newest first', async (_, conditions) => {
    const filter = { ...wholeLog, ...conditions };
    const store = await aStoreWith(log);
    const expected = log.filter((entry) => fitsFilter(entry, filter)).map(({ id }) => id);
    expect(await readAll(store, filter)).toEqual(expected);
  });

  it('goes through a day with more entries than a page, made in one moment', async () => {
    const crowded = aLog(130).map((entry) => Object.assign(entry, { date: today, at: `${today}T10:00:00.000Z` }));
    const store = await aStoreWith(crowded);
    const ids = crowded.map(({ id }) => id);
    expect(await readAll(store, wholeLog)).toEqual(ids);
    expect(await readAll(store, { ...wholeLog, from: today, to: today })).toEqual(ids);
  });

  it('ends with a full last page instead of an empty one behind it', async () => {
    const store = await aStoreWith(aLog(logPageSize));
    const page = await readLog(store, { filter: wholeLog, after: null, found: [] });
    expect(page.rows).toHaveLength(logPageSize);
    expect(page.next).toBeNull();
  });

  it('names what an entry points at, also after that was deleted', async () => {
    const store = await aStoreWith(log.slice(0, 5));
    await putMyOkrs(store);
    await store.database
      .of('keyResults')
      .put(aKeyResult({ id: anId(30), title: 'Gone', deletedAt: `${today}T10:00:00.000Z` }));
    const { rows } = await readLog(store, { filter: wholeLog, after: null, found: [] });
    expect(rows[0]?.targetName).toBe('Gone');
    expect(rows[3]?.targetName).toBe('');
  });

  it('shows what was found before as it is now, and drops what fits no longer', async () => {
    const store = await aStoreWith(log);
    const filter = { ...wholeLog, text: 'needle' };
    const first = await readLog(store, { filter, after: null, found: [] });
    const found = first.rows.map(({ entry }) => entry.id);
    expect(found).toHaveLength(2);
    await store.database.of('entries').update(found[0] ?? '', { title: 'Thread' });
    const second = await readLog(store, { filter, after: first.next, found });
    expect(second.rows.map(({ entry }) => entry.title)).toEqual(['Needle 799', 'Needle 1199', 'Needle 1599']);
  });
});

describe('with a long history', { timeout: 60_000 }, () => {
  /** What one look may go through in search of what fits: a full stretch, what it overshoots by, and the rest of a day. */
  const mostRows = entriesPerLook + 220;

  it('no look is handed more rows than a stretch, and a page of everything a page', async () => {
    const store = await aStoreWith(aLog(12_000));
    const counter = await countRows(store.database);
    for (const [name, conditions] of filters) {
      const filter = { ...wholeLog, ...conditions };
      const first = await readLog(store, { filter, after: null, found: [] });
      const rows = await counter.rowsReadBy(() => readLog(store, { filter, after: first.next, found: [] }));
      expect([name, (rows['entries'] ?? 0) <= mostRows]).toEqual([name, true]);
    }
    for (const exact of [
      {},
      { keyResultId: anId(30) },
      { distractionNumber: 14 },
      { verdict: 'distraction' as const },
    ]) {
      const filter = { ...wholeLog, ...exact };
      const rows = await counter.rowsReadBy(() => readLog(store, { filter, after: null, found: [] }));
      expect(rows['entries']).toBe(logPageSize + 1);
    }
  });
});

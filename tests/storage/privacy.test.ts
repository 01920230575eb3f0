import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { dailySumOf } from '@/domain/daily-sum';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import { withNeverRecorded } from '@/domain/never-record-form';
import { tagPage } from '@/storage/commands/entry';
import {
  addNeverRecordHost,
  deleteRange,
  forgetSite,
  removeNeverRecordHost,
  setKeepsFullAddress,
} from '@/storage/commands/privacy';
import { captureRequest, decideRequest } from '@/storage/commands/request';
import { undo } from '@/storage/commands/undo';
import { countEntriesBetween, readHostsOf, readPrivacySettings, readSiteTraces } from '@/storage/queries/privacy';
import type { Store } from '@/storage/store';
import { importStaged } from '@/storage/commands/import';
import { stageFile } from '@/storage/transfer/stage-file';
import { backupTextOf } from '@/tests/fixtures/backup-text';
import { anEntry, anId, aRequest, aTagRule } from '@/tests/fixtures/build';
import { countRows } from '@/tests/fixtures/row-counter';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore, aStoreElsewhere } from '@/tests/fixtures/store';

const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const noDetails = { minutes: null, note: '' };
const request = { source: 'teammate', sourceName: 'Bo', channel: 'chat', text: 'Look at this' } as const;

async function putEntries(store: Store, entries: readonly Entry[]): Promise<void> {
  await store.database.of('entries').bulkPut(entries);
  const dates = Map.groupBy(entries, ({ date }) => date);
  await store.database.of('dailySums').bulkPut([...dates].map(([date, ofDate]) => dailySumOf(date, ofDate)));
}

/** Every stored sum equals what its day's entries count to. */
async function expectTrueSums(store: Store): Promise<void> {
  const entries = await store.database.of('entries').toArray();
  for (const sum of await store.database.of('dailySums').toArray()) {
    expect(sum).toEqual(
      dailySumOf(
        sum.date,
        entries.filter(({ date }) => date === sum.date),
      ),
    );
  }
}

const counts = async ({ database }: Store) => ({
  entries: await database.of('entries').count(),
  steps: await database.of('undoRecords').count(),
});

describe('the never-record list', () => {
  it.each([
    [['a.example'], 'https://Mail.B.example/inbox?x=1', ['a.example', 'mail.b.example']],
    [['mail.b.example', 'a.example'], '*.b.example', ['a.example', 'b.example']],
    [[], 'bücher.example', ['xn--bcher-kva.example']],
  ])('%j and %s', (hosts, typed, expected) => {
    expect(withNeverRecorded(hosts, typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['https://', 'not-understood'],
    ['sub.a.example', 'already-listed'],
  ])('refuses %j: %s', (typed, rule) => {
    expect(withNeverRecorded(['a.example'], typed)).toMatchObject({ problems: [{ field: 'host', rule }] });
  });

  it('is added to, taken from, and both can be undone', async () => {
    const store = await aStore();
    expect(await addNeverRecordHost(store, 'https://forum.example/x')).toEqual({ ok: true, value: 'forum.example' });
    expect((await readPrivacySettings(store)).neverRecordHosts).toEqual(['forum.example']);
    await removeNeverRecordHost(store, 'forum.example');
    expect((await readPrivacySettings(store)).neverRecordHosts).toEqual([]);
    await undo(store);
    expect((await readPrivacySettings(store)).neverRecordHosts).toEqual(['forum.example']);
    await undo(store);
    expect((await readPrivacySettings(store)).neverRecordHosts).toEqual([]);
    expect(await removeNeverRecordHost(store, 'forum.example')).toMatchObject({ problems: [{ rule: 'not-found' }] });
  });

  it.each(['https://forum.example/', 'https://deep.forum.example/x', 'https://FORUM.example.:8080/'])(
    'keeps a page at %s from being tagged or filed',
    async (url) => {
      const store = await aStore();
      await addNeverRecordHost(store, 'forum.example');
      const before = await counts(store);
      expect(await tagPage(store, { url, title: 'x' }, news, noDetails)).toMatchObject({
        problems: [{ rule: 'never-recorded' }],
      });
      expect(await captureRequest(store, { ...request, link: url })).toMatchObject({
        problems: [{ field: 'link', rule: 'never-recorded' }],
      });
      expect(await counts(store)).toEqual(before);
      expect(await store.database.of('requests').count()).toBe(0);
    },
  );

  it('keeps the address of an older request out of the entry that doing it writes', async () => {
    const store = await aStore();
    const filed = await captureRequest(store, { ...request, link: 'https://forum.example/x' });
    await addNeverRecordHost(store, 'forum.example');
    await decideRequest(store, filed.ok ? filed.value.id : '', { kind: 'do', target: news });
    const [entry] = await store.database.of('entries').toArray();
    expect(entry).toMatchObject({ title: 'Look at this', url: null, host: null });
  });

  it('stands beside the choice to keep full addresses, which holds from then on', async () => {
    const store = await aStore();
    const url = 'https://forum.example/thread?id=7#last';
    await tagPage(store, { url, title: 'x' }, news, noDetails);
    await setKeepsFullAddress(store, true);
    store.setToday('2026-11-19');
    await tagPage(store, { url, title: 'x' }, news, noDetails);
    const urls = (await store.database.of('entries').orderBy('date').toArray()).map((entry) => entry.url);
    expect(urls).toEqual(['https://forum.example/thread', url]);
    await undo(store);
    await undo(store);
    expect((await readPrivacySettings(store)).keepsFullAddress).toBe(false);
  });
});

async function aVisitedStore(): Promise<Store> {
  const store = await aStore();
  await putEntries(store, [
    anEntry({ id: anId(901), host: 'forum.example', minutes: 15 }),
    anEntry({ id: anId(902), host: 'deep.forum.example', date: '2026-10-01' }),
    anEntry({ id: anId(903), host: 'badforum.example' }),
    anEntry({ id: anId(904), host: null }),
  ]);
  await store.database
    .of('requests')
    .bulkPut([
      aRequest({ id: anId(80), link: 'https://forum.example/ask' }),
      aRequest({ id: anId(81), link: 'https://other.example/' }),
    ]);
  await store.database.of('parkedItems').put({
    ...{ id: anId(85), parkedAt: '2026-11-18T10:00:00.000Z', text: 'Later', requestId: null, outcome: null },
    url: 'https://www.forum.example/later',
  });
  await store.database
    .of('tagRules')
    .bulkPut([
      aTagRule({ id: anId(141), host: 'deep.forum.example' }),
      aTagRule({ id: anId(142), host: 'other.example' }),
    ]);
  return store;
}

describe('forgetting a site', () => {
  it('says first what there is of it', async () => {
    const store = await aVisitedStore();
    expect(await readHostsOf(store, 'forum.example')).toEqual(['deep.forum.example', 'forum.example']);
    expect(await readSiteTraces(store, 'forum.example')).toEqual({ entries: 2, rules: 1, links: 2 });
    expect(await readSiteTraces(store, 'nowhere.example')).toEqual({ entries: 0, rules: 0, links: 0 });
  });

  it('deletes entries and rules, empties addresses, keeps the sums true, and can be undone in one step', async () => {
    const store = await aVisitedStore();
    expect(await forgetSite(store, 'forum.example', { isForGood: false })).toMatchObject({
      value: { entries: 2, steps: 1, canUndo: true },
    });
    expect((await store.database.of('entries').toArray()).map(({ host }) => host)).toEqual(['badforum.example', null]);
    expect(await readSiteTraces(store, 'forum.example')).toEqual({ entries: 0, rules: 0, links: 0 });
    expect(await store.database.of('requests').get(anId(80))).toMatchObject({ link: null, sourceName: 'Bo' });
    expect(await store.database.of('requests').get(anId(81))).toMatchObject({ link: 'https://other.example/' });
    expect((await store.database.of('tagRules').toArray()).map(({ host }) => host)).toEqual(['other.example']);
    await expectTrueSums(store);
    await undo(store);
    expect(await readSiteTraces(store, 'forum.example')).toEqual({ entries: 2, rules: 1, links: 2 });
    await expectTrueSums(store);
  });

  it('for good leaves nothing of it in the history either', async () => {
    const store = await aVisitedStore();
    await tagPage(store, { url: 'https://forum.example/new', title: 'Secret' }, news, noDetails);
    await tagPage(store, { url: 'https://other.example/new', title: 'Public' }, news, noDetails);
    expect(await forgetSite(store, 'forum.example', { isForGood: true })).toMatchObject({ value: { canUndo: false } });
    const history = JSON.stringify(await store.database.of('undoRecords').toArray());
    expect(history).toContain('other.example');
    expect(history).not.toContain('forum.example');
    expect(history).not.toContain('Secret');
  });

  it('for good leaves no import, restore or reset that undo would take back with it', async () => {
    const store = await aStore();
    const other = await aStoreElsewhere();
    await tagPage(store, { url: 'https://secret.example/', title: 'Secret' }, news, noDetails);
    await tagPage(other, { url: 'https://other.example/', title: 'Theirs' }, news, noDetails);
    const file = await stageFile(store, new Blob([await backupTextOf(other)]), { staysHere: false });
    const { owner, records } = file.ok ? file.value : { owner: '', records: 0 };
    got(await importStaged(store, 'merge', { name: 'theirs', owner, records }));
    await forgetSite(store, 'secret.example', { isForGood: true });
    while ((await undo(store)).ok);
    expect((await store.database.of('entries').toArray()).map(({ title }) => title)).toEqual(['Theirs']);
  });

  it('refuses a site of which nothing is stored', async () => {
    const store = await aVisitedStore();
    expect(await forgetSite(store, 'nowhere.example', { isForGood: false })).toMatchObject({
      problems: [{ field: 'host', rule: 'not-found' }],
    });
    expect((await counts(store)).steps).toBe(0);
  });

  it('finds the hosts by the index: a row a host, not a row an entry', async () => {
    const store = await aStore();
    const entries = Array.from({ length: 3000 }, (_, index) =>
      anEntry({ id: anId(1000 + index), host: `site${index % 5}.example`, date: addDays('2026-11-18', -index) }),
    );
    await store.database.of('entries').bulkPut(entries);
    const counter = await countRows(store.database);
    expect(await counter.rowsReadBy(() => readSiteTraces(store, 'site3.example'))).toEqual({ entries: 5 });
  });
});

function aDayOf(size: number): Entry[] {
  return Array.from({ length: size }, (_, index) => anEntry({ id: anId(1000 + index), date: '2026-11-10' }));
}

describe('deleting a range of dates', { timeout: 120_000 }, () => {
  it('takes both ends, leaves the rest, keeps the sums true, and can be undone', async () => {
    const store = await aStore();
    const dates = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'];
    await putEntries(
      store,
      dates.map((date, index) => anEntry({ id: anId(901 + index), date, minutes: 5 })),
    );
    const range = { from: '2026-11-10', to: '2026-11-11' };
    expect(await countEntriesBetween(store, range.from, range.to)).toBe(2);
    expect(await deleteRange(store, range)).toMatchObject({ value: { entries: 2, steps: 1, canUndo: true } });
    expect((await store.database.of('entries').orderBy('date').toArray()).map(({ date }) => date)).toEqual([
      '2026-11-09',
      '2026-11-12',
    ]);
    await expectTrueSums(store);
    await undo(store);
    expect(await store.database.of('entries').count()).toBe(4);
    await expectTrueSums(store);
  });

  it('refuses a range that is empty or upside down', async () => {
    const store = await aStore();
    expect(await deleteRange(store, { from: '2026-11-10', to: '2026-11-11' })).toMatchObject({
      problems: [{ rule: 'not-found' }],
    });
    expect(await deleteRange(store, { from: '2026-11-11', to: '2026-11-10' })).toMatchObject({
      problems: [{ field: 'to', rule: 'ends-before-start' }],
    });
  });

  it('with more than a piece becomes several steps, each small enough, and says how far it is', async () => {
    const store = await aStore();
    await putEntries(store, aDayOf(4500));
    const progress: number[] = [];
    const day = { from: '2026-11-10', to: '2026-11-10' };
    const removed = await deleteRange(store, day, (done) => void progress.push(done));
    expect(removed).toMatchObject({ value: { entries: 4500, steps: 3, canUndo: true } });
    expect(progress).toEqual([2000, 4000, 4500]);
    const steps = await store.database.of('undoRecords').toArray();
    expect(steps.map(({ changes }) => changes.length)).toEqual([2000, 2000, 500]);
    await expectTrueSums(store);
    for (const _ of steps) {
      await undo(store);
    }
    expect(await store.database.of('entries').count()).toBe(4500);
    await expectTrueSums(store);
  });

  it('with more than the history should hold leaves no step, and no entry', async () => {
    const store = await aStore();
    await putEntries(store, aDayOf(20_001));
    const day = { from: '2026-11-10', to: '2026-11-10' };
    expect(await deleteRange(store, day)).toMatchObject({ value: { entries: 20_001, canUndo: false } });
    expect(await counts(store)).toEqual({ entries: 0, steps: 0 });
    await expectTrueSums(store);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import { importStaged } from '@/storage/commands/import';
import { addNeverRecordHost } from '@/storage/commands/privacy';
import { loadSample } from '@/storage/commands/sample';
import { undo } from '@/storage/commands/undo';
import { stageEntries } from '@/storage/csv/stage-entries';
import { entriesAsCsv } from '@/storage/export-entries';
import { previewImport } from '@/storage/transfer/import-preview';
import { text } from '@/tests/components/view-builders';
import { aHealthMetric, anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const gone = '2026-11-01T00:00:00.000Z';

let store: TestStore;

beforeEach(async () => {
  store = await aStore();
});

async function csvOf(from: TestStore): Promise<string> {
  return (await entriesAsCsv(from, { dates: null, distractionName: String })).text();
}

async function importCsv(csv: string): Promise<number> {
  const staged = await stageEntries(store, csv);
  if (!staged.ok) {
    throw new Error(fileRefusalText(staged.refusal, text));
  }
  got(await importStaged(store, 'merge', { ...staged.value, name: 'log.csv' }));
  return staged.value.records;
}

async function sentenceOf(csv: string): Promise<string> {
  const staged = await stageEntries(store, csv);
  // One row more than records: who staged them.
  expect(await store.database.of('stagedRecords').count()).toBe(staged.ok ? staged.value.records + 1 : 0);
  return staged.ok ? 'taken' : fileRefusalText(staged.refusal, text);
}

describe('the entries that were exported', () => {
  it('come back to the letter, but for the hashes of their pages, and that is one step', async () => {
    got(await loadSample(store));
    const odd = { title: "'=1+1", note: '=SUM(A1);\n-2 "x"', minutes: 2.5, url: 'https://example.org/a' };
    await store.database
      .of('entries')
      .put(anEntry({ ...pointingAt({ verdict: 'distraction', distractionNumber: 3 }), ...odd, host: 'example.org' }));
    await store.database.of('entries').toCollection().modify({ pageHash: null });
    const before = await store.database.of('entries').toArray();
    expect(before.length).toBeGreaterThan(100);
    const csv = await csvOf(store);
    await store.database.of('entries').clear();
    await store.database.of('dailySums').clear();
    expect(await importCsv(csv)).toBe(before.length);
    expect(await store.database.of('entries').toArray()).toEqual(before);
    const sums = await store.database.of('dailySums').toArray();
    expect(sums.reduce((sum, day) => sum + day.onObjective + day.protects + day.distraction, 0)).toBe(before.length);
    expect(got(await undo(store))).toMatchObject({ label: 'imported', detail: 'log.csv' });
    expect(await store.database.of('entries').count()).toBe(0);
  });

  it('come back also where what they were for was deleted since', async () => {
    await putMyOkrs(store, { objective: { deletedAt: gone }, keyResult: { deletedAt: gone } });
    await store.database.of('healthMetrics').put(aHealthMetric({ deletedAt: gone }));
    const targets = [
      pointingAt({ verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) }),
      pointingAt({ verdict: 'on-objective', objectiveId: anId(20), keyResultId: null }),
      pointingAt({ verdict: 'protects', healthMetricId: anId(60) }),
    ];
    const before = targets.map((target, index) => anEntry({ ...target, id: anId(90 + index), pageHash: null }));
    await store.database.of('entries').bulkPut(before);
    const csv = await csvOf(store);
    await store.database.of('entries').clear();
    await importCsv(csv);
    expect(await store.database.of('entries').toArray()).toEqual(before);
  });

  it('are the same when nothing was lost, and none is written twice', async () => {
    got(await loadSample(store));
    const count = await store.database.of('entries').count();
    await stageEntries(store, await csvOf(store));
    expect((await previewImport(store)).total).toMatchObject({
      fresh: 0,
      changed: 0,
      conflicting: 0,
      unchanged: count,
    });
  });
});

describe('a table of somebody else', () => {
  it('needs a date, a verdict and a title, and finds what it names by name', async () => {
    await putMyOkrs(store, { keyResult: { title: 'Revenue' } });
    await store.database.of('healthMetrics').put(aHealthMetric({ title: 'Returns' }));
    const csv =
      'Date;Verdict;Title;keyResult;healthMetric;minutes\n2026-11-17;on-objective;Called a shop;Revenue;;7,5\n2026-11-17;protects;Fixed it;;Returns;\n';
    expect(await importCsv(csv)).toBe(2);
    const [one, other] = await store.database.of('entries').toArray();
    expect(one).toMatchObject({
      objectiveId: anId(20),
      minutes: 7.5,
      hour: 12,
      subject: 'typed',
      at: '2026-11-17T12:00:00.000Z',
    });
    expect(one?.keyResultId).not.toBeNull();
    expect(other).toMatchObject({ verdict: 'protects', healthMetricId: anId(60) });
  });

  it('keeps no more of an address than tagging does', async () => {
    await importCsv(
      'date,verdict,title,distractionNumber,url\n2026-11-17,distraction,x,3,https://me:pw@News.example/a?token=1#b\n',
    );
    expect(await store.database.of('entries').toArray()).toMatchObject([
      { url: 'https://news.example/a', host: 'news.example', subject: 'page' },
    ]);
  });

  it('brings in nothing of a site on the never-record list, and counts what it leaves out', async () => {
    got(await addNeverRecordHost(store, 'news.example'));
    const row = '2026-11-17,distraction,x,3';
    const hosts = ['https://m.news.example/a,', ',News.example', 'https://other.example/,', ','];
    const csv = `date,verdict,title,distractionNumber,url,host\n${hosts.map((host) => `${row},${host}\n`).join('')}`;
    expect(await stageEntries(store, csv)).toMatchObject({ ok: true, value: { records: 2, neverRecorded: 2 } });
    await importCsv(csv);
    expect((await store.database.of('entries').toArray()).map(({ host }) => host)).toEqual(['other.example', null]);
  });

  const head = 'date,verdict,title,distractionNumber,minutes,url,objective,recordedAt,id\n';
  it.each([
    ['', 'Line 1: The column “date” is missing.'],
    ['date,verdict\n', 'Line 1: The column “title” is missing.'],
    ['date,verdict,title,mood\n', 'Line 1: “mood” is not the name of a column.'],
    [`${head}2026-11-17,on-objective,"x`, 'Line 2: “title” begins with a quotation mark that is never closed.'],
    [`${head}\n17.11.2026,on-objective,x`, 'Line 3: “date” is not a date.'],
    [`${head}2026-11-19,on-objective,x`, 'Line 2: “date” lies in the future.'],
    [`${head}2026-11-17,great,x`, 'Line 2: “verdict” is not one of the choices.'],
    [`${head}2026-11-17,distraction,x`, 'Line 2: “distractionNumber” is missing.'],
    ['date,hour,verdict,title,distractionNumber\n2026-11-17,24,distraction,x,3', 'Line 2: “hour” must be at most 23.'],
    ['date,hour,verdict,title,distractionNumber\n2026-11-17,9:30,distraction,x,3', 'Line 2: “hour” is not a number.'],
    [
      'date;hour;verdict;title;distractionNumber\n2026-11-17;9,5;distraction;x;3',
      'Line 2: “hour” must be a whole number.',
    ],
    [`${head}2026-11-17,distraction,x,3,NaN`, 'Line 2: “minutes” is not a number.'],
    [`${head}2026-11-17,distraction,x,3,1e9`, 'Line 2: “minutes” is not a number.'],
    [
      `${head}2026-11-17,distraction,x,3,,javascript:alert(1)`,
      'Line 2: “url” is not a web address that starts with http or https.',
    ],
    [`${head}2026-11-17,on-objective,x,,,,Fly`, 'Line 2: “objective” says “Fly”, and nothing here has that name.'],
    [`${head}2026-11-17,on-objective,x`, 'Line 2: “objective” is missing.'],
    [`${head}2026-11-17,protects,x`, 'Line 2: “healthMetric” is missing.'],
    [`${head}2026-11-17,distraction,x,3,,,,yesterday`, 'Line 2: “recordedAt” could not be read.'],
    [`${head}2026-11-17,distraction,x,3,,,,,7`, 'Line 2: “id” could not be read.'],
    [`${head}${`2026-11-17,distraction,x,3,,,,,${anId(1)}\n`.repeat(2)}`, 'Line 3: “id” stands twice in this file.'],
  ])('%j is refused whole: %s', async (csv, sentence) => {
    expect(await sentenceOf(csv)).toBe(sentence);
  });

  it.each([
    ['on-objective', 'objectiveId'],
    ['on-objective', 'keyResultId'],
    ['protects', 'healthMetricId'],
  ])('%s is refused when nothing has its %s, and no title stands beside it', async (verdict, column) => {
    const csv = `date,verdict,title,${column}\n2026-11-17,${verdict},x,${anId(99)}\n`;
    expect(await sentenceOf(csv)).toBe(`Line 2: “${column}” says “${anId(99)}”, and nothing here has that name.`);
  });
});

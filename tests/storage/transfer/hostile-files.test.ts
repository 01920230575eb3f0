import { beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { problem } from '@/domain/result';
import { fileTableNames } from '@/storage/transfer/file-tables';
import { sealing } from '@/storage/transfer/seal';
import { stageFile } from '@/storage/transfer/stage-file';
import type { StagedFile } from '@/storage/transfer/stage-file';
import type { Store } from '@/storage/store';
import { text } from '@/tests/components/view-builders';
import { aSmallBackup, backupTextOf } from '@/tests/fixtures/backup-text';
import { carryOut } from '@/tests/fixtures/staged';
import { aStore } from '@/tests/fixtures/store';

let lines: string[];
let store: Store;

beforeAll(async () => {
  lines = await aSmallBackup(1);
  store = await aStore();
});

type Content = string | Uint8Array<ArrayBuffer>;

function stage(content: Content, passphrase = ''): Promise<FileResult<StagedFile>> {
  return stageFile(store, new Blob([content]), { staysHere: false, passphrase });
}

/** The sentence that refuses a file; the test fails when it is taken. */
async function sentenceOf(content: Content, passphrase = ''): Promise<string> {
  const before = await backupTextOf(store);
  const staged = await stage(content, passphrase);
  const withoutTime = (whole: string): string => whole.slice(whole.indexOf('\n'));
  expect(withoutTime(await backupTextOf(store))).toBe(withoutTime(before));
  expect(await store.database.of('stagedRecords').count()).toBe(0);
  return staged.ok ? 'taken' : fileRefusalText(staged.refusal, text);
}

const header = JSON.stringify({
  format: 'lodestar-backup',
  version: 2,
  exportedAt: '2026-11-20T09:00:00.000Z',
  counts: {},
});
const end = JSON.stringify({ end: true, records: 1 });
function fileWith(...records: readonly unknown[]): string {
  const written = records.map((record) => JSON.stringify(record));
  return [header, ...written, JSON.stringify({ end: true, records: records.length })].join('\n');
}

interface FileLine {
  readonly table: string;
  readonly record: Record<string, unknown>;
}

/** The record of a table in the small backup. */
function lineOf(table: string): FileLine | null {
  const line = lines.find((one) => one.includes(`"table":"${table}"`));
  return line === undefined ? null : (JSON.parse(line) as FileLine);
}

/** The small backup with one record changed. */
function withChanged(table: string, change: (record: Record<string, unknown>) => unknown): string {
  return lines
    .map((line) => {
      const value = JSON.parse(line) as FileLine;
      return value.table === table ? JSON.stringify({ table, record: change(value.record) }) : line;
    })
    .join('\n');
}

describe('a file that is no backup', () => {
  it.each<[string, Content, RegExp]>([
    ['is empty', '', /^Line 1: This file is not a Lodestar backup\./],
    ['is white space', ' \n \n', /^Line 1: This file is not/],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), /^Line 1: This is not UTF-8 text/],
    ['is a web page', '<!doctype html><title>x</title>', /^Line 1: This file is not/],
    ['is JSON of somebody else', '{"format":"other"}', /^Line 1: This file is not/],
    ['is a list', '[1,2,3]', /^Line 1: This file is not/],
    ['is UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x22, 0]), /^Line 1: This is not UTF-8/],
    ['is UTF-16 without a mark', new Uint8Array([0x7b, 0, 0x22, 0, 0x66, 0]), /^Line 1: /],
    [
      'is Latin-1 in its second line',
      Uint8Array.from([...Buffer.from(`${header}\n`), 0xe9, 0x0a]),
      /^Line 2: This is not UTF-8/,
    ],
    [
      'is of a newer Lodestar',
      header.replace('"version":2', '"version":3'),
      /newer Lodestar \(file version 3; this one reads up to 2\)/,
    ],
    ['has no version', header.replace('"version":2,', ''), /^Line 1: “version” is/],
    ['has version zero', header.replace('"version":2', '"version":0'), /^Line 1: “version” must/],
    [
      'has a version that is a word',
      header.replace('"version":2', '"version":"one"'),
      /^Line 1: “version” is not a number/,
    ],
    ['tells no time', header.replace('2026-11-20T09:00:00.000Z', 'yesterday'), /^Line 1: “exportedAt”/],
    ['counts in words', header.replace('"counts":{}', '"counts":{"teams":"many"}'), /^Line 1: “counts\.teams”/],
  ])('%s: is refused in words', async (_case, content, sentence) => {
    expect(await sentenceOf(content)).toMatch(sentence);
  });
});

describe('a backup whose lines were tampered with', () => {
  it.each<[string, () => Content, RegExp]>([
    ['ends behind its header', () => header, /cut short/],
    ['lost its end', () => lines.slice(0, -1).join('\n'), /cut short/],
    ['lost a record', () => [header, ...lines.slice(2)].join('\n'), /cut short/],
    ['counts wrong', () => [header, end].join('\n'), /cut short/],
    ['counts in halves', () => [header, '{"end":true,"records":0.5}'].join('\n'), /^Line 2: “records”/],
    ['goes on behind its end', () => [...lines, lines[1] ?? ''].join('\n'), /Something stands behind the end/],
    ['holds no JSON', () => [header, '{"table":', end].join('\n'), /^Line 2: This line cannot be read as JSON/],
    ['holds a number for a line', () => [header, '7', end].join('\n'), /^Line 2: This line cannot be read/],
    ['holds null for a line', () => [header, 'null', end].join('\n'), /^Line 2: This line cannot be read/],
    [
      'names an unknown table',
      () => fileWith({ table: 'secrets', record: { id: 'x' } }),
      /^Line 2: “table” is not one of the choices/,
    ],
    ['names a table of the prototype', () => fileWith({ table: '__proto__', record: {} }), /^Line 2: “table” is not/],
    ['names a table that no file has', () => fileWith({ table: 'undoRecords', record: {} }), /^Line 2: “table” is not/],
    ['names the staging table', () => fileWith({ table: 'stagedRecords', record: {} }), /^Line 2: “table” is not/],
    ['has no record', () => fileWith({ table: 'teams' }), /^Line 2: “record”/],
    ['has a list for a record', () => fileWith({ table: 'teams', record: [] }), /^Line 2: /],
    [
      'has a line of ten million signs',
      () => [header, `{"table":"${'x'.repeat(10_000_000)}"}`].join('\n'),
      /^Line 2: This line is longer/,
    ],
    [
      'is nested a hundred thousand deep',
      () => [header, `${'['.repeat(100_000)}${']'.repeat(100_000)}`, end].join('\n'),
      /^Line 2: This line cannot be read/,
    ],
  ])('%s: is refused in words', async (_case, content, sentence) => {
    expect(await sentenceOf(content())).toMatch(sentence);
  });
});

describe('a packed file', () => {
  it.each<[string, () => Content, RegExp]>([
    ['is cut off', () => Uint8Array.from(gzipSync(lines.join('\n'))).slice(0, -20), /damaged|cut short/],
    [
      'is damaged in the middle',
      () => Uint8Array.from(gzipSync(lines.join('\n'))).fill(0xaa, 200, 260),
      /damaged|UTF-8|JSON/,
    ],
    [
      'is a bomb of one line',
      () => Uint8Array.from(gzipSync(Buffer.alloc(200_000_000, 0x20))),
      /^Line 1: This line is longer/,
    ],
    [
      'is a bomb of empty lines',
      () => Uint8Array.from(gzipSync(Buffer.alloc(50_000_000, 0x0a))),
      /^Line 1: This file is not/,
    ],
    ['is a packed bomb inside', () => Uint8Array.from(gzipSync(gzipSync(Buffer.alloc(1_000_000)))), /^Line 1: /],
    ['is a zip archive', () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]), /^Line 1: /],
  ])('that %s: is refused in words', async (_case, content, sentence) => {
    expect(await sentenceOf(content())).toMatch(sentence);
  });
});

describe('a sealed file', () => {
  async function sealed(): Promise<Uint8Array<ArrayBuffer>> {
    const stream = new Blob([lines.join('\n')]).stream().pipeThrough(await sealing('ski socks'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  it('asks for its passphrase', async () => {
    expect(await sentenceOf(await sealed())).toBe('This file is locked with a passphrase.');
  });

  it('does not open with another one', async () => {
    expect(await sentenceOf(await sealed(), 'sky socks')).toBe(
      '“passphrase” does not open this file, or the file is damaged.',
    );
  });

  it('opens with the same one typed on another keyboard', async () => {
    const stream = new Blob([lines.join('\n')]).stream().pipeThrough(await sealing('caf\u00e9'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await stage(bytes, 'cafe\u0301')).toMatchObject({ ok: true });
  });

  it.each([18, 30, 40, 100])('that has a wrong byte at %d is refused', async (at) => {
    const bytes = await sealed();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await sentenceOf(bytes, 'ski socks')).toMatch(/damaged/);
  });

  it('that lost its end is refused', async () => {
    expect(await sentenceOf((await sealed()).slice(0, -1), 'ski socks')).toMatch(/damaged/);
  });
});

describe.each(fileTableNames)('a record of %s', (table) => {
  /** Some tables have nothing in the sample: their records are refused for what they lack. */
  const changes: [string, (record: Record<string, unknown>) => unknown][] = [
    ['without its fields', () => ({})],
    [
      'with texts for all its fields',
      (record) => Object.fromEntries(Object.keys(record).map((field) => [field, 'NaN'])),
    ],
    [
      'with numbers for all its fields',
      (record) => Object.fromEntries(Object.keys(record).map((field) => [field, -1.5])),
    ],
    [
      'with lists for all its fields',
      (record) => Object.fromEntries(Object.keys(record).map((field) => [field, [[]]])),
    ],
    ['with its first field missing', (record) => Object.fromEntries(Object.entries(record).slice(1))],
  ];

  it.each(changes)('%s is refused by line and field', async (_case, change) => {
    const content =
      lineOf(table) === null ? fileWith({ table, record: change({ id: 'x' }) }) : withChanged(table, change);
    expect(await sentenceOf(content)).toMatch(new RegExp(`^Line \\d+ \\(${table}\\): “[\\w.]+” `));
  });

  it('that stands twice is refused', async () => {
    const line = lineOf(table);
    const twice = line === null ? null : fileWith(line, line);
    const expected = line === null ? null : `Line 3 (${table}): “id” stands twice in this file.`;
    expect(twice === null ? null : await sentenceOf(twice)).toBe(expected);
  });
});

describe('a stamp of a clock that runs ahead of ours', () => {
  const stamped = (milliseconds: string) =>
    withChanged('objectives', (record) => ({ ...record, stamps: { title: `${milliseconds}-ffff-faraway01` } }));
  const minutesAhead = (minutes: number, of: Store = store) =>
    (Date.parse(of.now().at) + minutes * 60_000).toString(16).padStart(12, '0');

  it.each([
    ['for ever', () => stamped('ffffffffffff')],
    ['a quarter of an hour', () => stamped(minutesAhead(15))],
  ])('%s, is refused', async (_lead, content) => {
    expect(await sentenceOf(content())).toMatch(
      /^Line \d+ \(objectives\): “stamps\.title” bears a time more than 10 minutes ahead of the clock here: one of/,
    );
  });

  it('a little, is taken, and what is edited next counts as later', async () => {
    const little = await aStore();
    const lead = minutesAhead(9, little);
    const staged = await stageFile(little, new Blob([stamped(lead)]), { staysHere: false });
    await carryOut(little, 'replace', staged);
    expect((await little.database.of('syncState').get('clock'))?.lastStamp).toBe(`${lead}-ffff-faraway01`);
  });
});

describe('what a file may carry without harm', () => {
  it('keys of the prototype change no prototype and are dropped', async () => {
    const line = lineOf('objectives');
    const hostile = JSON.stringify(line).replace(
      '"record":{',
      '"record":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const inside = hostile.replace('"unknownFields":{}', '"unknownFields":{"__proto__":{"polluted":true}}');
    await carryOut(store, 'replace', await stage([header, inside, end].join('\n')));
    const [stored] = await store.database.of('objectives').toArray();
    expect(Object.hasOwn(stored ?? {}, 'constructor')).toBe(false);
    expect(Reflect.get(stored?.unknownFields ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('unknown fields nested twenty deep, no deeper', async () => {
    const nested = (levels: number): string => `${'{"in":'.repeat(levels)}1${'}'.repeat(levels)}`;
    const deep = (levels: number): string =>
      lines.join('\n').replace(/(?<="table":"objectives".*"unknownFields":){}/, `{"mood":${nested(levels)}}`);
    expect(await stage(deep(20))).toMatchObject({ ok: true });
    expect(await sentenceOf(deep(21))).toMatch(/“unknownFields\.mood” could not be read\.$/);
    expect(await sentenceOf(deep(5000))).toMatch(/“unknownFields\.mood” could not be read\.$/);
  });

  it('markup, which stays text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(await stage(withChanged('objectives', (record) => ({ ...record, title })))).toMatchObject({ ok: true });
  });

  it('no person of this install: mine stays', async () => {
    await carryOut(store, 'replace', await stage(fileWith()));
    const { meId, shownTeamId } = (await store.database.of('settings').get('settings')) ?? {};
    expect(shownTeamId).toBe(meId);
    expect(await store.database.of('teams').get(meId ?? '')).toMatchObject({ kind: 'person' });
  });
});

describe('the place in a sentence', () => {
  it('is a byte for what has no lines', () => {
    const { refusal } = refuseFile({ byte: 17 }, problem('', 'damaged-file'));
    expect(fileRefusalText(refusal, text)).toBe('Byte 17: The file is damaged and cannot be unpacked any further.');
  });
});

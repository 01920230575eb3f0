import { beforeAll, describe, expect, it } from 'vitest';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import type { Store } from '@/storage/store';
import { readSettings } from '@/storage/settings';
import { stageTeamFile } from '@/storage/team-file/stage-team-file';
import { text } from '@/tests/components/view-builders';
import { anId } from '@/tests/fixtures/build';
import { backupTextOf } from '@/tests/fixtures/backup-text';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { teamFileOf, twoMachines } from '@/tests/fixtures/team-file';

type Plain = Record<string, unknown>;
type File = Plain & { records: Record<string, Plain[]>; people: Plain[] };

let right: string;
let here: Store;
let meId: string;

beforeAll(async () => {
  const machines = await twoMachines();
  ({ here } = machines);
  right = await teamFileOf(machines.there, machines.companyId);
  meId = await putMyOkrs(here);
});

function changed(change: (file: File) => void): string {
  const file: File = JSON.parse(right);
  change(file);
  return JSON.stringify(file);
}

/** Changes the first record of a table. */
function withFirst(table: string, changes: Plain): string {
  return changed(({ records }) => Object.assign(records[table]?.[0] ?? {}, changes));
}

/** The sentence that refuses a file; nothing is staged and nothing stored is another for it. */
async function sentenceOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const recordsOf = async (): Promise<string> => (await backupTextOf(here)).replace(/^.*\n/, '');
  const before = await recordsOf();
  const staged = await stageTeamFile(here, new Blob([content]));
  expect(await recordsOf()).toBe(before);
  // One row more than records: who staged them.
  expect(await here.database.of('stagedRecords').count()).toBe(staged.ok ? staged.value.records + 1 : 0);
  return staged.ok ? 'taken' : fileRefusalText(staged.refusal, text);
}

describe('a file that is no team file', () => {
  it.each<[string, () => string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['is empty', () => '', /is not a/],
    ['is a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), /not UTF-8/],
    ['is cut short', () => right.slice(0, -200), /is not a/],
    ['is null', () => 'null', /is not a/],
    ['is nested without end', () => '['.repeat(100_000), /is not a/],
    ['is of somebody else', () => '{"format":"other"}', /is not a/],
    ['inherits its format', () => '{"__proto__":{"format":"lodestar-team"}}', /is not a/],
    [
      'is of a newer Lodestar',
      () => changed((file) => Object.assign(file, { version: 2 })),
      /newer Lodestar \(file version 2/,
    ],
    ['has no version', () => changed((file) => delete file['version']), /^“version”/],
    ['has version zero', () => changed((file) => Object.assign(file, { version: 0 })), /^“version”/],
    ['tells no time', () => changed((file) => Object.assign(file, { exportedAt: 'today' })), /^“exportedAt”/],
    ['is for no team', () => changed((file) => Object.assign(file, { teamId: 7 })), /^“teamId”/],
    ['has no records', () => changed((file) => delete (file as Plain)['records']), /^“records”/],
    [
      'has records of no list',
      () => changed(({ records }) => Object.assign(records, { teams: {} })),
      /^“records\.teams”/,
    ],
  ])('%s: is refused in words', async (_case, content, sentence) => {
    expect(await sentenceOf(content())).toMatch(sentence);
  });
});

describe('a team file with a record that is wrong', () => {
  it.each<[string, () => string, RegExp]>([
    ['a number that is a word', () => withFirst('keyResults', { target: 'NaN' }), /^“records\.keyResults\.0\.target”/],
    ['a title of ten megabytes', () => withFirst('objectives', { title: 'x'.repeat(1e7) }), /is longer than 500/],
    ['a title that is empty', () => withFirst('objectives', { title: ' ' }), /title” is missing/],
    ['an unknown kind', () => withFirst('keyResults', { kind: 'magic' }), /kind” is not one of the choices/],
    ['a node that is a person', () => withFirst('teams', { kind: 'person' }), /kind” is not one of the choices/],
    ['a check-in kept to oneself', () => withFirst('checkIns', { isLocalOnly: true }), /isLocalOnly”/],
    ['an id with a path in it', () => withFirst('goals', { id: '../../goals' }), /^“records\.goals\.0\.id”/],
    ['a stamp of the future century', () => withFirst('goals', { stamps: { title: 'z' } }), /stamps\.title”/],
    [
      'a stamp of a clock that runs ahead',
      () => withFirst('goals', { stamps: { title: 'ffffffffffff-ffff-faraway01' } }),
      /^“goals\.0\.stamps\.title” bears a time more than 10 minutes ahead/,
    ],
    [
      'a value nested without end',
      () => withFirst('goals', { unknownFields: { x: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`) } }),
      /unknownFields/,
    ],
    [
      'an id that stands twice',
      () => changed(({ records }) => records['goals']?.push({ ...records['goals'][0] })),
      /id” stands twice/,
    ],
    [
      'an objective of no team',
      () => withFirst('objectives', { teamId: anId(999) }),
      /^“objectives\.0\.teamId” names a record that is neither/,
    ],
    [
      'a key result of no objective',
      () => withFirst('keyResults', { objectiveId: anId(999) }),
      /^“keyResults\.0\.objectiveId” names/,
    ],
    [
      'a note on nothing',
      () =>
        changed(({ records }) =>
          records['notes']?.push({ ...records['notes'][0], id: anId(998), subjectId: anId(999) }),
        ),
      /subjectId” names/,
    ],
    [
      'a person without a name',
      () => changed(({ people }) => Object.assign(people[0] ?? {}, { name: '' })),
      /^“people\.0\.name”/,
    ],
  ])('%s: is refused in words', async (_case, content, sentence) => {
    expect(await sentenceOf(content())).toMatch(sentence);
  });
});

describe('a team file that reaches for what is a person’s own', () => {
  it.each<[string, () => string]>([
    ['my objective, said to be the team’s', () => withFirst('objectives', { id: anId(20) })],
    ['my key result', () => withFirst('keyResults', { id: anId(30) })],
    ['my cycle', () => withFirst('cycles', { id: anId(10) })],
    ['me, said to be a team', () => withFirst('teams', { id: meId })],
  ])('%s: is refused', async (_case, content) => {
    expect(await sentenceOf(content())).toMatch(/(person’s own here|names a record)/);
  });

  it('hangs nothing on me', async () => {
    expect(await sentenceOf(withFirst('objectives', { teamId: meId }))).toMatch(/teamId” names a record/);
  });

  it('neither renames me nor moves me, nor counts my weeks for me', async () => {
    const share = { id: anId(700), stamps: {}, deletedAt: null, unknownFields: {}, discarded: [], personId: meId };
    const week = { weekStartsOn: '2026-11-16', onObjective: 1, protects: 1, distraction: 99 };
    const file = changed(({ people, records }) => {
      people.push({ id: meId, name: 'Fool', teamId: records['teams']?.[0]?.['id'] });
      records['weeklyShares']?.push({ ...share, ...week });
    });
    expect(await sentenceOf(file)).toBe('taken');
    const staged = await here.database.of('stagedRecords').toArray();
    expect(JSON.stringify(staged)).not.toContain('Fool');
    expect(staged.filter(({ table }) => table === 'weeklyShares')).toEqual([]);
    expect((await readSettings(here)).meId).toBe(meId);
  });

  it('leaves fields that nobody knows and keys of prototypes behind', async () => {
    const file = right.replace(
      '"people"',
      '"__proto__":{"x":1},"constructor":{"y":2},"entries":[{"title":"z"}],"people"',
    );
    expect(await sentenceOf(file)).toBe('taken');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

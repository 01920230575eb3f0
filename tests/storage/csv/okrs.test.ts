import { beforeEach, describe, expect, it } from 'vitest';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import { listBackups } from '@/storage/backups/backup-files';
import { makeBackup } from '@/storage/backups/make-backup';
import { startCycle } from '@/storage/commands/cycle';
import { importOkrs } from '@/storage/commands/import-okrs';
import { readOkrs } from '@/storage/csv/read-okrs';
import { alive } from '@/storage/shared-record';
import { text } from '@/tests/components/view-builders';
import { aTeam, anId } from '@/tests/fixtures/build';
import { expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { aDraftCycle, got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

let store: TestStore;
let cycleId: string;

beforeEach(async () => {
  store = await aStore();
  cycleId = (await aDraftCycle(store)).cycle.id;
});

async function read(csv: string) {
  const okrs = await readOkrs(store, csv, cycleId, 'en');
  if (!okrs.ok) {
    throw new Error(fileRefusalText(okrs.refusal, text));
  }
  return okrs.value;
}

async function sentenceOf(csv: string): Promise<string> {
  const okrs = await readOkrs(store, csv, null, 'en');
  return okrs.ok ? 'taken' : fileRefusalText(okrs.refusal, text);
}

const german = [
  '\uFEFFobjective;objectiveOwner;keyResult;owner;baseline;target;unit;kind;milestones',
  'Winter gewinnen;Me;Umsatz;Me;0,5;1.400,25;€;;',
  'Winter gewinnen;;"Läden; neue";;10;4;Läden;;',
  'Ruhig schlafen;Me;Ausfälle;Me;;2;;at-most;',
  'Ruhig schlafen;;Umzug;;;;;;Plan|Probe|Umzug',
  'Nur ein Ziel;;;;;;;;',
].join('\r\n');

describe('a table of OKRs', () => {
  it('from a German spreadsheet becomes drafted objectives with their key results, in one step', async () => {
    const { objectives } = await read(german);
    await expectOneStep(store, () => importOkrs(store, cycleId, objectives, 'okr.csv'));
    const stored = alive(await store.database.of('objectives').toArray()).filter((one) => one.cycleId === cycleId);
    expect(stored.slice(1).map(({ title, order }) => [title, order])).toEqual([
      ['Winter gewinnen', 1],
      ['Ruhig schlafen', 2],
      ['Nur ein Ziel', 3],
    ]);
    const keyResults = await store.database
      .of('keyResults')
      .where('objectiveId')
      .equals(stored[1]?.id ?? '')
      .toArray();
    expect(keyResults).toMatchObject([
      { title: 'Umsatz', kind: 'rising', baseline: 0.5, target: 1400.25, format: { style: 'money', currency: 'EUR' } },
      { title: 'Läden; neue', kind: 'falling', baseline: 10, target: 4, format: { style: 'count', unit: 'Läden' } },
    ]);
    const [, moved] = await store.database
      .of('keyResults')
      .where('objectiveId')
      .equals(stored[2]?.id ?? '')
      .toArray();
    expect(moved).toMatchObject({
      kind: 'milestones',
      milestones: [{ title: 'Plan' }, { title: 'Probe' }, { title: 'Umzug' }],
    });
    // Stamped like anything that was typed, so that a later merge knows when it was.
    expect(Object.keys(moved?.stamps ?? {})).toContain('title');
  });

  it('read twice is refused the second time', async () => {
    const { objectives } = await read(german);
    got(await importOkrs(store, cycleId, objectives, 'okr.csv'));
    expect(await sentenceOf(german)).toBe('“Winter gewinnen” stands in the cycle already.');
    expect(await importOkrs(store, cycleId, objectives, 'x')).toMatchObject({ ok: false });
    expect(got(await importOkrs(store, cycleId, [], 'x'))).toBe('nothing-new');
  });

  it('goes into drafts only', async () => {
    const { objectives } = await read('objective,keyResult\nA,B\n');
    got(await startCycle(store, cycleId));
    await expectRefusal(store, () => importOkrs(store, cycleId, objectives, 'x'), ['cycle: wrong-state']);
    expect(await sentenceOf('objective,keyResult\nA,B\n')).toMatch(/^There is no draft/);
  });

  it('costs no older backup its place when it is refused', async () => {
    const { objectives } = await read('objective,keyResult\nA,B\n');
    got(await startCycle(store, cycleId));
    for (let made = 0; made < 3; made += 1) {
      await makeBackup(store, 'import');
    }
    const before = await listBackups(store.backups);
    expect(await importOkrs(store, cycleId, objectives, 'x')).toMatchObject({ ok: false });
    expect(await listBackups(store.backups)).toEqual(before);
  });

  const head = 'objective,keyResult,owner,baseline,target,unit,kind,confidence,team\n';
  it.each([
    ['objective\nA', 'Line 1: The column “keyResult” is missing.'],
    [`${head},B`, 'Line 2: “objective” is missing.'],
    [`${head}A,${'x'.repeat(501)}`, 'Line 2: “keyResult” is longer than 500 characters.'],
    [`${head}A,B,Nobody`, 'Line 2: “owner” says “Nobody”, and nothing here has that name.'],
    [`${head}A,B,Twin`, 'Line 2: “owner” says “Twin”, and more than one thing here has that name.'],
    [`${head}A,B,Me,ten`, 'Line 2: “baseline” is not a number.'],
    [
      `${head}A,B,Me,3,3`,
      'Line 2: “target” equals the baseline, so there is nothing to move. To hold a value, choose “at least” or “at most”.',
    ],
    [`${head}A,B,Me,3,4,${'u'.repeat(41)}`, 'Line 2: “unit” is longer than 40 characters.'],
    [`${head}A,B,Me,3,4,%,magic`, 'Line 2: “kind” is not one of the choices.'],
    [`${head}A,B,Me,3,4,%,,11`, 'Line 2: “confidence” must lie between 1 and 10.'],
    [`${head}\n\nA,B,Me,3,4,%,,5,Twin`, 'Line 4: “team” says “Twin”, and nothing here has that name.'],
    [`${head}A,B,Me,3,4,%,,5,,,,`, 'Line 2: There are 12 cells in this line, and only 9 columns.'],
  ])('%j is refused whole: %s', async (csv, sentence) => {
    await store.database.of('teams').bulkPut([900, 901].map((id) => aTeam({ id: anId(id), name: 'Twin' })));
    expect(await sentenceOf(csv)).toBe(sentence);
  });
});

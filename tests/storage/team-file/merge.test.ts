import { beforeEach, describe, expect, it } from 'vitest';
import { nextStamp } from '@/domain/hybrid-clock';
import { amendKeyResult } from '@/storage/commands/amendment';
import { addNote } from '@/storage/commands/note';
import { undo } from '@/storage/commands/undo';
import { formFromKeyResult } from '@/domain/key-result-form';
import type { KeyResult } from '@/domain/model/key-result';
import { previewImport } from '@/storage/transfer/import-preview';
import { contentsOf } from '@/tests/fixtures/contents';
import { got } from '@/tests/fixtures/running-cycle';
import { aStoreElsewhere } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';
import { importTeamFile, staged, teamFileOf, twoMachines } from '@/tests/fixtures/team-file';

let there: TestStore;
let here: TestStore;
let companyId: string;
let keyResult: KeyResult;

/** A rising key result of the company's running cycle. */
async function aRunning(store: TestStore): Promise<KeyResult> {
  const cycles = await store.database.of('cycles').toArray();
  const running = new Set(
    cycles.filter(({ state, kind }) => state === 'active' && kind === 'quarter').map(({ id }) => id),
  );
  const objectives = (await store.database.of('objectives').toArray()).filter(({ cycleId }) => running.has(cycleId));
  const teams = new Map((await store.database.of('teams').toArray()).map(({ id, kind }) => [id, kind]));
  const ofTeams = new Set(objectives.filter(({ teamId }) => teams.get(teamId) !== 'person').map(({ id }) => id));
  const found = (await store.database.of('keyResults').toArray()).find(
    (one) => ofTeams.has(one.objectiveId) && one.kind === 'rising' && one.abandonedAt === null,
  );
  if (found === undefined) {
    throw new Error('no running key result');
  }
  return found;
}

async function amend(store: TestStore, field: 'target' | 'title', value: string, reason: string): Promise<void> {
  const current = await store.database.of('keyResults').get(keyResult.id);
  const typed = { ...formFromKeyResult(current ?? keyResult, 'en'), [field]: value };
  got(await amendKeyResult(store, { keyResultId: keyResult.id, field, typed, reason }, 'en'));
}

function stored(store: TestStore): Promise<KeyResult | undefined> {
  return store.database.of('keyResults').get(keyResult.id);
}

beforeEach(async () => {
  ({ there, here, companyId } = await twoMachines());
  keyResult = await aRunning(there);
});

describe('a team file on another machine', () => {
  it('brings the teams, their OKRs and the names of their people, and nothing of a person’s own', async () => {
    const text = await teamFileOf(there, companyId);
    expect(await teamFileOf(here, companyId)).toContain(keyResult.title);
    const file = JSON.parse(text);
    for (const table of Object.keys(file.records)) {
      expect(await here.database.table(table).bulkGet(file.records[table].map(({ id }: { id: string }) => id))).toEqual(
        file.records[table],
      );
    }
    const people = (await here.database.of('teams').toArray()).filter(({ kind }) => kind === 'person');
    expect(people.length).toBe(file.people.length + 1);
  });

  it('says of the same file a second time that all is the same', async () => {
    await staged(here, await teamFileOf(there, companyId));
    const { total } = await previewImport(here);
    expect(total).toMatchObject({ fresh: 0, changed: 0, conflicting: 0 });
    expect(total.unchanged).toBeGreaterThan(100);
  });

  it('gives the same file back, byte for byte, but for who stands where', async () => {
    const recordsOf = async (store: TestStore): Promise<unknown> =>
      JSON.parse(await teamFileOf(store, companyId)).records;
    expect(await recordsOf(here)).toEqual(await recordsOf(there));
  });

  it('shows a moved goalpost with the reason of its amendment', async () => {
    const before = await contentsOf(here);
    await amend(there, 'target', '999', 'The market doubled.');
    const text = await teamFileOf(there, companyId);
    const { goalposts } = await importTeamFile(here, text);
    expect(goalposts).toMatchObject([
      {
        subject: { title: keyResult.title, kind: 'key-result' },
        isExplained: true,
        reasons: ['The market doubled.'],
        fields: [{ field: 'target', here: keyResult.target, there: (await stored(there))?.target }],
      },
    ]);
    // It follows its own machine's edit: nothing of anybody is given up.
    expect(await stored(here)).toEqual(await stored(there));
    got(await undo(here));
    expect(await contentsOf(here)).toEqual(before);
    expect((await stored(here))?.target).toBe(keyResult.target);
  });

  it('shows one that was moved in the file by hand as moved without a reason', async () => {
    const file = JSON.parse(await teamFileOf(here, companyId));
    const moved = file.records.keyResults.find(({ id }: KeyResult) => id === keyResult.id);
    moved.target = 1_000_000_000;
    moved.stamps.target = nextStamp(null, Date.parse(here.now().at), 'testdevice09');
    const { goalposts } = await staged(here, JSON.stringify(file));
    expect(goalposts).toMatchObject([{ subject: { title: keyResult.title }, isExplained: false, reasons: [] }]);
    const fresh = await staged(await aStoreElsewhere(), JSON.stringify(file));
    expect(fresh.goalposts).toMatchObject([{ subject: { title: keyResult.title }, isExplained: false, fields: [] }]);
  });

  it('merges edits of both sides field by field, either way round to the same', async () => {
    await amend(there, 'target', '999', 'The market doubled.');
    await amend(here, 'title', 'Sell more socks in the mountains', 'Clearer.');
    got(await addNote(here, keyResult.id, 'Talked it over.'));
    const [textThere, textHere] = [await teamFileOf(there, companyId), await teamFileOf(here, companyId)];
    await staged(here, textThere);
    expect((await previewImport(here)).total.conflicting).toBe(1);
    await importTeamFile(here, textThere);
    await importTeamFile(there, textHere);
    const [one, other] = [await stored(here), await stored(there)];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ title: 'Sell more socks in the mountains', target: 999 });
    // Both amendments are known now, so nothing moves any more, and a third machine sees no hand in it.
    const text = await teamFileOf(here, companyId);
    expect((await staged(there, text)).goalposts).toEqual([]);
    expect((await staged(await aStoreElsewhere(), text)).goalposts).toEqual([]);
  });
});

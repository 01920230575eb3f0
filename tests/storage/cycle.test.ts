import { describe, expect, it, vi } from 'vitest';
import type { KeyResult } from '@/domain/model/key-result';
import { createCycle, startCycle } from '@/storage/commands/cycle';
import type { NewCycle } from '@/storage/commands/cycle';
import { undo } from '@/storage/commands/undo';
import { readNewTab } from '@/storage/queries/new-tab';
import { aKeyResult, anId } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const quarter: NewCycle = {
  teamId: anId(1),
  name: 'Q1 2027',
  kind: 'quarter',
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
};

/** A drafted fourth quarter with one objective of one key result. */
async function drafted(keyResult: Partial<KeyResult> = {}): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await putMyOkrs(store, { cycle: { state: 'draft', startedAt: null }, keyResult });
  return store;
}

async function lockedHash(store: TestStore): Promise<string | null | undefined> {
  return (await store.database.of('keyResults').get(anId(30)))?.lockedHash;
}

describe('a new cycle', () => {
  it('is a draft', async () => {
    const store = await aStore();
    const cycle = valueOf(await createCycle(store, { ...quarter, name: '  Q1 2027 ' }));
    expect(await store.database.of('cycles').get(cycle.id)).toMatchObject({
      ...quarter,
      state: 'draft',
      startedAt: null,
      closedAt: null,
    });
  });

  it('is one step', async () => {
    const store = await aStore();
    await expectOneStep(store, () => createCycle(store, quarter));
  });

  it.each<[string, Partial<NewCycle>, string]>([
    ['no name', { name: ' ' }, 'name: missing'],
    ['a name of 501 signs', { name: 'x'.repeat(501) }, 'name: too-long'],
    ['an end before its start', { endsOn: '2026-12-31' }, 'endsOn: ends-before-start'],
    ['a day that no calendar has', { endsOn: '2027-02-30' }, 'endsOn: not-understood'],
    ['words for a date', { startsOn: '' }, 'startsOn: not-understood'],
    ['an unknown kind', { kind: 'decade' as never }, 'kind: unknown-choice'],
    ['a team that is no id', { teamId: 'javascript:alert(1)' }, 'teamId: not-understood'],
  ])('with %s is refused by field', async (_case, wrong, problem) => {
    const store = await aStore();
    await expectRefusal(store, () => createCycle(store, { ...quarter, ...wrong }), [problem]);
  });
});

describe('starting a cycle', () => {
  it('makes it active and locks its objectives and key results with a hash', async () => {
    const store = await drafted();
    const cycle = valueOf(await startCycle(store, anId(10)));
    expect(cycle.state).toBe('active');
    expect((await store.database.of('cycles').get(anId(10)))?.startedAt).toMatch(/^2026-11-18T/);
    expect((await store.database.of('objectives').get(anId(20)))?.lockedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await lockedHash(store)).toMatch(/^[0-9a-f]{64}$/);
    expect((await readNewTab(store)).state).toBe('ready');
  });

  it('gives another goalpost another hash, and the same one the same', async () => {
    const [one, same, moved] = [await drafted(), await drafted(), await drafted({ target: 99 })];
    for (const store of [one, same, moved]) {
      // Ids are part of the goalpost: the three stores count them alike.
      await startCycle(store, anId(10));
    }
    expect(await lockedHash(same)).toBe(await lockedHash(one));
    expect(await lockedHash(moved)).not.toBe(await lockedHash(one));
  });

  it('is one step, which unlocks again', async () => {
    const store = await drafted();
    await expectOneStep(store, () => startCycle(store, anId(10)));
    await undo(store);
    expect(await lockedHash(store)).toBeNull();
    expect(await store.database.of('cycles').get(anId(10))).toMatchObject({ state: 'draft', startedAt: null });
  });

  it.each<[string, Partial<KeyResult>, string]>([
    ['an owner is missing', { ownerId: null }, 'ownerId: no-owner'],
    ['the target is the baseline', { baseline: 100 }, 'target: same-as-baseline'],
    ['a baseline is missing', { baseline: null }, 'baseline: missing'],
    ['a target is missing', { target: null }, 'target: missing'],
    ['a band stands upside down', { kind: 'between', low: 9, high: 3 }, 'high: band-upside-down'],
    ['there are no milestones', { kind: 'milestones' }, 'milestones: missing'],
  ])('is refused at the key result while %s', async (_case, wrong, problem) => {
    const store = await drafted(wrong);
    await expectRefusal(store, () => startCycle(store, anId(10)), [`keyResults.${anId(30)}.${problem}`]);
  });

  it('is refused at the objective while it has no owner', async () => {
    const store = await drafted();
    await store.database.of('objectives').update(anId(20), { ownerId: null });
    await expectRefusal(store, () => startCycle(store, anId(10)), [`objectives.${anId(20)}.ownerId: no-owner`]);
  });

  it('names every obstacle at once', async () => {
    const store = await drafted({ ownerId: null });
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), target: null }));
    await expectRefusal(store, () => startCycle(store, anId(10)), [
      `keyResults.${anId(30)}.ownerId: no-owner`,
      `keyResults.${anId(31)}.target: missing`,
    ]);
  });

  it('is refused without any objective, and deleted or abandoned ones are none', async () => {
    const store = await drafted();
    await store.database.of('objectives').update(anId(20), { deletedAt: '2026-11-17T12:00:00.000Z' });
    await expectRefusal(store, () => startCycle(store, anId(10)), ['objectives: no-objectives']);
    await store.database
      .of('objectives')
      .update(anId(20), { deletedAt: null, abandonedAt: '2026-11-17T12:00:00.000Z' });
    await expectRefusal(store, () => startCycle(store, anId(10)), ['objectives: no-objectives']);
  });

  it('is not held up by a deleted key result, nor by having none', async () => {
    const store = await drafted({ ownerId: null, target: null, deletedAt: '2026-11-17T12:00:00.000Z' });
    expect(answerOf(await startCycle(store, anId(10)))).toBe('done');
  });

  it.each(['active', 'closed'] as const)('is refused for one that is %s', async (state) => {
    const store = await drafted();
    await store.database.of('cycles').update(anId(10), { state });
    await expectRefusal(store, () => startCycle(store, anId(10)), ['cycle: wrong-state']);
  });

  it('is refused for one that is not there, or no longer', async () => {
    const store = await drafted();
    await expectRefusal(store, () => startCycle(store, anId(11)), ['cycle: not-found']);
    await store.database.of('cycles').update(anId(10), { deletedAt: '2026-11-17T12:00:00.000Z' });
    await expectRefusal(store, () => startCycle(store, anId(10)), ['cycle: not-found']);
  });

  it('neither locks nor overwrites what another page saved while the hashes were made', async () => {
    const store = await drafted();
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...hashed) => {
      await store.database.of('keyResults').update(anId(30), { target: 120 });
      return digest(...hashed);
    });
    expect(answerOf(await startCycle(store, anId(10)))).toEqual(['cycle: changed-meanwhile']);
    expect(await store.database.of('cycles').get(anId(10))).toMatchObject({ state: 'draft' });
    expect(await store.database.of('keyResults').get(anId(30))).toMatchObject({ target: 120, lockedHash: null });
    expect(answerOf(await startCycle(store, anId(10)))).toBe('done');
  });
});

import { describe, expect, it } from 'vitest';
import { deleteObjective, saveObjective } from '@/storage/commands/objective';
import type { KeyResultDraft, ObjectiveDraft } from '@/storage/commands/objective';
import { undo } from '@/storage/commands/undo';
import { readOkr } from '@/storage/queries/okr-screen';
import { aCycle, anId, count } from '@/tests/fixtures/build';
import { answerOf, contentsOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const objective: ObjectiveDraft = {
  id: null,
  teamId: anId(1),
  cycleId: anId(10),
  ownerId: anId(2),
  title: 'Make Aspen our second home',
  kind: 'standard',
  pillarId: null,
};
const keyResult: KeyResultDraft = {
  id: null,
  ownerId: anId(2),
  title: 'Shops that sell our socks',
  kind: 'rising',
  metricKind: null,
  format: count,
  baseline: 0,
  target: 12,
  low: null,
  high: null,
  milestones: [],
  settledFor: null,
  weight: 1,
};
function titled(title: string): KeyResultDraft {
  return { ...keyResult, title };
}

const deletedAt = '2026-11-17T12:00:00.000Z';

/** A drafted cycle without objectives. */
async function empty(): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await store.database.of('cycles').put(aCycle({ state: 'draft', startedAt: null }));
  return store;
}

/** A drafted cycle with the objective 20 and its key result 30. */
async function drafted(): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await putMyOkrs(store, { cycle: { state: 'draft', startedAt: null } });
  return store;
}

async function titles(store: TestStore, objectiveId: string): Promise<string[]> {
  return (await readOkr(store, objectiveId))?.keyResults.map(({ title }) => title) ?? [];
}

describe('saving a drafted objective', () => {
  it('stores it with its key results in their order', async () => {
    const store = await empty();
    const rows = ['First', 'Second', 'Third'].map(titled);
    const { id } = valueOf(await saveObjective(store, { ...objective, title: '  Make Aspen home ' }, rows));
    expect(await store.database.of('objectives').get(id)).toMatchObject({
      title: 'Make Aspen home',
      order: 0,
      lockedHash: null,
    });
    expect(await titles(store, id)).toEqual(['First', 'Second', 'Third']);
  });

  it('keeps what its author answered, also when a caller leaves it out', async () => {
    const store = await empty();
    const answers = {
      ...{ gutFeeling: 'miracle' as const, needsFrom: 'Legal' },
      dismissedChecks: [{ ruleId: 'objective-jargon', reason: 'Our customers say it too' }],
    };
    const dismissed = [{ ruleId: 'key-result-no-metric', reason: 'We count from May on' }];
    const rows = [{ ...keyResult, confidenceAtStart: 3, dismissedChecks: dismissed }];
    const { id } = valueOf(await saveObjective(store, { ...objective, ...answers }, rows));
    const saved = await readOkr(store, id);
    expect(saved?.objective).toMatchObject(answers);
    expect(saved?.keyResults[0]).toMatchObject({ confidenceAtStart: 3, dismissedChecks: dismissed });
    await saveObjective(store, { ...objective, id }, [{ ...keyResult, id: saved?.keyResults[0]?.id ?? null }]);
    const again = await readOkr(store, id);
    expect(again?.objective).toMatchObject(answers);
    expect(again?.keyResults[0]).toMatchObject({ confidenceAtStart: 3, dismissedChecks: dismissed });
  });

  it('refuses an answer without words and writes nothing', async () => {
    const store = await empty();
    const draft = { ...objective, dismissedChecks: [{ ruleId: 'objective-jargon', reason: ' ' }] };
    const before = await contentsOf(store);
    expect((await saveObjective(store, draft, [keyResult])).ok).toBe(false);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('puts a new one last', async () => {
    const store = await drafted();
    const { order } = valueOf(await saveObjective(store, objective, []));
    expect(order).toBe(1);
  });

  it('takes a half-written key result, because a draft may stand open', async () => {
    const store = await empty();
    const half = { ...keyResult, ownerId: null, baseline: null, target: null };
    expect(answerOf(await saveObjective(store, { ...objective, ownerId: null }, [half]))).toBe('done');
  });

  it('changes, adds, moves and deletes rows, and keeps what the editor does not show', async () => {
    const store = await drafted();
    await store.database.of('keyResults').update(anId(30), { source: 'Shop system' });
    const edit = { ...objective, id: anId(20) };
    await saveObjective(store, edit, [
      { ...keyResult, title: 'New and first' },
      { ...keyResult, id: anId(30), title: 'Known and second' },
    ]);
    expect(await titles(store, anId(20))).toEqual(['New and first', 'Known and second']);
    expect(await store.database.of('keyResults').get(anId(30))).toMatchObject({ source: 'Shop system', order: 1 });
    await saveObjective(store, edit, []);
    expect(await titles(store, anId(20))).toEqual([]);
    expect(await store.database.of('keyResults').count()).toBe(2);
  });

  it('is one step, for a new one and for an edited one', async () => {
    const store = await drafted();
    await expectOneStep(store, () => saveObjective(store, objective, [keyResult]));
    await expectOneStep(store, () => saveObjective(store, { ...objective, id: anId(20) }, [keyResult]));
  });

  it.each<[string, Partial<ObjectiveDraft>, string]>([
    ['no title', { title: ' \n ' }, 'title: missing'],
    ['a title of 501 signs', { title: 'x'.repeat(501) }, 'title: too-long'],
    ['a million signs', { title: 'x'.repeat(1_000_000) }, 'title: too-long'],
    ['an unknown kind', { kind: 'dream' as never }, 'kind: unknown-choice'],
    ['an owner that is no id', { ownerId: 'javascript:alert(1)' }, 'ownerId: not-understood'],
    ['a cycle that is not there', { cycleId: anId(11) }, 'cycleId: not-found'],
    ['an id that is not there', { id: anId(29) }, 'title: not-found'],
  ])('with %s is refused by field and writes nothing', async (_case, wrong, problem) => {
    const store = await drafted();
    await expectRefusal(store, () => saveObjective(store, { ...objective, ...wrong }, [keyResult]), [problem]);
  });

  it.each<[string, Partial<KeyResultDraft>, string]>([
    ['no title', { title: '' }, 'keyResults.1.title: missing'],
    ['a title of 501 signs', { title: 'x'.repeat(501) }, 'keyResults.1.title: too-long'],
    ['an infinite target', { target: Number.POSITIVE_INFINITY }, 'keyResults.1.target: not-a-number'],
    ['a weight of nothing', { weight: 0 }, 'keyResults.1.weight: not-above'],
    ['an unknown kind', { kind: 'magic' as never }, 'keyResults.1.kind: unknown-choice'],
  ])('with %s in its second key result is refused by row and field', async (_case, wrong, problem) => {
    const store = await drafted();
    const rows = [keyResult, { ...keyResult, ...wrong }];
    await expectRefusal(store, () => saveObjective(store, objective, rows), [problem]);
  });

  it('with a key result that does not hold writes nothing at all', async () => {
    const store = await drafted();
    const before = await contentsOf(store);
    const answer = answerOf(await saveObjective(store, objective, [keyResult, { ...keyResult, title: ' ' }]));
    expect(answer).toEqual([expect.stringMatching(/title: missing$/)]);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('is refused for one that was deleted meanwhile, instead of vanishing', async () => {
    const store = await drafted();
    await store.database.of('objectives').update(anId(20), { deletedAt });
    await expectRefusal(store, () => saveObjective(store, { ...objective, id: anId(20) }, []), ['title: not-found']);
  });

  it('is refused in a deleted cycle', async () => {
    const store = await drafted();
    await store.database.of('cycles').update(anId(10), { deletedAt });
    await expectRefusal(store, () => saveObjective(store, objective, []), ['cycleId: not-found']);
  });
});

describe.each([
  ['active', 'locked'],
  ['closed', 'cycle-closed'],
] as const)('an objective of an %s cycle', (state, rule) => {
  async function locked(): Promise<TestStore> {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store, { cycle: { state } });
    return store;
  }

  it('refuses to be edited', async () => {
    const store = await locked();
    await expectRefusal(store, () => saveObjective(store, { ...objective, id: anId(20) }, [keyResult]), [
      `title: ${rule}`,
    ]);
  });

  it('refuses a new one beside it', async () => {
    const store = await locked();
    await expectRefusal(store, () => saveObjective(store, objective, []), [`title: ${rule}`]);
  });

  it('refuses to be carried off into a draft, where it could be edited', async () => {
    const store = await locked();
    await store.database.of('cycles').put(aCycle({ id: anId(11), state: 'draft', startedAt: null }));
    const carried = { ...objective, id: anId(20), cycleId: anId(11) };
    await expectRefusal(store, () => saveObjective(store, carried, []), [`title: ${rule}`]);
  });

  it('refuses to be deleted', async () => {
    const store = await locked();
    await expectRefusal(store, () => deleteObjective(store, anId(20)), [`title: ${rule}`]);
  });
});

describe('deleting a drafted objective', () => {
  it('leaves tombstones of it and its key results, with everything they said', async () => {
    const store = await drafted();
    await deleteObjective(store, anId(20));
    expect(await readOkr(store, anId(20))).toBeNull();
    const [tombstone] = await store.database.of('objectives').toArray();
    const [row] = await store.database.of('keyResults').toArray();
    expect(tombstone).toMatchObject({ id: anId(20), title: 'Become a top 5 online ski sock retailer' });
    expect([tombstone?.deletedAt, row?.deletedAt]).toEqual([expect.any(String), expect.any(String)]);
    expect(row?.stamps['deletedAt']).toBe(tombstone?.stamps['deletedAt']);
  });

  it('is one step, and undo brings both back', async () => {
    const store = await drafted();
    await expectOneStep(store, () => deleteObjective(store, anId(20)));
    await undo(store);
    expect(await titles(store, anId(20))).toEqual(['Customers who come back within 60 days']);
  });

  it('is refused for one that is not there, or no longer', async () => {
    const store = await drafted();
    await expectRefusal(store, () => deleteObjective(store, anId(21)), ['objective: not-found']);
    await deleteObjective(store, anId(20));
    await expectRefusal(store, () => deleteObjective(store, anId(20)), ['objective: not-found']);
  });
});

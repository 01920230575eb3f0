import { describe, expect, it } from 'vitest';
import type { Objective } from '@/domain/model/objective';
import { removeAlignment, saveAlignment } from '@/storage/commands/alignment';
import { loadSample } from '@/storage/commands/sample';
import { undo } from '@/storage/commands/undo';
import { readAlignmentChoices } from '@/storage/queries/alignment-choices';
import { alive } from '@/storage/shared-record';
import { aStore, type TestStore } from '@/tests/fixtures/store';

/** Loading the sample takes its time on a busy machine. */
const withSample = { timeout: 30_000 };

const mine = 'Become a top 5 online ski sock retailer';
const winter = 'Own winter, not just socks';
const year = 'Become the winter shop that ski towns trust';

async function aSample(): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await loadSample(store);
  return store;
}

async function titled(store: TestStore, title: string): Promise<Objective> {
  const found = await store.database
    .of('objectives')
    .filter((objective) => objective.title === title)
    .first();
  if (found === undefined) {
    throw new Error(`no "${title}"`);
  }
  return found;
}

async function linksOf(store: TestStore, { id }: Objective) {
  return alive(await store.database.of('alignments').where('childObjectiveId').equals(id).toArray());
}

function aDraft(child: Objective, parent: Objective, over: { keyResult?: string; reason?: string } = {}) {
  return {
    childObjectiveId: child.id,
    parentObjectiveId: parent.id,
    parentKeyResultId: over.keyResult ?? null,
    reason: over.reason ?? ' Sales decide what the year can be ',
  };
}

describe('alignment', withSample, () => {
  it('stays open after the start: the link is changed, not doubled, and one undo takes it back', async () => {
    const store = await aSample();
    const [child, parent] = [await titled(store, mine), await titled(store, year)];
    const [before] = await linksOf(store, child);
    expect((await saveAlignment(store, aDraft(child, parent))).ok).toBe(true);
    expect(await linksOf(store, child)).toMatchObject([
      { id: before?.id, parentObjectiveId: parent.id, reason: 'Sales decide what the year can be' },
    ]);
    await undo(store);
    expect((await linksOf(store, child)).map(({ parentObjectiveId }) => parentObjectiveId)).toEqual([
      before?.parentObjectiveId,
    ]);
  });

  it('is removed and comes back', async () => {
    const store = await aSample();
    const child = await titled(store, mine);
    expect((await removeAlignment(store, child.id)).ok).toBe(true);
    expect(await linksOf(store, child)).toEqual([]);
    await undo(store);
    expect(await linksOf(store, child)).toHaveLength(1);
  });

  it('refuses a way round over several links, and a missing reason, and writes nothing', async () => {
    const store = await aSample();
    const [child, above, top] = [await titled(store, mine), await titled(store, winter), await titled(store, year)];
    const before = await store.database.of('alignments').toArray();
    const result = await saveAlignment(store, aDraft(top, child, { reason: ' ' }));
    expect(result.ok ? [] : result.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'parent links-loop',
      'reason missing',
    ]);
    expect((await saveAlignment(store, aDraft(above, child))).ok).toBe(false);
    expect(await store.database.of('alignments').toArray()).toEqual(before);
  });

  it('refuses a key result of another objective', async () => {
    const store = await aSample();
    const [child, parent] = [await titled(store, mine), await titled(store, year)];
    const own = await store.database.of('keyResults').where('objectiveId').equals(child.id).first();
    expect(await saveAlignment(store, aDraft(child, parent, { keyResult: own?.id ?? '' }))).toMatchObject({
      ok: false,
      problems: [{ field: 'parent', rule: 'not-found' }],
    });
  });

  it('is read-only in a closed cycle', async () => {
    const store = await aSample();
    const [child, parent] = [await titled(store, 'Win Colorado before the first snow'), await titled(store, year)];
    expect(await saveAlignment(store, aDraft(child, parent))).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
    expect(await removeAlignment(store, child.id)).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
  });
});

describe('what an objective can support', withSample, () => {
  it('is what the teams above aim at, in cycles that are not closed', async () => {
    const store = await aSample();
    const choices = await readAlignmentChoices(store, (await titled(store, mine)).id);
    const offered = choices?.choices ?? [];
    expect(new Set(offered.map(({ teamName }) => teamName))).toEqual(new Set(['Sock line', 'Peak & Co']));
    expect(offered.map(({ title }) => title)).toEqual(expect.arrayContaining([winter, year]));
    expect(new Set(offered.map(({ cycleName }) => cycleName))).toEqual(new Set(['Winter sprint', 'The year 2026']));
    expect(choices).toMatchObject({ isLinked: true, draft: { parentObjectiveId: (await titled(store, winter)).id } });
  });

  it('is a yearly objective of the same team for a quarterly one, and never itself or what supports it', async () => {
    const store = await aSample();
    const offered = (await readAlignmentChoices(store, (await titled(store, winter)).id))?.choices ?? [];
    expect(offered.map(({ title }) => title)).toContain(year);
    expect(new Set(offered.map(({ cycleName }) => cycleName))).toEqual(new Set(['The year 2026']));
    expect((await readAlignmentChoices(store, (await titled(store, year)).id))?.choices).toEqual([]);
  });

  it('is nothing for an objective that is gone', async () => {
    const store = await aSample();
    expect(await readAlignmentChoices(store, store.newId())).toBeNull();
  });
});

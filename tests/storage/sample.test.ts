import { describe, expect, it } from 'vitest';
import { dailySumOf } from '@/domain/daily-sum';
import { loadSample, removeSample } from '@/storage/commands/sample';
import { showTeam } from '@/storage/commands/settings';
import { redo, undo } from '@/storage/commands/undo';
import { addPriority } from '@/storage/commands/weekly-plan';
import { readNewTab } from '@/storage/queries/new-tab';
import { readTriage } from '@/storage/queries/triage';
import { readSettings } from '@/storage/settings';
import { tables } from '@/storage/tables';
import { anId, aTeam } from '@/tests/fixtures/build';
import { contentsOf, valueOf } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

/** How many records of each table are there and not deleted. */
async function countAlive(store: TestStore): Promise<Record<string, number>> {
  const counts = await Promise.all(
    Object.keys(tables).map(async (name) => {
      const records: Record<string, unknown>[] = await store.database.table(name).toArray();
      return [name, records.filter((record) => (record['deletedAt'] ?? null) === null).length] as const;
    }),
  );
  return Object.fromEntries(counts);
}

describe('the sample company', () => {
  it('shows what the pictures of the product show', async () => {
    const store = await aStore('2026-11-18');
    expect(await loadSample(store)).toMatchObject({ ok: true });
    const view = await readNewTab(store);
    expect(view.headline).toMatchObject({
      title: 'Become a top 5 online ski sock retailer',
      supports: { title: 'Own winter, not just socks', teamName: 'Peak & Co' },
    });
    expect(view.headline?.keyResults.map(({ current, confidence }) => [current, confidence])).toEqual([
      [970_000, 6],
      [23, 3],
      [4.1, 7],
    ]);
    expect(view.teams.map(({ kind }) => kind)).toEqual(['person', 'team', 'company']);
    expect(view.due).toMatchObject({ checkIns: 2, inbox: 3 });
  });

  it('gives the digits 1 to 3 to the key results of the headline', async () => {
    const store = await aStore();
    await loadSample(store);
    const { objectives } = await readTriage(store);
    expect(objectives[0]?.keyResults.map(({ key }) => key)).toEqual(['1', '2', '3']);
  });

  it('keeps the daily sums true', async () => {
    const store = await aStore();
    await loadSample(store);
    const entries = await store.database.of('entries').toArray();
    for (const sum of await store.database.of('dailySums').toArray()) {
      expect(sum).toEqual(
        dailySumOf(
          sum.date,
          entries.filter(({ date }) => date === sum.date),
        ),
      );
    }
  });

  it('leaves nothing behind when it is removed, wherever the screens had looked', async () => {
    const store = await aStore();
    const before = await countAlive(store);
    await loadSample(store);
    const company = await store.database
      .of('teams')
      .filter(({ kind }) => kind === 'company')
      .first();
    await showTeam(store, company?.id ?? '');
    expect((await readNewTab(store)).team.name).toBe('Peak & Co');
    await removeSample(store);
    const after = await countAlive(store);
    expect({ ...after, undoRecords: 0, syncState: 0, dailySums: 0 }).toEqual({
      ...before,
      undoRecords: 0,
      syncState: 0,
      dailySums: 0,
    });
    const { meId, shownTeamId } = await readSettings(store);
    expect(shownTeamId).toBe(meId);
    expect((await readNewTab(store)).state).toBe('first-run');
  });

  it('comes and goes with undo and redo', async () => {
    const store = await aStore();
    await loadSample(store);
    const loaded = await countAlive(store);
    await undo(store);
    expect((await readNewTab(store)).state).toBe('first-run');
    await redo(store);
    expect({ ...(await countAlive(store)), undoRecords: 0 }).toEqual({ ...loaded, undoRecords: 0 });
  });

  it('leaves a plan that the user made for this week alone', async () => {
    const store = await aStore('2026-11-18');
    const plan = { weekStartsOn: '2026-11-16', priorities: [], predictedShare: 0.9, risks: 'mine', notes: '' };
    await store.database.of('weeklyPlans').put(plan);
    await loadSample(store);
    await removeSample(store);
    expect(await store.database.of('weeklyPlans').get('2026-11-16')).toEqual(plan);
  });

  describe('when it is removed', () => {
    const week = '2026-11-16';
    const own = { text: 'My very own', rank: 'P2', keyResultId: null, taskId: null, requestId: null } as const;
    const planOf = (store: TestStore) => store.database.of('weeklyPlans').get(week);

    it('leaves what the user planned in its week, and undo brings its own back', async () => {
      const store = await aStore('2026-11-18');
      await loadSample(store);
      const keyResult = (await planOf(store))?.priorities[0]?.keyResultId ?? null;
      valueOf(await addPriority(store, week, own));
      valueOf(await addPriority(store, week, { ...own, text: 'For its key result', keyResultId: keyResult }));
      const before = await contentsOf(store);
      valueOf(await removeSample(store));
      const plan = await planOf(store);
      expect(plan).toMatchObject({ predictedShare: null, risks: '', notes: '' });
      expect(plan?.priorities.map(({ text }) => text)).toEqual(['My very own', 'For its key result']);
      expect(await store.database.of('weeklyPlans').count()).toBe(1);
      valueOf(await undo(store));
      expect(await contentsOf(store)).toEqual(before);
    });

    it('leaves the notes and the share that the user wrote into its plan', async () => {
      const store = await aStore('2026-11-18');
      await loadSample(store);
      await store.database.of('weeklyPlans').update(week, { notes: 'Called the dentist', predictedShare: 0.3 });
      valueOf(await removeSample(store));
      expect(await planOf(store)).toEqual({
        ...{ weekStartsOn: week, priorities: [], predictedShare: 0.3, risks: '', notes: 'Called the dentist' },
      });
    });

    it('leaves what is not its own also where an older version had loaded it', async () => {
      const store = await aStore('2026-11-18');
      await loadSample(store);
      const { recordKeys = [] } = (await store.database.of('samples').get('sample')) ?? {};
      await store.database.of('samples').put({ id: 'sample', recordKeys });
      valueOf(await addPriority(store, week, own));
      valueOf(await removeSample(store));
      expect((await planOf(store))?.priorities.map(({ text }) => text)).toEqual(['My very own']);
      expect(await store.database.of('weeklyPlans').count()).toBe(1);
      expect((await readNewTab(store)).state).toBe('first-run');
    });

    it.each(['stays', 'is gone'])('gives me back to the team of before, if that %s', async (fate) => {
      const store = await aStore('2026-11-18');
      const { meId } = await readSettings(store);
      const parentId = anId(7);
      await store.database.of('teams').put(aTeam({ id: parentId, name: 'Ours' }));
      await store.database.of('teams').update(meId, { parentId });
      await loadSample(store);
      const deletedAt = fate === 'is gone' ? '2026-11-18T12:00:00.000Z' : null;
      await store.database.of('teams').update(parentId, { deletedAt });
      valueOf(await removeSample(store));
      expect((await store.database.of('teams').get(meId))?.parentId).toBe(fate === 'stays' ? parentId : null);
    });
  });
});

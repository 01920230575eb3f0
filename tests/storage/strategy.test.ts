import { describe, expect, it } from 'vitest';
import type { Result } from '@/domain/result';
import { deleteGoal, saveGoal } from '@/storage/commands/goal';
import { deletePillar, savePillar } from '@/storage/commands/pillar';
import { loadSample } from '@/storage/commands/sample';
import { saveTeam } from '@/storage/commands/team';
import { undo } from '@/storage/commands/undo';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { readTeamsScreen } from '@/storage/queries/teams-screen';
import { readSettings } from '@/storage/settings';
import { aStore, type TestStore } from '@/tests/fixtures/store';

/** Loading the sample takes its time on a busy machine. */
const withSample = { timeout: 30_000 };

const dollars = { style: 'money', currency: 'USD', unit: '' } as const;

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    throw new Error('refused');
  }
  return result.value;
}

async function aCompany() {
  const store = await aStore();
  const team = valueOf(await saveTeam(store, { id: null, kind: 'company', name: 'Peak & Co', parentId: null }));
  return { store, teamId: team.id };
}

function aGoal(teamId: string, over: { title?: string; year?: number } = {}) {
  return { teamId, title: '$19M in sales', year: 2026, target: 19_000_000, format: dollars, ...over };
}

async function strategyOf(store: TestStore, teamId: string) {
  return (await readTeamsScreen(store, teamId)).strategy;
}

describe('the yearly goal', withSample, () => {
  it('is written, changed and read latest year first', async () => {
    const { store, teamId } = await aCompany();
    const goal = valueOf(await saveGoal(store, null, aGoal(teamId)));
    await saveGoal(store, null, aGoal(teamId, { title: '$25M', year: 2027 }));
    await saveGoal(store, goal.id, aGoal(teamId, { title: '$20M in sales' }));
    const { goals } = await strategyOf(store, teamId);
    expect(goals.map(({ goal: { year, title } }) => [year, title])).toEqual([
      [2027, '$25M'],
      [2026, '$20M in sales'],
    ]);
  });

  it('goes without its pillars, and one undo puts both back', async () => {
    const { store, teamId } = await aCompany();
    const goal = valueOf(await saveGoal(store, null, aGoal(teamId)));
    await savePillar(store, { id: null, teamId, goalId: goal.id, title: 'Start the ski sock line' });
    await deleteGoal(store, goal.id);
    expect(await strategyOf(store, teamId)).toMatchObject({
      goals: [],
      loosePillars: [{ title: 'Start the ski sock line' }],
    });
    await undo(store);
    expect((await strategyOf(store, teamId)).goals[0]?.pillars).toHaveLength(1);
  });

  it('is refused for a team that is gone', async () => {
    const { store } = await aCompany();
    expect(await saveGoal(store, null, aGoal(store.newId()))).toMatchObject({
      ok: false,
      problems: [{ field: 'team' }],
    });
    expect(await store.database.of('goals').count()).toBe(0);
  });
});

describe('a pillar', withSample, () => {
  it('keeps its place when it is renamed', async () => {
    const { store, teamId } = await aCompany();
    const first = valueOf(await savePillar(store, { id: null, teamId, goalId: null, title: 'One' }));
    await savePillar(store, { id: null, teamId, goalId: null, title: 'Two' });
    await savePillar(store, { id: first.id, teamId, goalId: null, title: ' Uno ' });
    expect((await strategyOf(store, teamId)).loosePillars.map(({ title }) => title)).toEqual(['Uno', 'Two']);
  });

  it.each([' ', 'x'.repeat(501)])('is refused without a title that can be kept', async (title) => {
    const { store, teamId } = await aCompany();
    expect(await savePillar(store, { id: null, teamId, goalId: null, title })).toMatchObject({
      ok: false,
      problems: [{ field: 'title' }],
    });
    expect(await store.database.of('pillars').count()).toBe(0);
  });

  it('shows the client chain below it: objectives, key results, projects and tasks', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const { teams } = await readTeamsScreen(store, null);
    const company = teams.find(({ kind }) => kind === 'company');
    const strategy = await strategyOf(store, company?.id ?? '');
    const [pillar] = strategy.goals[0]?.pillars ?? [];
    expect(strategy.goals[0]?.goal.title).toBe('$19M in sales');
    expect(pillar?.title).toBe('Start the ski sock line');
    expect(pillar?.objectives.map(({ title }) => title)).toContain('Become a top 5 online ski sock retailer');
    expect(pillar?.tasks).toBeGreaterThan(100);
  });

  it('is named no longer once deleted, but where the cycle is closed', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const { pillars } = await readOkrScreen(store);
    const pillarId = pillars[0]?.id ?? '';
    expect(pillars).toHaveLength(2);
    await deletePillar(store, pillarId);
    const naming = (await store.database.of('objectives').toArray()).filter(
      (objective) => objective.pillarId === pillarId,
    );
    const cycles = await store.database.of('cycles').bulkGet(naming.map(({ cycleId }) => cycleId));
    expect(cycles.length).toBeGreaterThan(0);
    expect(new Set(cycles.map((cycle) => cycle?.state))).toEqual(new Set(['closed']));
    expect((await readOkrScreen(store)).pillars).toHaveLength(1);
    await undo(store);
    const { meId } = await readSettings(store);
    const mine = await store.database
      .of('objectives')
      .where('[teamId+cycleId]')
      .between([meId, ''], [meId, '\uffff'])
      .toArray();
    expect(mine.some((objective) => objective.pillarId === pillarId)).toBe(true);
  });
});

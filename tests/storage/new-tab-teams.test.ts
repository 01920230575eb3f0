import { describe, expect, it } from 'vitest';
import { loadSample } from '@/storage/commands/sample';
import { showTeam } from '@/storage/commands/settings';
import { moveTeam, saveTeam } from '@/storage/commands/team';
import { readNewTab } from '@/storage/queries/new-tab';
import { readSettings } from '@/storage/settings';
import { aStore, type TestStore } from '@/tests/fixtures/store';

/** Loading the sample takes its time on a busy machine. */
const withSample = { timeout: 30_000 };

async function aSample(): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await loadSample(store);
  return store;
}

async function idOf(store: TestStore, name: string): Promise<string> {
  const team = await store.database
    .of('teams')
    .filter((one) => one.name === name)
    .first();
  return team?.id ?? '';
}

describe('the team switch of the new tab', withSample, () => {
  it('offers me, my team and the company, and shows what my headline supports', async () => {
    const view = await readNewTab(await aSample());
    expect(view.teams.map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Me', true],
      ['Sock line', false],
      ['Peak & Co', false],
    ]);
    expect(view.headline).toMatchObject({
      title: 'Become a top 5 online ski sock retailer',
      supports: { title: 'Own winter, not just socks', teamName: 'Peak & Co', keyResultTitle: null },
    });
  });

  it.each([
    ['Sock line', 'Be the sock that ski towns talk about', 'Recommendation score of the shop'],
    ['Peak & Co', 'Own winter, not just socks', 'Sales of the year'],
  ])('shows %s with the key result that its headline is for', async (name, headline, keyResultTitle) => {
    const store = await aSample();
    await showTeam(store, await idOf(store, name));
    const view = await readNewTab(store);
    expect(view.team.name).toBe(name);
    expect(view.headline).toMatchObject({ title: headline, supports: { keyResultTitle } });
    expect(view.shownInsteadOf).toBeNull();
  });

  it('shows the nearest node above for a team without objectives, and says so', async () => {
    const store = await aSample();
    const { meId } = await readSettings(store);
    const parentId = await idOf(store, 'Shop engineering');
    const added = await saveTeam(store, { id: null, kind: 'team', name: 'Search', parentId });
    const search = added.ok ? added.value.id : '';
    await moveTeam(store, meId, search);
    await showTeam(store, search);
    const view = await readNewTab(store);
    expect(view.shownInsteadOf).toBe('Search');
    expect(view.headline?.teamName).toBe('Shop engineering');
    expect(view.teams.map(({ name }) => name)).toEqual(['Me', 'Search', 'Shop engineering', 'Peak & Co']);
  });

  it('can name a team elsewhere in the tree that was chosen in the app', async () => {
    const store = await aSample();
    await showTeam(store, await idOf(store, 'Shop engineering'));
    const { team, teams } = await readNewTab(store);
    expect(teams.map(({ id }) => id)).toContain(team.id);
  });
});

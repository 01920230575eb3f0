import { describe, expect, it } from 'vitest';
import type { Team } from '@/domain/model/team';
import type { Result } from '@/domain/result';
import { saveMission } from '@/storage/commands/mission';
import { loadSample } from '@/storage/commands/sample';
import { showTeam } from '@/storage/commands/settings';
import { deleteTeam, moveTeam, saveTeam } from '@/storage/commands/team';
import { undo } from '@/storage/commands/undo';
import { readNewTab } from '@/storage/queries/new-tab';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import { aStore, type TestStore } from '@/tests/fixtures/store';

/** Loading the sample takes its time on a busy machine. */
const withSample = { timeout: 30_000 };

async function add(store: TestStore, kind: Team['kind'], name: string, parentId: string | null = null): Promise<Team> {
  const result = await saveTeam(store, { id: null, kind, name, parentId });
  if (!result.ok) {
    throw new Error(`"${name}" was refused`);
  }
  return result.value;
}

async function stored(store: TestStore): Promise<Team[]> {
  return alive(await store.database.of('teams').toArray());
}

function rulesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ field, rule }) => `${field} ${rule}`);
}

describe('a team', withSample, () => {
  it('is added as the last of those below the same one, and renamed in its place', async () => {
    const store = await aStore();
    const company = await add(store, 'company', ' Peak & Co ');
    const socks = await add(store, 'team', 'Socks', company.id);
    const shop = await add(store, 'team', 'Shop', company.id);
    expect([company.name, socks.order, shop.order]).toEqual(['Peak & Co', 0, 1]);
    await saveTeam(store, { ...shop, name: 'Shop engineering', parentId: null, kind: 'person' });
    expect(await store.database.of('teams').get(shop.id)).toMatchObject({
      name: 'Shop engineering',
      kind: 'team',
      parentId: company.id,
    });
  });

  it('is refused by name and place, and nothing is written', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const before = await stored(store);
    expect(rulesOf(await saveTeam(store, { id: null, kind: 'team', name: ' ', parentId: meId }))).toEqual([
      'name missing',
      'parentId wrong-parent',
    ]);
    expect(rulesOf(await saveTeam(store, { id: store.newId(), kind: 'team', name: 'x', parentId: null }))).toEqual([
      'name not-found',
    ]);
    expect(await stored(store)).toEqual(before);
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });

  it('moves with its rules, and one undo brings it back', async () => {
    const store = await aStore();
    const company = await add(store, 'company', 'Peak & Co');
    const socks = await add(store, 'team', 'Socks', company.id);
    const design = await add(store, 'team', 'Design', socks.id);
    expect(rulesOf(await moveTeam(store, socks.id, design.id))).toEqual(['parentId closes-loop']);
    expect((await moveTeam(store, design.id, company.id)).ok).toBe(true);
    expect(await store.database.of('teams').get(design.id)).toMatchObject({ parentId: company.id, order: 1 });
    await undo(store);
    expect(await store.database.of('teams').get(design.id)).toMatchObject({ parentId: socks.id, order: 0 });
  });

  it('is joined by Me, whose new tab then offers it', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const company = await add(store, 'company', 'Peak & Co');
    const socks = await add(store, 'team', 'Socks', company.id);
    await moveTeam(store, meId, socks.id);
    expect((await readNewTab(store)).teams.map(({ name }) => name)).toEqual(['Me', 'Socks', 'Peak & Co']);
  });
});

describe('deleting a team', withSample, () => {
  it('takes its mission along and shows Me where it was shown', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const socks = await add(store, 'team', 'Socks');
    await saveMission(store, socks.id, 'Warm, happy feet');
    await showTeam(store, socks.id);
    expect((await deleteTeam(store, socks.id)).ok).toBe(true);
    expect(alive(await store.database.of('missions').toArray())).toEqual([]);
    expect((await readSettings(store)).shownTeamId).toBe(meId);
    await undo(store);
    expect((await readOkrScreen(store)).mission).toBe('Warm, happy feet');
  });

  it('is refused with every kind of thing that hangs on it, counted', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const teams = await stored(store);
    const idOf = (name: string): string => teams.find((team) => team.name === name)?.id ?? '';
    const counts = async (name: string) => {
      const result = await deleteTeam(store, idOf(name));
      return result.ok ? {} : Object.fromEntries(result.problems.map(({ field, values }) => [field, values['count']]));
    };
    expect(await counts('Peak & Co')).toMatchObject({
      'holds.members': 3,
      'holds.cycles': 3,
      'holds.goals': 1,
      'holds.pillars': 2,
    });
    expect(Object.keys(await counts('Priya'))).toEqual(['holds.owned']);
    expect(await stored(store)).toHaveLength(teams.length);
  });

  it('never takes Me', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    expect(rulesOf(await deleteTeam(store, meId))).toEqual(['team is-me']);
  });

  it('leaves the screens standing when the creation of the shown team is undone', async () => {
    const store = await aStore();
    const socks = await add(store, 'team', 'Socks');
    await showTeam(store, socks.id);
    await undo(store);
    expect((await readOkrScreen(store)).team.isMe).toBe(true);
    expect((await readNewTab(store)).team.isMe).toBe(true);
  });
});

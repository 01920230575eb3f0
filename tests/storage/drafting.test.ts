import { describe, expect, it } from 'vitest';
import { makeParkedItemTask } from '@/storage/commands/parking-lot';
import { saveProject, setProjectState } from '@/storage/commands/project';
import { addTasks } from '@/storage/commands/task';
import { readOpenProjects } from '@/storage/queries/team-projects';
import { readSettings } from '@/storage/settings';
import { allowWords, disallowWord } from '@/storage/commands/team-words';
import { showTeam } from '@/storage/commands/settings';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { teamWords } from '@/storage/queries/cycle-review';
import { aCycle, aKeyResult, anAlignment, anId, anObjective, aTeam } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

const company = aTeam({ id: anId(3), kind: 'company', name: 'Peak & Co', allowedJargon: ['ARR'] });
const shop = aTeam({ id: anId(1), name: 'Shop team', parentId: anId(3) });
const sales = aTeam({ id: anId(4), name: 'Sales', parentId: anId(3), allowedJargon: ['SQL'] });

async function tree() {
  const store = await aStore('2026-11-18');
  await store.database.of('teams').bulkPut([company, shop, sales]);
  return store;
}

describe('the words of a team', () => {
  it('are kept, one step each, and refused when there is none', async () => {
    const store = await tree();
    await expectOneStep(store, () => allowWords(store, shop.id, ['XQZ', 'NRR']));
    await expectOneStep(store, () => disallowWord(store, shop.id, 'NRR'));
    expect((await store.database.of('teams').get(shop.id))?.allowedJargon).toEqual(['XQZ']);
    await expectRefusal(store, () => allowWords(store, shop.id, [' ']), ['word: missing']);
    await expectRefusal(store, () => allowWords(store, anId(999), ['XQZ']), ['team: not-found']);
  });

  it('hold for the teams below, and the other teams are known by name', async () => {
    const store = await tree();
    await allowWords(store, shop.id, ['XQZ']);
    await showTeam(store, shop.id);
    expect((await readOkrScreen(store)).words).toEqual({ allowedJargon: ['XQZ', 'ARR'], otherTeams: ['Sales'] });
    expect(teamWords([sales, company], [company, shop, sales])).toEqual({
      allowedJargon: ['SQL', 'ARR'],
      otherTeams: ['Shop team'],
    });
  });
});

describe('a parked item', () => {
  const item = {
    id: anId(601),
    parkedAt: '2026-11-12T10:00:00.000Z',
    text: 'Sell gloves\ntoo',
    url: 'https://gloves.example/',
    requestId: null,
    outcome: null,
  };

  async function parked() {
    const store = await aStore('2026-11-18');
    const meId = await putMyOkrs(store, {});
    const draft = aCycle({ id: anId(12), teamId: meId, state: 'draft', startsOn: '2027-01-01', endsOn: '2027-03-31' });
    await store.database.of('cycles').put(draft);
    await store.database.of('parkedItems').put(item);
    const shared = { keyResultId: anId(30), ownerId: null };
    const { id: projectId } = valueOf(await saveProject(store, { id: null, ...shared, title: 'Gloves' }));
    const { id: doneId } = valueOf(await saveProject(store, { id: null, ...shared, title: 'Hats' }));
    await setProjectState(store, doneId, 'done');
    return { store, projectId, doneId, draftId: draft.id };
  }

  it('becomes the last task of an open project, in one step, once', async () => {
    const { store, projectId } = await parked();
    await addTasks(store, projectId, ['Ask a knitter']);
    await expectOneStep(store, () => makeParkedItemTask(store, item.id, projectId));
    const tasks = await store.database.of('tasks').where('projectId').equals(projectId).toArray();
    expect(tasks).toMatchObject([{ title: 'Ask a knitter' }, { title: 'Sell gloves too', url: item.url, order: 1 }]);
    await expectRefusal(store, () => makeParkedItemTask(store, item.id, projectId), ['item: wrong-state']);
  });

  it('is no task of a project that is finished or gone', async () => {
    const { store, doneId } = await parked();
    await expectRefusal(store, () => makeParkedItemTask(store, item.id, doneId), ['project: not-found']);
    await expectRefusal(store, () => makeParkedItemTask(store, item.id, anId(999)), ['project: not-found']);
    await expectRefusal(store, () => makeParkedItemTask(store, anId(998), doneId), ['item: not-found']);
  });

  it('is offered the open projects of running and drafted cycles', async () => {
    const { store, projectId, draftId } = await parked();
    const draft = async () => (await readOkrScreen(store)).cycles.find(({ cycle }) => cycle.id === draftId);
    expect((await draft())?.beforeDrafting?.projects).toEqual([{ id: projectId, title: 'Gloves' }]);
    const { meId } = await readSettings(store);
    const cycle = aCycle({ state: 'closed', teamId: meId });
    expect(await readOpenProjects(store, meId, [cycle])).toEqual([]);
  });
});

describe('the OKR screen', () => {
  async function warningsOf(state: 'draft' | 'active' | 'closed') {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store, { cycle: { state }, keyResult: { ownerId: null } });
    const [cycle] = (await readOkrScreen(store, 1)).cycles;
    return { rules: cycle?.warnings.map(({ ruleId }) => ruleId), drafted: cycle?.drafted.length };
  }

  it('points out the set of a draft with the OKRs behind it', async () => {
    expect(await warningsOf('draft')).toEqual({
      rules: ['mission-missing', 'too-few-key-results', 'owner-missing'],
      drafted: 1,
    });
  });

  it('points out the set of a running cycle, and nothing of a closed one', async () => {
    expect(await warningsOf('active')).toMatchObject({
      drafted: 0,
      rules: ['mission-missing', 'too-few-key-results', 'owner-missing'],
    });
    expect(await warningsOf('closed')).toEqual({ rules: [], drafted: 0 });
  });

  it('counts a team’s objective that is linked as no orphan', async () => {
    const store = await tree();
    await putMyOkrs(store, { cycle: { teamId: shop.id }, objective: { teamId: shop.id } });
    await store.database.of('keyResults').bulkPut([aKeyResult(), aKeyResult({ id: anId(31) })]);
    await showTeam(store, shop.id);
    const rules = async () => (await readOkrScreen(store)).cycles[0]?.warnings.map(({ ruleId }) => ruleId);
    expect(await rules()).toContain('orphan');
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: company.id, cycleId: anId(11) }));
    await store.database.of('alignments').put(anAlignment());
    expect(await rules()).not.toContain('orphan');
    expect(answerOf(await allowWords(store, shop.id, ['ARR']))).toBe('done');
  });
});

import { describe, expect, it } from 'vitest';
import { allowWords, disallowWord } from '@/storage/commands/team-words';
import { showTeam } from '@/storage/commands/settings';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { teamWords } from '@/storage/queries/cycle-review';
import { aKeyResult, anAlignment, anId, anObjective, aTeam } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
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

describe('the OKR screen', () => {
  async function warningsOf(state: 'draft' | 'active' | 'closed') {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store, { cycle: { state }, keyResult: { ownerId: null } });
    const [cycle] = (await readOkrScreen(store)).cycles;
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

import { describe, expect, it } from 'vitest';
import { targetOf } from '@/domain/entry-target';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import { addKeyResult } from '@/storage/commands/add-to-cycle';
import { tagTyped } from '@/storage/commands/entry';
import { captureRequest, decideRequest } from '@/storage/commands/request';
import { loadSample } from '@/storage/commands/sample';
import { countInbox, readBadge } from '@/storage/queries/badge';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readLastTarget } from '@/storage/queries/last-target';
import { readStoredCounts } from '@/storage/queries/stored-counts';
import { readTargets } from '@/storage/queries/targets';
import { readDistractionOverrides } from '@/storage/queries/distraction-overrides';
import { readTriage } from '@/storage/queries/triage';
import { readWeekEntries } from '@/storage/queries/week-entries';
import {
  aCheckIn,
  aCycle,
  aHealthMetric,
  aKeyResult,
  anEntry,
  anId,
  anObjective,
  aRequest,
  aTeam,
  pointingAt,
} from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { drafted, got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const deletedAt = '2026-11-17T12:00:00.000Z';
const none = { minutes: null, note: '' };
const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
const company = aTeam({ id: anId(1), kind: 'company', name: 'Peak & Co' });

async function belowCompany(store: TestStore): Promise<Id> {
  const meId = (await store.database.of('settings').get('settings'))?.meId ?? '';
  await store.database.of('teams').put(company);
  await store.database.of('teams').update(meId, { parentId: company.id });
  return meId;
}

describe('the badge', () => {
  it('counts what waits in the inbox, and nothing that is decided', async () => {
    const store = await aStore();
    await store.database
      .of('requests')
      .bulkPut([
        aRequest({ id: anId(81) }),
        aRequest({ id: anId(82), at: '2020-01-01T00:00:00.000Z', date: '2020-01-01' }),
        ...(['do', 'schedule', 'delegate', 'decline', 'park'] as const).map((state, index) =>
          aRequest({ id: anId(90 + index), state }),
        ),
      ]);
    expect(await countInbox(store)).toBe(2);
    expect(await readBadge(store)).toEqual({
      ...{ inbox: 2, dueCheckIns: 0, isPlanDue: false, areWinsDue: false, language: null },
    });
  });

  it('counts my key results that want this week’s check-in', async () => {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store);
    expect((await readBadge(store)).dueCheckIns).toBe(1);
    await store.database.of('checkIns').put(aCheckIn({ date: '2026-11-16' }));
    expect((await readBadge(store)).dueCheckIns).toBe(0);
    store.setToday('2026-11-23');
    expect((await readBadge(store)).dueCheckIns).toBe(1);
  });

  it('counts as the check-in screen does: every cycle that has begun, until it is closed', async () => {
    const store = await aStore('2027-01-04');
    const meId = await putMyOkrs(store);
    await store.database.of('cycles').put(aCycle({ id: anId(11), teamId: meId, kind: 'year', endsOn: '2027-09-30' }));
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: meId, cycleId: anId(11) }));
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), objectiveId: anId(21) }));
    expect((await readBadge(store)).dueCheckIns).toBe(2);
    expect((await readCheckInScreen(store)).due).toHaveLength(2);
    await store.database.of('cycles').update(anId(10), { state: 'closed' });
    expect((await readBadge(store)).dueCheckIns).toBe(1);
    expect((await readCheckInScreen(store)).due).toHaveLength(1);
  });

  it('leaves the check-ins of the teams above to them', async () => {
    const store = await aStore('2026-11-18');
    await belowCompany(store);
    await store.database.of('cycles').put(aCycle({ teamId: company.id }));
    await store.database.of('objectives').put(anObjective({ teamId: company.id }));
    await store.database.of('keyResults').put(aKeyResult());
    expect((await readBadge(store)).dueCheckIns).toBe(0);
  });

  it('speaks the chosen language', async () => {
    const store = await aStore();
    await store.database.of('settings').update('settings', { language: 'fr' });
    expect((await readBadge(store)).language).toBe('fr');
  });
});

describe('the targets of a verdict', () => {
  it('are mine first, then those of the teams above, with digits in that order', async () => {
    const store = await aStore();
    await belowCompany(store);
    await putMyOkrs(store);
    await store.database.of('objectives').put(anObjective({ id: anId(19), teamId: company.id }));
    await store.database.of('keyResults').put(aKeyResult({ id: anId(29), objectiveId: anId(19) }));
    const { objectives } = await readTargets(store);
    expect(
      objectives.map(({ teamName, isDraft, keyResults }) => [teamName, isDraft, keyResults.map(({ key }) => key)]),
    ).toEqual([
      ['Me', false, ['1']],
      ['Peak & Co', false, ['2']],
    ]);
  });

  it('are the drafted objectives between cycles, but never beside running ones', async () => {
    const store = await aStore();
    const meId = await putMyOkrs(store, { cycle: { state: 'draft' } });
    expect((await readTargets(store)).objectives).toMatchObject([{ id: anId(20), isDraft: true }]);
    await store.database.of('cycles').put(aCycle({ id: anId(11), teamId: meId }));
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: meId, cycleId: anId(11) }));
    expect((await readTargets(store)).objectives).toMatchObject([{ id: anId(21), isDraft: false }]);
  });

  it('keep their digits when an objective before them is abandoned, and lose it from the list', async () => {
    const store = await aStore();
    const meId = await putMyOkrs(store);
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: meId, order: 1 }));
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), objectiveId: anId(21) }));
    const digitOf31 = async () => (await readTargets(store)).objectives.flatMap(({ keyResults }) => keyResults).at(-1);
    expect(await digitOf31()).toMatchObject({ id: anId(31), key: '2' });
    await store.database.of('objectives').update(anId(20), { abandonedAt: deletedAt });
    expect((await readTargets(store)).objectives.map(({ id }) => id)).toEqual([anId(21)]);
    expect(await digitOf31()).toMatchObject({ id: anId(31), key: '2' });
  });

  it('give a key result of mine that an amendment added the digit after those of the team above', async () => {
    const store = await aStore();
    const meId = await belowCompany(store);
    await putMyOkrs(store);
    await store.database.of('objectives').put(anObjective({ id: anId(19), teamId: company.id }));
    await store.database.of('keyResults').put(aKeyResult({ id: anId(29), objectiveId: anId(19) }));
    const draft = drafted(meId, { title: 'Fit guide rating', baseline: '3.1', target: '4.5', style: 'score' });
    got(await addKeyResult(store, anId(20), draft, 'Bo asked for it'));
    const { objectives } = await readTargets(store);
    expect(objectives.map(({ keyResults }) => keyResults.map(({ key }) => key).toSorted())).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });

  it('are none of a deleted draft, of a deleted objective or of strangers', async () => {
    const store = await aStore();
    const meId = await putMyOkrs(store, { cycle: { state: 'draft', deletedAt } });
    await store.database.of('cycles').put(aCycle({ id: anId(11), state: 'draft' }));
    await store.database
      .of('objectives')
      .bulkPut([
        anObjective({ id: anId(21), teamId: meId, cycleId: anId(11), deletedAt }),
        anObjective({ id: anId(22), teamId: anId(9), cycleId: anId(11) }),
      ]);
    expect((await readTargets(store)).objectives).toEqual([]);
  });

  it('are none of an ended cycle', async () => {
    const store = await aStore('2027-01-09');
    await putMyOkrs(store);
    expect((await readTargets(store)).objectives).toEqual([]);
  });

  it('include the health metrics of my path, in order, without archived ones', async () => {
    const store = await aStore();
    await belowCompany(store);
    await store.database
      .of('healthMetrics')
      .bulkPut([
        aHealthMetric({ id: anId(61), title: 'Second', order: 2 }),
        aHealthMetric({ id: anId(62), title: 'First', order: 1 }),
        aHealthMetric({ id: anId(63), archivedAt: deletedAt }),
        aHealthMetric({ id: anId(64), deletedAt }),
        aHealthMetric({ id: anId(65), teamId: anId(9) }),
      ]);
    expect((await readTargets(store)).healthMetrics.map(({ title }) => title)).toEqual(['First', 'Second']);
  });
});

describe('the last target', () => {
  it('is that of the latest entry with the verdict, whenever that was', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    expect(await readLastTarget(store, 'on-objective')).toBeNull();
    await tagTyped(store, 'One', theKeyResult, none);
    await tagTyped(store, 'Two', { verdict: 'distraction', distractionNumber: 14 }, none);
    await tagTyped(store, 'Three', { verdict: 'distraction', distractionNumber: 31 }, none);
    expect(await readLastTarget(store, 'on-objective')).toEqual(theKeyResult);
    expect(await readLastTarget(store, 'distraction')).toEqual({ verdict: 'distraction', distractionNumber: 31 });
    expect(await readLastTarget(store, 'protects')).toBeNull();
  });

  it('is none once it was deleted', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    await tagTyped(store, 'One', theKeyResult, none);
    await store.database.of('keyResults').update(anId(30), { deletedAt });
    expect(await readLastTarget(store, 'on-objective')).toBeNull();
  });

  it.each<VerdictTarget>([
    theKeyResult,
    { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null },
    { verdict: 'protects', healthMetricId: anId(60) },
    { verdict: 'distraction', distractionNumber: 101 },
  ])('reads back from an entry what was written: %j', (target) => {
    expect(targetOf(anEntry(pointingAt(target)))).toEqual(target);
  });

  it.each(['on-objective', 'protects', 'distraction'] as const)('is none for an entry without it: %s', (verdict) => {
    const nowhere = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null };
    expect(targetOf(anEntry({ verdict, ...nowhere }))).toBeNull();
  });
});

describe('the side panel', () => {
  it('shows today’s entries latest first, with the names of what they point at', async () => {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store);
    store.setToday('2026-11-17');
    await tagTyped(store, 'Yesterday', theKeyResult, none);
    store.setToday('2026-11-18');
    await tagTyped(store, 'Early', theKeyResult, none);
    await tagTyped(store, 'Late', { verdict: 'distraction', distractionNumber: 14 }, none);
    const view = await readTriage(store);
    expect(view.todayEntries.map(({ entry, targetName }) => [entry.title, targetName])).toEqual([
      ['Late', ''],
      ['Early', 'Customers who come back within 60 days'],
    ]);
    expect(view.todayCounts).toEqual({ 'on-objective': 1, protects: 0, distraction: 1 });
    expect(view.undo).toEqual({ label: 'tagged', detail: '14' });
    expect(view.redo).toBeNull();
  });

  it('offers the four distractions used last, each once, newest first', async () => {
    const store = await aStore();
    for (const distractionNumber of [1, 2, 3, 4, 5, 3, 5]) {
      await tagTyped(store, `Pull ${distractionNumber}`, { verdict: 'distraction', distractionNumber }, none);
    }
    expect((await readTriage(store)).recentDistractions).toEqual([5, 3, 4, 2]);
  });

  it('shows the newest fifty requests of the inbox and counts all of them', async () => {
    const store = await aStore();
    const waiting = Array.from({ length: 60 }, (_, index) =>
      aRequest({
        id: anId(1000 + index),
        at: new Date(Date.UTC(2026, 10, 18, 8, index)).toISOString(),
        text: `${index}`,
      }),
    );
    await store.database.of('requests').bulkPut(waiting);
    const view = await readTriage(store);
    expect([view.inbox.length, view.inboxCount, view.inbox[0]?.text]).toEqual([50, 60, '59']);
  });

  it('lets a request go as soon as it is decided', async () => {
    const store = await aStore();
    const filed = await captureRequest(store, {
      ...{ source: 'customer', sourceName: '', channel: 'mail', text: 'A discount?', link: '' },
    });
    expect((await readTriage(store)).inboxCount).toBe(1);
    await decideRequest(store, filed.ok ? filed.value.id : '', { kind: 'decline', reply: null });
    expect(await readTriage(store)).toMatchObject({ inbox: [], inboxCount: 0 });
  });

  it('knows the distractions that the user changed', async () => {
    const store = await aStore();
    const changed = { number: 14, name: 'Stand-ups', category: null, hosts: [], isHidden: false };
    await store.database.of('distractionOverrides').put(changed);
    expect(await readDistractionOverrides(store)).toEqual([changed]);
  });
});

describe('the entries of a week', () => {
  it('are those of its seven days in the order of their moments', async () => {
    const store = await aStore();
    const dates = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23', '2026-11-19'];
    await store.database.of('entries').bulkPut(dates.map((date, index) => anEntry({ id: anId(51 + index), date })));
    expect((await readWeekEntries(store, '2026-11-16')).map(({ date }) => date)).toEqual([
      '2026-11-16',
      '2026-11-19',
      '2026-11-22',
    ]);
  });

  it('go by the date on the wall, which a traveller’s moment does not move', async () => {
    const store = await aStore();
    await store.database.of('entries').put(anEntry({ date: '2026-11-16', at: '2026-11-15T14:30:00.000Z' }));
    expect(await readWeekEntries(store, '2026-11-16')).toHaveLength(1);
    expect(await readWeekEntries(store, '2026-11-09')).toHaveLength(0);
  });
});

describe('what is stored', () => {
  it('is counted by table', async () => {
    const store = await aStore();
    expect(await readStoredCounts(store)).toEqual({
      ...{ objectives: 0, keyResults: 0, checkIns: 0, entries: 0, requests: 0, tasks: 0, hasSample: false },
    });
    await putMyOkrs(store);
    await store.database.of('entries').bulkPut([anEntry({ id: anId(51) }), anEntry({ id: anId(52) })]);
    expect(await readStoredCounts(store)).toMatchObject({ objectives: 1, keyResults: 1, entries: 2, checkIns: 0 });
  });

  it('includes the sample while it is loaded', async () => {
    const store = await aStore();
    await loadSample(store);
    expect((await readStoredCounts(store)).hasSample).toBe(true);
  });

  it('counts nothing that was deleted', async () => {
    const store = await aStore();
    await putMyOkrs(store, { objective: { deletedAt }, keyResult: { deletedAt } });
    expect(await readStoredCounts(store)).toMatchObject({ objectives: 0, keyResults: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { formFromKeyResult } from '@/domain/key-result-form';
import { abandonKeyResult, abandonObjective } from '@/storage/commands/abandon';
import { addKeyResult, addObjective } from '@/storage/commands/add-to-cycle';
import { amendKeyResult, amendObjective } from '@/storage/commands/amendment';
import { recordCheckIn } from '@/storage/commands/check-in';
import { closeCycle } from '@/storage/commands/close-cycle';
import { saveObjective } from '@/storage/commands/objective';
import { moveObjective } from '@/storage/commands/move-objective';
import { addNote } from '@/storage/commands/note';
import { redo, undo } from '@/storage/commands/undo';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readOkrHistory } from '@/storage/queries/okr-history';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { aDraftCycle, aRunningCycle, drafted, got } from '@/tests/fixtures/running-cycle';
import type { RunningCycle } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const reason = 'Customs holds the socks';

function amendTarget(store: TestStore, { keyResults: [revenue] }: RunningCycle, target: string, why = reason) {
  const typed = { ...formFromKeyResult(revenue, 'en'), target };
  return amendKeyResult(store, { keyResultId: revenue.id, field: 'target', typed, reason: why }, 'en');
}

async function firstCycle(store: TestStore) {
  const { cycles } = await readOkrScreen(store);
  const [cycle] = cycles;
  if (cycle === undefined) {
    throw new Error('no cycle');
  }
  return cycle;
}

describe('an amendment', () => {
  it('changes the record, its goalpost hash, and leaves what was, as one step', async () => {
    const store = await aStore();
    const running = await aRunningCycle(store);
    const before = running.keyResults[0];
    expect(await amendTarget(store, running, '80')).toEqual({ ok: true, value: undefined });
    const after = await store.database.of('keyResults').get(before.id);
    expect(after).toMatchObject({ target: 80, baseline: 0 });
    expect(after?.lockedHash).not.toBe(before.lockedHash);
    expect(after?.lockedHash).toBe(await keyResultHash({ ...before, target: 80 }));
    expect(await store.database.of('amendments').toArray()).toMatchObject([
      {
        ...{ subjectKind: 'key-result', subjectId: before.id, change: 'changed', field: 'target' },
        ...{ oldValue: 100, newValue: 80, reason, authorId: running.meId },
      },
    ]);
    await undo(store);
    expect(await store.database.of('keyResults').get(before.id)).toMatchObject({
      target: 100,
      lockedHash: before.lockedHash,
    });
    expect((await firstCycle(store)).trails[0]?.amendments).toEqual([]);
    await redo(store);
    expect((await firstCycle(store)).trails[0]?.amendments).toHaveLength(1);
  });

  it('of an objective recomputes its hash', async () => {
    const store = await aStore();
    const { objective } = await aRunningCycle(store);
    got(await amendObjective(store, objective.id, { field: 'title', title: 'Become a top 3' }, reason));
    const after = await store.database.of('objectives').get(objective.id);
    expect(after?.lockedHash).toBe(await objectiveHash({ ...objective, title: 'Become a top 3' }));
    expect((await firstCycle(store)).trails[0]?.amendments).toMatchObject([
      { field: 'title', oldValue: { kind: 'text', text: objective.title }, reason, authorName: 'Me' },
    ]);
  });

  it.each([
    ['', '80', ['reason', 'missing']],
    [reason, 'lots', ['keyResults.0.target', 'not-a-number']],
    [reason, '100', ['keyResults.0.target', 'unchanged']],
  ])('with reason %j and target %j writes nothing', async (why, target, [field, rule]) => {
    const store = await aStore();
    const running = await aRunningCycle(store);
    const steps = await store.database.of('undoRecords').count();
    expect(await amendTarget(store, running, target, why)).toMatchObject({ ok: false, problems: [{ field, rule }] });
    expect(await store.database.of('keyResults').get(running.keyResults[0].id)).toEqual(running.keyResults[0]);
    expect(await store.database.of('amendments').count()).toBe(0);
    expect(await store.database.of('undoRecords').count()).toBe(steps);
  });

  it('is for running cycles: a draft is edited, a closed one read', async () => {
    const store = await aStore();
    const draft = await aDraftCycle(store);
    expect(await amendTarget(store, draft, '80')).toMatchObject({ problems: [{ rule: 'wrong-state' }] });
    const other = await aStore();
    const running = await aRunningCycle(other);
    got(await closeCycle(other, { cycleId: running.cycle.id, grades: [], lessons: [] }));
    expect(await amendTarget(other, running, '80')).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
  });

  it('is the only way: saving a locked objective is still refused', async () => {
    const store = await aStore();
    const { objective, cycle, meId } = await aRunningCycle(store);
    const draft = { id: objective.id, teamId: meId, cycleId: cycle.id, ownerId: meId, title: 'Sneaky' };
    const refused = await saveObjective(store, { ...draft, kind: 'standard', pillarId: null }, []);
    expect(refused).toMatchObject({ ok: false, problems: [{ rule: 'locked' }] });
    expect(await store.database.of('keyResults').toArray()).toMatchObject([{ deletedAt: null }, { deletedAt: null }]);
  });
});

describe('adding to a running cycle', () => {
  it('locks a new key result, which owes no check-in for the weeks before', async () => {
    const store = await aStore();
    const { objective, keyResults, meId } = await aRunningCycle(store);
    const draft = drafted(meId, { title: 'Fit guide rating', baseline: '3.1', target: '4.5', style: 'score' });
    const added = got(await addKeyResult(store, objective.id, draft, reason));
    expect(added.lockedHash).toBe(await keyResultHash(added));
    const [shown] = (await firstCycle(store)).objectives;
    const dueOf = (id: string) => shown?.keyResults.find((one) => one.id === id)?.due;
    expect(dueOf(keyResults[0].id)).toBe('never-checked-in');
    expect(dueOf(added.id)).toBe('pending');
    expect(shown?.keyResults.at(-1)?.id).toBe(added.id);
    await undo(store);
    expect((await firstCycle(store)).objectives[0]?.keyResults).toHaveLength(2);
  });

  it('refuses a key result that is half written, without an owner or without a reason', async () => {
    const store = await aStore();
    const { objective } = await aRunningCycle(store);
    const refused = await addKeyResult(store, objective.id, drafted(null, { title: 'Rating', baseline: '3' }), ' ');
    expect(refused.ok ? [] : refused.problems.map(({ field }) => field)).toEqual([
      'keyResults.0.target',
      'keyResults.0.ownerId',
      'reason',
    ]);
    expect(await store.database.of('keyResults').count()).toBe(2);
  });

  it('adds an objective with its key results in one step', async () => {
    const store = await aStore();
    const { cycle, meId } = await aRunningCycle(store);
    const draft = {
      id: null,
      teamId: meId,
      cycleId: cycle.id,
      ownerId: meId,
      title: 'Ship faster',
      kind: 'standard',
      pillarId: null,
    } as const;
    const added = got(
      await addObjective(store, draft, [drafted(meId, { title: 'Days to ship', baseline: '5', target: '2' })], reason),
    );
    expect(added.lockedHash).toBe(await objectiveHash(added));
    const { objectives, trails } = await firstCycle(store);
    expect(objectives.map(({ title }) => title)).toEqual(['Become a top 5 online ski sock retailer', 'Ship faster']);
    expect(trails[1]?.amendments.map(({ change }) => change)).toEqual(['added', 'added']);
    await undo(store);
    expect((await firstCycle(store)).objectives).toHaveLength(1);
    const ownerless = await addObjective(store, { ...draft, ownerId: null }, [], '');
    expect(ownerless.ok ? [] : ownerless.problems.map(({ field }) => field)).toEqual(['ownerId', 'reason']);
  });
});

describe('abandoning', () => {
  it('takes a key result out of the mean and out of check-in, not out of sight', async () => {
    const store = await aStore();
    const { keyResults } = await aRunningCycle(store);
    const [revenue, returning] = keyResults;
    const checkIn = { date: '2026-11-16', doneMilestoneIds: [], confidence: 5, reason: '' };
    got(await recordCheckIn(store, { ...checkIn, keyResultId: revenue.id, value: 100 }));
    got(await recordCheckIn(store, { ...checkIn, keyResultId: returning.id, value: 18 }));
    expect((await firstCycle(store)).objectives[0]?.progress.value).toBe(0.5);
    got(await abandonKeyResult(store, returning.id, reason));
    const cycle = await firstCycle(store);
    expect(cycle.objectives[0]?.progress).toMatchObject({ value: 1, total: 1 });
    expect(cycle.abandoned).toMatchObject([
      { title: 'Returning customers', reason, authorName: 'Me', on: '2026-11-18' },
    ]);
    const refused = await recordCheckIn(store, { ...checkIn, keyResultId: returning.id, value: 20 });
    expect(refused).toMatchObject({ ok: false, problems: [{ rule: 'abandoned' }] });
    await undo(store);
    expect((await firstCycle(store)).abandoned).toEqual([]);
  });

  it('takes an objective with its key results', async () => {
    const store = await aStore();
    const { objective, keyResults } = await aRunningCycle(store);
    expect(await abandonObjective(store, objective.id, '')).toMatchObject({ problems: [{ field: 'reason' }] });
    got(await abandonObjective(store, objective.id, reason));
    const { objectives, abandoned } = await firstCycle(store);
    expect(objectives).toEqual([]);
    expect(abandoned).toMatchObject([{ title: objective.title, objectiveId: null }]);
    expect(await abandonKeyResult(store, keyResults[0].id, reason)).toMatchObject({
      problems: [{ rule: 'abandoned' }],
    });
  });
});

describe('notes and the history', () => {
  it('tells check-ins, notes and amendments newest first, and reads no more than it shows', async () => {
    const store = await aStore();
    const running = await aRunningCycle(store);
    const [revenue] = running.keyResults;
    for (const [date, value] of [
      ['2026-10-05', 10],
      ['2026-10-12', 20],
      ['2026-10-19', 30],
    ] as const) {
      got(
        await recordCheckIn(store, {
          ...{ keyResultId: revenue.id, date, value, doneMilestoneIds: [], confidence: 5, reason: '' },
        }),
      );
    }
    got(await addNote(store, revenue.id, '  Colorado first \u202e '));
    got(await amendTarget(store, running, '80'));
    const first = await readOkrHistory(store, running.objective.id, 3);
    expect(first.items.map(({ kind, on }) => [kind, on])).toEqual([
      ['amendment', '2026-11-18'],
      ['note', '2026-11-18'],
      ['check-in', '2026-10-19'],
    ]);
    expect(first.hasMore).toBe(true);
    expect(first.items[1]).toMatchObject({ text: 'Colorado first', authorName: 'Me' });
    const all = await readOkrHistory(store, running.objective.id, 5);
    const amendedOn = ({ items }: typeof all) => items.flatMap(({ kind, on }) => (kind === 'amendment' ? [on] : []));
    store.setTimeZone('Pacific/Kiritimati');
    const eastward = amendedOn(await readOkrHistory(store, running.objective.id, 5));
    expect(eastward).toEqual(amendedOn(all).map((date) => addDays(date, 1)));
    expect(all.items).toHaveLength(5);
    expect(all.hasMore).toBe(false);
    expect((await firstCycle(store)).trails[0]?.notes).toBe(1);
  });

  it('refuses an empty note, an endless one, and one on a closed cycle', async () => {
    const store = await aStore();
    const { keyResults, cycle } = await aRunningCycle(store);
    expect(await addNote(store, keyResults[0].id, ' ')).toMatchObject({
      problems: [{ field: 'text', rule: 'missing' }],
    });
    expect(await addNote(store, keyResults[0].id, 'x'.repeat(10_001))).toMatchObject({
      problems: [{ field: 'text', rule: 'too-long' }],
    });
    got(await closeCycle(store, { cycleId: cycle.id, grades: [], lessons: [] }));
    expect(await addNote(store, keyResults[0].id, 'late')).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
    expect(await store.database.of('notes').count()).toBe(0);
  });
});

describe('the order of objectives', () => {
  it('stays open after the start and takes one step', async () => {
    const store = await aStore();
    const { objective, cycle, meId } = await aRunningCycle(store);
    const draft = {
      id: null,
      teamId: meId,
      cycleId: cycle.id,
      ownerId: meId,
      title: 'Second',
      kind: 'standard',
      pillarId: null,
    } as const;
    const second = got(await addObjective(store, draft, [], reason));
    expect(got(await moveObjective(store, second.id, 'up'))).toEqual({ position: 1, count: 2 });
    expect((await firstCycle(store)).objectives.map(({ id }) => id)).toEqual([second.id, objective.id]);
    await undo(store);
    expect((await firstCycle(store)).objectives.map(({ id }) => id)).toEqual([objective.id, second.id]);
    expect(got(await moveObjective(store, objective.id, 'up'))).toEqual({ position: 1, count: 2 });
    expect(got(await moveObjective(store, objective.id, 1))).toEqual({ position: 2, count: 2 });
    expect((await firstCycle(store)).objectives.map(({ id }) => id)).toEqual([second.id, objective.id]);
    got(await closeCycle(store, { cycleId: cycle.id, grades: [], lessons: [] }));
    expect(await moveObjective(store, second.id, 'up')).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/domain/model/key-result';
import { recordCheckIn } from '@/storage/commands/check-in';
import type { NewCheckIn } from '@/storage/commands/check-in';
import { undo } from '@/storage/commands/undo';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { anId } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const unchanged: NewCheckIn = {
  keyResultId: anId(30),
  date: '2026-11-18',
  value: 40,
  doneMilestoneIds: [],
  confidence: 5,
  reason: '',
};

/** Wednesday 18 November 2026 in the fourth quarter, which runs. */
async function running(keyResult: Partial<KeyResult> = {}): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  await putMyOkrs(store, { keyResult });
  return store;
}

async function currentValue(store: TestStore): Promise<number | null | undefined> {
  const view = await readCheckInScreen(store);
  return view.objectives[0]?.keyResults[0]?.current;
}

describe('a check-in', () => {
  it('keeps value, confidence, moment and author', async () => {
    const store = await running();
    const meId = (await store.database.of('settings').get('settings'))?.meId;
    await recordCheckIn(store, { ...unchanged, confidence: 7, reason: '  Aspen signed ' });
    expect(await store.database.of('checkIns').toArray()).toMatchObject([
      { date: '2026-11-18', value: 40, confidence: 7, reason: 'Aspen signed', authorId: meId, isLocalOnly: false },
    ]);
  });

  it('needs no reason while the confidence stays', async () => {
    const store = await running();
    expect(answerOf(await recordCheckIn(store, unchanged))).toBe('done');
  });

  it.each(['', '  ', '\n'])('needs a reason once the confidence changes, and %j is none', async (reason) => {
    const store = await running();
    await expectRefusal(store, () => recordCheckIn(store, { ...unchanged, confidence: 6, reason }), [
      'reason: reason-missing',
    ]);
  });

  it('follows the confidence of the draft when it is the first', async () => {
    const store = await running({ confidenceAtStart: 4 });
    await expectRefusal(store, () => recordCheckIn(store, unchanged), ['reason: reason-missing']);
    expect(answerOf(await recordCheckIn(store, { ...unchanged, confidence: 4 }))).toBe('done');
  });

  it('compares its confidence with the check-in before its own date, not with a later one', async () => {
    const store = await running();
    await recordCheckIn(store, { ...unchanged, date: '2026-11-02', confidence: 8, reason: 'Good start' });
    await recordCheckIn(store, { ...unchanged, date: '2026-11-16', confidence: 3, reason: 'Snow is late' });
    expect(answerOf(await recordCheckIn(store, { ...unchanged, date: '2026-11-09', confidence: 8 }))).toBe('done');
    await expectRefusal(store, () => recordCheckIn(store, { ...unchanged, date: '2026-11-09', confidence: 3 }), [
      'reason: reason-missing',
    ]);
  });

  it('corrects an earlier one of the same date by standing beside it', async () => {
    const store = await running();
    await recordCheckIn(store, { ...unchanged, value: 400 });
    await recordCheckIn(store, { ...unchanged, value: 40 });
    expect(await store.database.of('checkIns').count()).toBe(2);
    expect(await currentValue(store)).toBe(40);
  });

  it('follows the corrected confidence of its date, however often that was corrected', async () => {
    const store = await running();
    for (let times = 1; times <= 12; times += 1) {
      await recordCheckIn(store, { ...unchanged, confidence: 1 + (times % 9), reason: `Correction ${times}` });
    }
    expect(answerOf(await recordCheckIn(store, { ...unchanged, confidence: 4 }))).toBe('done');
  });

  it('does not follow one that was undone', async () => {
    const store = await running();
    await recordCheckIn(store, { ...unchanged, confidence: 9, reason: 'Slip of the finger' });
    await undo(store);
    expect(answerOf(await recordCheckIn(store, unchanged))).toBe('done');
  });

  it.each(['2026-10-01', '2026-11-18'])('is taken for %s, a day of its cycle that has come', async (date) => {
    const store = await running();
    expect(answerOf(await recordCheckIn(store, { ...unchanged, date }))).toBe('done');
  });

  it('is taken for the last day of a cycle that ended and waits to be closed', async () => {
    const store = await running();
    store.setToday('2027-01-09');
    expect(answerOf(await recordCheckIn(store, { ...unchanged, date: '2026-12-31' }))).toBe('done');
  });

  it.each([
    ['tomorrow', '2026-11-18', '2026-11-19', 'date: in-the-future'],
    ['the day before its cycle', '2026-11-18', '2026-09-30', 'date: outside-cycle'],
    ['the day after its cycle', '2027-01-09', '2027-01-01', 'date: outside-cycle'],
    ['a day that no calendar has', '2026-11-18', '2026-11-09x', 'date: not-understood'],
    ['the thirty-first of a shorter month', '2026-12-20', '2026-11-31', 'date: not-understood'],
  ])('is refused for %s', async (_case, today, date, problem) => {
    const store = await running();
    store.setToday(today);
    await expectRefusal(store, () => recordCheckIn(store, { ...unchanged, date }), [problem]);
  });

  it.each([
    ['closed', 'date: cycle-closed'],
    ['draft', 'cycle: wrong-state'],
  ] as const)('is refused in a %s cycle', async (state, problem) => {
    const store = await running();
    await store.database.of('cycles').update(anId(10), { state });
    await expectRefusal(store, () => recordCheckIn(store, unchanged), [problem]);
  });

  it.each<[Partial<NewCheckIn>, string]>([
    [{ value: null }, 'value: missing'],
    [{ value: Number.NaN }, 'value: not-a-number'],
    [{ value: Number.POSITIVE_INFINITY }, 'value: not-a-number'],
    [{ confidence: 0 }, 'confidence: out-of-range'],
    [{ confidence: 11 }, 'confidence: out-of-range'],
    [{ confidence: Number.NaN }, 'confidence: out-of-range'],
    [{ confidence: 5.5 }, 'confidence: not-whole'],
    [{ reason: 'x'.repeat(10_001) }, 'reason: too-long'],
  ])('with %o is refused by field', async (wrong, problem) => {
    const store = await running();
    await expectRefusal(store, () => recordCheckIn(store, { ...unchanged, ...wrong }), [problem]);
  });

  it('names everything that is wrong at once', async () => {
    const store = await running();
    const wrong = { ...unchanged, date: '2026-11-19', value: null, confidence: 9 };
    await expectRefusal(store, () => recordCheckIn(store, wrong), [
      'date: in-the-future',
      'value: missing',
      'reason: reason-missing',
    ]);
  });

  it.each([0, 2, -1, 0.5])('answers a yes/no with 1 or 0 only: %s', async (value) => {
    const store = await running({ kind: 'yes-no' });
    const answer = answerOf(await recordCheckIn(store, { ...unchanged, value }));
    expect(answer).toEqual(value === 0 ? 'done' : ['value: unknown-choice']);
  });

  it('ticks milestones that the key result has, and no others', async () => {
    const store = await running({ kind: 'milestones', milestones: [{ id: anId(31), title: 'Shop open', weight: 1 }] });
    const ticked = { ...unchanged, value: null, doneMilestoneIds: [anId(31)] };
    expect(valueOf(await recordCheckIn(store, ticked)).doneMilestoneIds).toEqual([anId(31)]);
    await expectRefusal(store, () => recordCheckIn(store, { ...ticked, doneMilestoneIds: [anId(31), anId(32)] }), [
      'doneMilestoneIds: not-found',
    ]);
  });

  it('keeps markup and emoji in its reason as the text that they are', async () => {
    const store = await running();
    const reason = '<script>alert(1)</script> 🎿';
    expect(valueOf(await recordCheckIn(store, { ...unchanged, confidence: 6, reason })).reason).toBe(reason);
  });

  it('needs a key result that is there', async () => {
    const store = await running();
    await expectRefusal(store, () => recordCheckIn(store, { ...unchanged, keyResultId: anId(31) }), [
      'keyResult: not-found',
    ]);
    await store.database.of('keyResults').update(anId(30), { deletedAt: '2026-11-17T12:00:00.000Z' });
    await expectRefusal(store, () => recordCheckIn(store, unchanged), ['keyResult: not-found']);
  });

  it('is one step, and a tombstone once it is undone', async () => {
    const store = await running();
    await expectOneStep(store, () => recordCheckIn(store, unchanged));
    await undo(store);
    const [checkIn] = await store.database.of('checkIns').toArray();
    expect(checkIn?.deletedAt).not.toBeNull();
    expect(await currentValue(store)).toBeNull();
  });
});

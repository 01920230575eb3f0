import { describe, expect, it } from 'vitest';
import { byTrouble, movementOf } from '@/domain/meeting';
import type { MeetingItem } from '@/domain/meeting';
import type { CheckIn } from '@/domain/model/check-in';
import type { Status } from '@/domain/objective-status';
import { keyResultView, objectiveView } from '@/domain/okr-view';
import { aCheckIn, aCycle, aKeyResult, anId, anObjective } from '@/tests/fixtures/build';

const wednesday = '2026-11-18';

function moved(checkIns: readonly Partial<CheckIn>[], today = wednesday) {
  const records = checkIns.map((changes, index) => aCheckIn({ id: anId(400 + index), ...changes }));
  return movementOf(aKeyResult(), records, today, 1);
}

describe('what moved since last week', () => {
  it('is this week’s check-in against the one before, with the reason', () => {
    expect(
      moved([
        { date: '2026-11-02', value: 10, confidence: 4 },
        { date: '2026-11-09', value: 40, confidence: 5 },
        { date: '2026-11-16', value: 46, confidence: 7, reason: 'The big order is signed' },
      ]),
    ).toMatchObject({
      before: { on: '2026-11-09', value: 40 },
      now: { on: '2026-11-16', value: 46, reason: 'The big order is signed' },
      points: expect.closeTo(6, 9) as number,
      confidenceChange: 2,
    });
  });

  it.each([
    ['one day early counts for this week', '2026-11-15', true],
    ['two days early does not', '2026-11-14', false],
    ['the anchor day does', '2026-11-16', true],
    ['today does', wednesday, true],
  ])('%s', (_case, date, isThisWeek) => {
    expect(moved([{ date }]).now !== null).toBe(isThisWeek);
  });

  it('without a check-in this week is nothing, whatever was before', () => {
    const movement = moved([{ date: '2026-11-09', confidence: 8 }]);
    expect(movement).toMatchObject({ now: null, points: null, confidenceChange: 0 });
    expect(movement.before).not.toBeNull();
  });

  it('of a first check-in is measured against the even chance, and against no value', () => {
    expect(moved([{ date: '2026-11-16', value: 46, confidence: 3 }])).toMatchObject({
      before: null,
      points: null,
      confidenceChange: -2,
    });
  });

  it('takes the last word on a date and no deleted one', () => {
    const movement = moved([
      { date: '2026-11-09', value: 10 },
      { date: '2026-11-09', value: 20, recordedAt: '2026-11-10T08:00:00.000Z' },
      { date: '2026-11-16', value: 30 },
      { date: '2026-11-17', value: 99, deletedAt: '2026-11-17T13:00:00.000Z' },
    ]);
    expect([movement.before?.value, movement.now?.value]).toEqual([20, 30]);
  });

  it('has no points where figures are too large to subtract', () => {
    const movement = moved([
      { date: '2026-11-09', value: -Number.MAX_VALUE },
      { date: '2026-11-16', value: Number.MAX_VALUE },
    ]);
    expect(movement.points === null || Number.isFinite(movement.points)).toBe(true);
  });
});

describe('the agenda', () => {
  const context = { cycle: aCycle(), startedOn: null, today: wednesday, checkInWeekday: 1, away: [] } as const;
  const objective = objectiveView(
    { objective: anObjective(), teamName: '', ownerName: null, supports: null, keyResults: [] },
    context,
  );

  function item(number: number, status: Status, confidence: number): MeetingItem {
    const shown = keyResultView(
      { keyResult: aKeyResult({ id: anId(number) }), ownerName: null, checkIns: [] },
      context,
    );
    return { keyResult: { ...shown, status, confidence }, objective, movement: moved([]), notes: [] };
  }

  it('begins with trouble: status, then confidence, then their own order', () => {
    const items = [
      item(1, 'reached', 10),
      item(2, 'on-pace', 7),
      item(3, 'behind', 6),
      item(4, 'low', 2),
      item(5, 'stale', 9),
      item(6, 'on-pace', 7),
      item(7, 'no-data', 5),
    ];
    expect(byTrouble(items).map(({ keyResult }) => keyResult.id)).toEqual([5, 4, 3, 7, 2, 6, 1].map(anId));
    expect(items[0]?.keyResult.id).toBe(anId(1));
  });
});

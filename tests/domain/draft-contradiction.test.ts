import { describe, expect, it } from 'vitest';
import { draftContradiction } from '@/domain/draft-contradiction';
import { keyResultView } from '@/domain/okr-view';
import { aCycle, aKeyResult } from '@/tests/fixtures/build';

const cycle = aCycle();
const today = '2026-11-16';

/** Rising from 0 to 100, 51 of 100 expected on the day. */
const keyResult = keyResultView(
  { keyResult: aKeyResult(), ownerName: null, checkIns: [] },
  { cycle, startedOn: null, today, checkInWeekday: 1, away: [] },
);

function draft(value: number | null, confidence: number) {
  return draftContradiction(keyResult, { value, doneMilestoneIds: [], confidence }, cycle, today);
}

describe('a check-in that is being filled in', () => {
  it.each([
    ['confident while 26 points behind', 25, 7, 'confident-but-behind'],
    ['confident while 25 points behind at most', 26, 7, null],
    ['not so confident while behind', 25, 6, null],
    ['doubtful while ahead', 80, 3, 'doubtful-but-ahead'],
    ['not so doubtful while ahead', 80, 4, null],
    ['doubtful while on pace', 50, 1, null],
  ] as const)('is looked at by its own value: %s', (_case, value, confidence, expected) => {
    expect(draft(value, confidence)).toBe(expected);
  });

  it('contradicts nothing while its value cannot be read', () => {
    expect(draft(null, 10)).toBeNull();
  });

  it('contradicts nothing in a draft or a quiet start', () => {
    const input = { value: 0, doneMilestoneIds: [], confidence: 10 };
    expect(draftContradiction(keyResult, input, aCycle({ state: 'draft' }), today)).toBeNull();
    expect(draftContradiction(keyResult, input, cycle, '2026-10-05')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceTrend, confidenceWord, currentConfidence, draftingConfidence } from '@/domain/confidence';
import { aCheckIn, anId } from '@/tests/fixtures/build';

it.each([
  [1, 'low'],
  [3, 'low'],
  [4, 'even'],
  [5, 'even'],
  [6, 'even'],
  [7, 'high'],
  [10, 'high'],
])('confidence %i is called %s', (confidence, word) => {
  expect(confidenceWord(confidence)).toBe(word);
});

function weekly(...confidences: number[]) {
  return confidences.map((confidence, week) =>
    aCheckIn({ id: anId(week), date: `2026-10-${String(5 + week * 7).padStart(2, '0')}`, confidence }),
  );
}

describe('the trend of confidence', () => {
  it.each([
    [[], 'none'],
    [[7], 'none'],
    [[5, 6], 'up'],
    [[5, 6, 4], 'down'],
    [[3, 6, 6], 'same'],
  ])('of %o, oldest first, is %s', (confidences, trend) => {
    expect(confidenceTrend(weekly(...confidences))).toBe(trend);
  });

  it('does not take a correction on the same day for a movement', () => {
    const [first, second] = weekly(5, 8);
    const correction = aCheckIn({
      id: anId(9),
      date: '2026-10-12',
      confidence: 5,
      recordedAt: '2026-10-13T09:00:00.000Z',
    });
    expect(confidenceTrend([first, second, correction].filter((one) => one !== undefined))).toBe('same');
  });

  it('does not depend on the order in which check-ins come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(weekly(2, 9, 4), { minLength: 3, maxLength: 3 }), (checkIns) => {
        expect(confidenceTrend(checkIns)).toBe('down');
        expect(currentConfidence(checkIns)).toBe(4);
      }),
    );
  });
});

it('starts at an even chance', () => {
  expect(currentConfidence([])).toBe(5);
});

describe('confidence while drafting', () => {
  it.each([
    [[5, 5, 5], 'fitting'],
    [[2, 3], 'fitting'],
    [[2, 2, 3], 'fantasy'],
    [[7, 8], 'fitting'],
    [[7, 8, 8], 'comfortable'],
    [[9, 9], 'comfortable'],
    [[9, 10], 'sandbagging'],
    [[10, 10, 10], 'sandbagging'],
    [[1], 'fantasy'],
  ])('of %o reads as %s', (confidences, word) => {
    expect(draftingConfidence(confidences)).toBe(word);
  });

  it('says nothing without key results', () => {
    expect(draftingConfidence([])).toBeNull();
  });
});

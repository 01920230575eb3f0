import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentCheckIn, progressOf, type Progress } from '@/domain/progress';
import { aCheckIn, aKeyResult, anId } from '@/tests/fixtures/build';

function rawOf(progress: Progress): number | null {
  return progress.kind === 'measured' ? progress.raw : null;
}

function at(value: number | null, doneMilestoneIds: string[] = []) {
  return { value, doneMilestoneIds };
}

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e308, 0.1),
);
const ordinary = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('rising and falling metrics', () => {
  it.each([
    { baseline: 100, target: 20, value: 0, raw: 1.25, rollUp: 1 },
    { baseline: 20, target: 100, value: 0, raw: -0.25, rollUp: 0 },
    { baseline: 0, target: 100, value: 29, raw: 0.29, rollUp: 0.29 },
    {
      baseline: 200_000,
      target: 1_400_000,
      value: 970_000,
      raw: 0.641_666_666_666_666_7,
      rollUp: 0.641_666_666_666_666_7,
    },
    { baseline: 40, target: 0, value: 10, raw: 0.75, rollUp: 0.75 },
    { baseline: -20, target: 30, value: 5, raw: 0.5, rollUp: 0.5 },
    { baseline: 3.1, target: 4.5, value: 3.1, raw: 0, rollUp: 0 },
  ])('from $baseline to $target at $value is $raw', ({ baseline, target, value, raw, rollUp }) => {
    const progress = progressOf(aKeyResult({ baseline, target }), at(value));
    expect(progress).toMatchObject({ kind: 'measured' });
    expect(rawOf(progress)).toBeCloseTo(raw, 12);
    expect(progress.kind === 'measured' && progress.rollUp).toBeCloseTo(rollUp, 12);
  });

  it.each([
    { value: 0.1 + 0.2, target: 0.3, isReached: true },
    { value: 100 - 1e-8, target: 100, isReached: true },
    { value: 99.999, target: 100, isReached: false },
    { value: 101, target: 100, isReached: true },
  ])('at $value of $target reached is $isReached', ({ value, target, isReached }) => {
    expect(progressOf(aKeyResult({ target }), at(value))).toMatchObject({ isReached });
  });

  it('are not reached at a baseline that is close to a large target', () => {
    const keyResult = aKeyResult({ baseline: 1e9, target: 1e9 + 1 });
    expect(progressOf(keyResult, at(1e9))).toMatchObject({ raw: 0, isReached: false });
    expect(progressOf(keyResult, at(1e9 + 1))).toMatchObject({ raw: 1, isReached: true });
  });

  it.each([
    { name: 'without a check-in', keyResult: aKeyResult(), current: null },
    { name: 'without a value', keyResult: aKeyResult(), current: at(null) },
    { name: 'without a target', keyResult: aKeyResult({ target: null }), current: at(5) },
    { name: 'without a baseline', keyResult: aKeyResult({ baseline: null }), current: at(5) },
    { name: 'with a baseline that is the target', keyResult: aKeyResult({ baseline: 7, target: 7 }), current: at(7) },
  ])('are unmeasured $name', ({ keyResult, current }) => {
    expect(progressOf(keyResult, current)).toEqual({ kind: 'unmeasured' });
  });

  it('mirror each other: the sign of target minus baseline is the direction', () => {
    fc.assert(
      fc.property(ordinary, ordinary, ordinary, (baseline, target, value) => {
        const rising = progressOf(aKeyResult({ baseline, target }), at(value));
        const falling = progressOf(aKeyResult({ kind: 'falling', baseline: -baseline, target: -target }), at(-value));
        expect(falling).toEqual(rising);
      }),
    );
  });
});

describe('bands', () => {
  const uptime = { kind: 'at-least', baseline: 99, target: 99.8 } as const;
  const response = { kind: 'at-most', baseline: 5, target: 1 } as const;
  const stock = { kind: 'between', baseline: 20, target: null, low: 100, high: 200 } as const;

  it.each([
    { name: 'above its floor', shape: uptime, value: 99.9, raw: 1 },
    { name: 'at its floor', shape: uptime, value: 99.8, raw: 1 },
    { name: 'half-way to its floor', shape: uptime, value: 99.4, raw: 0.5 },
    { name: 'below where it began', shape: uptime, value: 98, raw: 0 },
    { name: 'below a floor without a baseline', shape: { ...uptime, baseline: null }, value: 99.7, raw: 0 },
    { name: 'below a floor it began above', shape: { ...uptime, baseline: 99.9 }, value: 99.7, raw: 0 },
    { name: 'under its ceiling', shape: response, value: 0.2, raw: 1 },
    { name: 'a quarter of the way to its ceiling', shape: response, value: 4, raw: 0.25 },
    { name: 'inside', shape: stock, value: 150, raw: 1 },
    { name: 'at the upper edge', shape: stock, value: 200, raw: 1 },
    { name: 'half-way to the lower edge', shape: stock, value: 60, raw: 0.5 },
    { name: 'out on the other side', shape: stock, value: 250, raw: 0 },
    { name: 'half-way down to the upper edge', shape: { ...stock, baseline: 300 }, value: 250, raw: 0.5 },
  ])('$name counts $raw', ({ shape, value, raw }) => {
    const progress = progressOf(aKeyResult(shape), at(value));
    expect(rawOf(progress)).toBeCloseTo(raw, 12);
    expect(progress).toMatchObject({ isReached: raw === 1 });
  });

  it('forgive the last bit of a sum', () => {
    expect(progressOf(aKeyResult({ kind: 'at-most', target: 0.3 }), at(0.1 + 0.2))).toMatchObject({ isReached: true });
  });

  it.each([
    ['an upside-down band', aKeyResult({ kind: 'between', low: 5, high: 1 })],
    ['a band without an edge', aKeyResult({ kind: 'between', low: 5, high: null })],
    ['a floor without a target', aKeyResult({ kind: 'at-least', target: null })],
    ['a ceiling without a target', aKeyResult({ kind: 'at-most', target: null })],
  ])('%s is unmeasured', (_, keyResult) => {
    expect(progressOf(keyResult, at(3))).toEqual({ kind: 'unmeasured' });
  });
});

describe('milestones and yes/no', () => {
  const milestones = [1, 2, 3].map((weight) => ({ id: anId(weight), title: `Step ${weight}`, weight }));
  const keyResult = aKeyResult({ kind: 'milestones', milestones });

  it.each([
    { done: [], raw: 0 },
    { done: [anId(1)], raw: 1 / 6 },
    { done: [anId(3)], raw: 0.5 },
    { done: [anId(3), anId(3), anId(99)], raw: 0.5 },
    { done: [anId(3), anId(1), anId(2)], raw: 1 },
  ])('done weights through all weights: $raw', ({ done, raw }) => {
    expect(rawOf(progressOf(keyResult, at(null, done)))).toBeCloseTo(raw, 12);
  });

  it('are unmeasured before the first check-in', () => {
    expect(progressOf(keyResult, null)).toEqual({ kind: 'unmeasured' });
  });

  it('that weigh nothing count 0', () => {
    const weightless = [{ id: anId(1), title: 'Step 1', weight: 0 }];
    expect(progressOf({ ...keyResult, milestones: weightless }, at(null, [anId(1)]))).toMatchObject({ raw: 0 });
    expect(progressOf({ ...keyResult, milestones: [] }, at(null))).toMatchObject({ raw: 0, isReached: false });
  });

  it.each([
    [0, 0, false],
    [1, 1, true],
  ])('a yes/no at %i is %i', (value, raw, isReached) => {
    expect(progressOf(aKeyResult({ kind: 'yes-no' }), at(value))).toMatchObject({ raw, isReached });
  });
});

it('is finite or unmeasured for every kind and every finite input, and the roll-up lies between 0 and 1', () => {
  const shapes = fc.record({
    kind: fc.constantFrom('rising', 'falling', 'at-least', 'at-most', 'between', 'milestones', 'yes-no'),
    baseline: fc.option(anyNumber),
    target: fc.option(anyNumber),
    low: fc.option(anyNumber),
    high: fc.option(anyNumber),
    milestones: fc.array(
      fc.record({ id: fc.constantFrom('a', 'b'), title: fc.constant('x'), weight: anyNumber.map(Math.abs) }),
    ),
  });
  fc.assert(
    fc.property(shapes, fc.option(anyNumber), (shape, value) => {
      const progress = progressOf(shape, at(value, ['a']));
      if (progress.kind === 'unmeasured') {
        return;
      }
      expect(Number.isFinite(progress.raw)).toBe(true);
      expect(progress.rollUp).toBeGreaterThanOrEqual(0);
      expect(progress.rollUp).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

describe('the current check-in', () => {
  const early = aCheckIn({ id: anId(1), date: '2026-11-02', value: 1 });
  const late = aCheckIn({ id: anId(2), date: '2026-11-09', value: 2 });
  const corrected = aCheckIn({ id: anId(3), date: '2026-11-09', value: 3, recordedAt: '2026-11-09T13:00:00.000Z' });
  const backDated = aCheckIn({ id: anId(4), date: '2026-11-02', value: 4, recordedAt: '2026-11-20T08:00:00.000Z' });

  it('is null without any', () => {
    expect(currentCheckIn([])).toBeNull();
  });

  it('has the latest date, then the latest recording, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([early, late, corrected, backDated], { minLength: 4, maxLength: 4 }),
        (checkIns) => {
          expect(currentCheckIn(checkIns)?.value).toBe(3);
        },
      ),
    );
  });

  it('is not a deleted one', () => {
    const deleted = { ...corrected, deletedAt: '2026-11-10T08:00:00.000Z' };
    expect(currentCheckIn([early, late, deleted])?.value).toBe(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectiveProgress, type ObjectivePart } from '@/domain/objective-progress';
import { progressOf, type Progress } from '@/domain/progress';
import { aKeyResult } from '@/tests/fixtures/build';

const unmeasured: Progress = { kind: 'unmeasured' };

function part(value: number | null, weight = 1): ObjectivePart {
  return { progress: progressOf(aKeyResult(), value === null ? null : { value, doneMilestoneIds: [] }), weight };
}

describe('the number of an objective', () => {
  it.each([
    { name: 'the mean of its key results', parts: [part(20), part(40)], value: 0.3, measured: 2, total: 2 },
    { name: 'the mean of the measured ones', parts: [part(20), part(null)], value: 0.2, measured: 1, total: 2 },
    { name: 'weighted', parts: [part(100, 3), part(0, 1)], value: 0.75, measured: 2, total: 2 },
    { name: 'held at 1 however far past a target', parts: [part(500), part(0)], value: 0.5, measured: 2, total: 2 },
    { name: 'held at 0 however far back', parts: [part(-500), part(100)], value: 0.5, measured: 2, total: 2 },
  ])('is $name', ({ parts, value, measured, total }) => {
    const progress = objectiveProgress(parts);
    expect(progress).toMatchObject({ measured, total });
    expect(progress.value).toBeCloseTo(value, 12);
  });

  it('is no number, and not 0, while nothing is measured', () => {
    expect(objectiveProgress([part(null), part(null)])).toEqual({ value: null, measured: 0, total: 2 });
    expect(objectiveProgress([])).toEqual({ value: null, measured: 0, total: 0 });
  });

  it('is not moved by an unmeasured key result of whatever weight', () => {
    const parts = [part(20), part(40)];
    expect(objectiveProgress([...parts, { progress: unmeasured, weight: 1e6 }]).value).toBeCloseTo(0.3, 9);
    const light = [part(20, Number.MIN_VALUE), { progress: unmeasured, weight: Number.MAX_VALUE }];
    expect(objectiveProgress(light).value).toBeCloseTo(0.2, 9);
  });

  const parts = fc.array(
    fc.record({
      progress: fc
        .double({ min: -10, max: 10, noNaN: true })
        .map((value) => progressOf(aKeyResult({ target: 1 }), { value, doneMilestoneIds: [] })),
      weight: fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('lies between 0 and 1 for all weights', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const { value } = objectiveProgress(some);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the key results', () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(objectiveProgress(some.toReversed()).value).toBeCloseTo(objectiveProgress(some).value ?? Number.NaN, 9);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '@/domain/linear-scale';

const figures = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 8 });

describe('a linear scale', () => {
  it.each([
    [[0, 10], 0, 0],
    [[0, 10], 10, 1],
    [[10, 0], 2.5, 0.25],
    [[-5, 5, 0], 0, 0.5],
    [[7], 7, 0.5],
  ])('over %j has %d at %d', (values, value, place) => {
    expect(linearScale(values)(value)).toBe(place);
  });

  it('leaves air on both sides', () => {
    const scale = linearScale([0, 10], 0.25);
    expect([scale(0), scale(5), scale(10)]).toEqual([0.25 / 1.5, 0.5, 1.25 / 1.5]);
  });

  it('has a place between 0 and 1 for each of its figures, whatever they are', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(0, 0.08), (values, air) => {
        const scale = linearScale(values, air);
        for (const value of values) {
          const place = scale(value);
          expect(place >= 0 && place <= 1).toBe(true);
        }
      }),
    );
  });

  it('keeps the order of its figures', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const scale = linearScale(values);
        const sorted = values.toSorted((one, other) => one - other).map(scale);
        expect(sorted.every((place, index) => index === 0 || place >= (sorted[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

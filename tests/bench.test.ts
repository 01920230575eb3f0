import { describe, expect, it } from 'vitest';
import { readBenchOptions } from '@/scripts/bench/options';
import { median, percentile, ratioOf } from '@/scripts/bench/statistics';

describe('the figures of the bench', () => {
  it('are medians and percentiles, between two values their weighted mean', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(percentile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  });

  it('tell a ratio with the interval that holds it, the same for the same readings', () => {
    const base = Array.from({ length: 40 }, (_, index) => 100 + (index % 7));
    const values = base.map((value) => value * 1.25);
    const { ratio, low, high } = ratioOf(values, base);
    expect(ratio).toBeCloseTo(1.25);
    expect(low).toBeGreaterThan(1.2);
    expect(high).toBeLessThan(1.3);
    expect(ratioOf(values, base)).toEqual({ ratio, low, high });
  });

  it('are wider apart when the readings are', () => {
    const widthAt = (noise: number): number => {
      const values = Array.from({ length: 40 }, (_, index) => 100 + ((index * 37) % 40) * noise);
      const { low, high } = ratioOf(values, values.toReversed());
      return high - low;
    };
    expect(widthAt(2)).toBeGreaterThan(widthAt(0.2));
  });
});

describe('the options of the bench', () => {
  it('are read', () => {
    expect(readBenchOptions(['--runs', '40', '--cpu', '4', '--profile', 'sample,ten-year', '--size', '0.1'])).toEqual({
      ...{ browser: 'chromium', runs: 40, cpu: 4, factor: 0.1, profiles: ['sample', 'ten-year'] },
      surfaces: ['blank', 'record', 'newtab', 'newtab-used', 'popup-blank', 'popup', 'report'],
      ...{ isFirstTab: false, isBuilt: false, isAll: false, entries: 100_000, json: null },
    });
  });

  it.each([
    [['--browser', 'opera'], /chromium or firefox/],
    [['--runs', '0'], /--runs/],
    [['--cpu', 'fast'], /--cpu/],
    [['--size', '2'], /--size/],
    [['--all', '--entries', 'many'], /--entries/],
    [['--profile', 'huge'], /profile/],
    [['--surfaces', 'newtab,moon'], /surface/],
  ])('%j are refused in words', (typed, sentence) => {
    expect(readBenchOptions(typed)).toMatch(sentence);
  });
});

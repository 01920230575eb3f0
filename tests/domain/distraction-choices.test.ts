import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDistractions, distractionChoices } from '@/domain/distraction-choices';
import { distractions } from '@/domain/distractions';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import * as en from '@/components/text/distractions/en';

function changed(number: number, changes: Partial<DistractionOverride> = {}): DistractionOverride {
  return { number, name: null, category: null, hosts: [], isHidden: false, ...changes };
}

function named(overrides: readonly DistractionOverride[], number: number) {
  return allDistractions(overrides, en).find((choice) => choice.number === number);
}

function offered(overrides: readonly DistractionOverride[]): number[] {
  return distractionChoices(overrides, en).map(({ number }) => number);
}

const anyOverrides = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 130 }),
    name: fc.option(fc.string({ minLength: 1 }), { nil: null }),
    category: fc.constantFrom(null, distractions[0]?.category ?? null, 'mine'),
    hosts: fc.array(fc.domain(), { maxLength: 2 }),
    isHidden: fc.boolean(),
  }),
  { selector: ({ number }) => number, maxLength: 40 },
);

describe('the catalogue as the user has it', () => {
  it('is the hundred and one, in order and named, while nothing was changed', () => {
    expect(offered([])).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
    expect(distractionChoices([], en).filter(({ name, categoryName }) => name === '' || categoryName === '')).toEqual(
      [],
    );
  });

  it('calls a renamed one by its new name, and another by its own', () => {
    const overrides = [changed(14, { name: 'Stand-ups' })];
    expect(named(overrides, 14)?.name).toBe('Stand-ups');
    expect(named(overrides, 15)?.name).toBe(en.distractionNames[14]);
  });

  it('does not offer a hidden one, and still names it for old entries', () => {
    const overrides = [changed(14, { isHidden: true })];
    expect(offered(overrides)).not.toContain(14);
    expect(offered(overrides)).toHaveLength(100);
    expect(named(overrides, 14)?.name).toBe(en.distractionNames[13]);
  });

  it('offers added ones after the built-in ones, by number', () => {
    const overrides = [changed(103, { name: 'Snow report' }), changed(102, { name: 'Lift queue' })];
    expect(offered(overrides).slice(-3)).toEqual([101, 102, 103]);
    expect(named(overrides, 102)).toMatchObject({ name: 'Lift queue', hosts: [] });
  });

  it('still names an added one that was hidden', () => {
    const overrides = [changed(102, { name: 'Lift queue', isHidden: true })];
    expect(offered(overrides)).not.toContain(102);
    expect(named(overrides, 102)?.name).toBe('Lift queue');
  });

  it('puts an added one into a category of the catalogue, or of the user’s own', () => {
    const known = distractions[0]?.category;
    const overrides = [
      changed(102, { name: 'A', category: known ?? '' }),
      changed(103, { name: 'B', category: 'Slopes' }),
    ];
    expect(named(overrides, 102)?.categoryName).toBe(named([], 1)?.categoryName);
    expect(named(overrides, 103)?.categoryName).toBe('Slopes');
  });

  it('adds the user’s hosts to the built-in ones', () => {
    const before = named([], 31)?.hosts ?? [];
    expect(named([changed(31, { hosts: ['snow.example'] })], 31)?.hosts).toEqual([...before, 'snow.example']);
  });

  it('never loses a built-in one, never names a number twice, and offers all but the hidden', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const all = allDistractions(overrides, en).map(({ number }) => number);
        expect(new Set(all).size).toBe(all.length);
        expect(all.toSorted((one, other) => one - other)).toEqual(all);
        const hidden = new Set(overrides.filter(({ isHidden }) => isHidden).map(({ number }) => number));
        const added = overrides.filter(({ number }) => number > 101);
        expect(all).toHaveLength(101 + added.length);
        expect(offered(overrides)).toEqual(all.filter((number) => !hidden.has(number)));
      }),
    );
  });
});

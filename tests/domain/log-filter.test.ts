import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfFilter, filterOfAddress, fitsFilter, isWholeLog, logAddress, wholeLog } from '@/domain/log-filter';
import type { LogFilter } from '@/domain/log-filter';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';

/** What the router cuts out of an address: everything between `#/log/` and the next slash. */
const partOf = (address: string): string => address.replace('#/', '').split('/')[1] ?? '';

const entry = anEntry({
  date: '2026-11-18',
  title: 'Über die Straße',
  note: 'asked twice',
  sourceName: 'Bo',
  source: 'teammate',
});

describe('the address of a narrowed log', () => {
  it('names what a figure of the report stands for', () => {
    expect(logAddress({ week: '2026-11-16', keyResult: anId(30) })).toBe(`#/log/week=2026-11-16&keyResult=${anId(30)}`);
    expect(filterOfAddress(`week=2026-11-16&keyResult=${anId(30)}`)).toEqual({
      ...wholeLog,
      from: '2026-11-16',
      to: '2026-11-22',
      keyResultId: anId(30),
    });
    expect(logAddress({})).toBe('#/log');
    expect(isWholeLog(filterOfAddress(''))).toBe(true);
  });

  it('passes over what makes no sense', () => {
    const nonsense = 'week=soon&from=2026-99-99&verdict=maybe&keyResult=1&distraction=0&source=cat&__proto__=x';
    expect(filterOfAddress(nonsense)).toEqual(wholeLog);
  });

  it('comes back as the same filter, whatever was typed', () => {
    const date = fc.constantFrom('2026-11-16', '2024-02-29', null);
    const typed = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());
    const filters: fc.Arbitrary<LogFilter> = fc.record({
      from: date,
      to: date,
      verdict: fc.constantFrom('on-objective', 'protects', 'distraction', null),
      objectiveId: fc.constantFrom(anId(20), null),
      keyResultId: fc.constantFrom(anId(30), null),
      healthMetricId: fc.constantFrom(anId(60), null),
      distractionNumber: fc.constantFrom(1, 101, 9999, null),
      source: fc.constantFrom('teammate', 'own-idea', null),
      host: fc.constantFrom('', 'forum.example', 'xn--ber-goa.example'),
      text: typed,
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterOfAddress(partOf(addressOfFilter(filter)))).toEqual(filter);
      }),
    );
  });
});

describe('an entry fits', () => {
  it.each<[Partial<LogFilter>, boolean]>([
    [{}, true],
    [{ from: '2026-11-18', to: '2026-11-18' }, true],
    [{ from: '2026-11-19' }, false],
    [{ to: '2026-11-17' }, false],
    [{ verdict: 'distraction' }, false],
    [{ keyResultId: anId(30) }, true],
    [{ keyResultId: anId(31) }, false],
    [{ source: 'teammate' }, true],
    [{ source: 'customer' }, false],
    [{ host: 'forum.snowgear.example' }, true],
    [{ host: 'snowgear.example' }, false],
    [{ text: 'uber STRASSE' }, true],
    [{ text: 'twice bo' }, true],
    [{ text: 'snowgear.example/why' }, true],
    [{ text: 'twice thrice' }, false],
  ])('%j: %s', (filter, expected) => {
    expect(fitsFilter(entry, { ...wholeLog, ...filter })).toBe(expected);
  });

  it('the objective as a whole only without a key result', () => {
    const filter = { ...wholeLog, objectiveId: anId(20) };
    const whole = pointingAt({ verdict: 'on-objective', objectiveId: anId(20), keyResultId: null });
    expect(fitsFilter(entry, filter)).toBe(false);
    expect(fitsFilter(anEntry(whole), filter)).toBe(true);
  });
});

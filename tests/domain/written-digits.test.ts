import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfDigits } from '@/domain/written-digits';

describe('digits', () => {
  it.each([
    ['1,400', 'en', 1400],
    ['1,400', 'de', 1.4],
    ['1,400', 'fr', 1.4],
    ['1.400', 'en', 1.4],
    ['1.400', 'de', 1400],
    ['1.400', 'es', 1400],
    ['0.500', 'de', 0.5],
    ['0,2', 'en', 0.2],
    ['1,4', 'en', 1.4],
    ['12,5', 'fr', 12.5],
    ['1.234,5', 'en', 1234.5],
    ['1,234.5', 'de', 1234.5],
    ['1,234,567', 'de', 1_234_567],
    ['1.234.567', 'en', 1_234_567],
    ['1.234.567,89', 'de', 1_234_567.89],
    ['1 200', 'en', 1200],
    ['1\u00A0200,5', 'fr', 1200.5],
    ['1\u202F200\u202F000', 'fr', 1_200_000],
    ["1'200'000", 'de', 1_200_000],
    ['.5', 'en', 0.5],
    ['007', 'en', 7],
    ['1.2.3', 'en', null],
    ['1,2,3', 'en', null],
    ['1.2,3.4', 'en', null],
    ['12,34.5', 'en', null],
    ['9'.repeat(400), 'en', null],
  ])('%s in %s are %o', (digits, locale, expected) => {
    expect(numberOfDigits(digits, locale)).toBe(expected);
  });

  it('that Intl has written are read back', () => {
    const numbers = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(numbers, fc.constantFrom('en', 'de', 'es', 'fr'), (value, locale) => {
        expect(numberOfDigits(new Intl.NumberFormat(locale).format(value), locale)).toBe(value);
      }),
    );
  });
});

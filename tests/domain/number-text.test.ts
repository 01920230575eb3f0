import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '@/domain/model/number-format';
import { formatNumber, parseNumberText } from '@/domain/number-text';
import { count, dollars, percent } from '@/tests/fixtures/build';

const euros: NumberFormat = { style: 'money', currency: 'EUR', unit: '' };
const seconds: NumberFormat = { style: 'seconds', currency: null, unit: '' };
const hours: NumberFormat = { ...seconds, unit: 'h' };
const shops: NumberFormat = { ...count, unit: 'shops' };
const score: NumberFormat = { style: 'score', currency: null, unit: '' };
const nps: NumberFormat = { style: 'nps', currency: null, unit: '' };
const ratio: NumberFormat = { style: 'ratio', currency: null, unit: '' };
const languages = ['en', 'de', 'es', 'fr'] as const;

/** Spaces that do not break are written as spaces, so that expectations can be read. */
function shown(value: number, format: NumberFormat, locale: string): string {
  return formatNumber(value, format, locale).replace(/[\u00A0\u202F]/gu, ' ');
}

describe('a number that was typed', () => {
  it.each([
    ['1.4M', dollars, 'en', 1_400_000],
    ['1,4 Mio.', euros, 'de', 1_400_000],
    ['1,4 Mio. €', euros, 'de', 1_400_000],
    ['$0.97M', dollars, 'en', 970_000],
    ['1.4m', dollars, 'en', 1_400_000],
    ['-$5', dollars, 'en', -5],
    ['23%', percent, 'en', 23],
    ['23', percent, 'en', 23],
    ['23 %', percent, 'de', 23],
    ['1 200', count, 'en', 1200],
    ['1.400', count, 'de', 1400],
    ['1.400', count, 'en', 1.4],
    ['12 shops', shops, 'en', 12],
    ['12 Shops', shops, 'en', 12],
    ['12', shops, 'en', 12],
    ['31 h', seconds, 'en', 111_600],
    ['31', hours, 'en', 111_600],
    ['90 min', hours, 'en', 5400],
    ['3 days', seconds, 'en', 259_200],
    ['0.8', seconds, 'en', 0.8],
    ['4,1', score, 'de', 4.1],
    ['-12', nps, 'en', -12],
    ['2,5×', ratio, 'de', 2.5],
    ['  7  ', count, 'en', 7],
  ] as const)('"%s" (%o, %s) is %d', (text, format, locale, value) => {
    expect(parseNumberText(text, format, locale)).toBe(value);
  });

  it.each([
    ['', count],
    ['abc', count],
    ['5.', count],
    ['5 apples', shops],
    ['1.2.3', count],
    ['0x10', count],
    ['1e5', count],
    ['Infinity', count],
    ['9'.repeat(400), count],
    ['€5', dollars],
    ['23%', dollars],
    ['$5', percent],
    ['5 h', count],
    ['12 40', count],
    ['5 to 6', count],
  ])('"%s" is refused (%o)', (text, format) => {
    expect(parseNumberText(text, format, 'en')).toBeNull();
  });
});

describe('a number on the screen', () => {
  it.each([
    [970_000, dollars, ['$0.97M', '0,97 Mio. $', '0,97 M $', '0,97 M $']],
    [1_400_000, dollars, ['$1.4M', '1,4 Mio. $', '1,4 M $', '1,4 M $']],
    [200_000, euros, ['€0.2M', '0,2 Mio. €', '0,2 M €', '0,2 M €']],
    [1_200_000_000, dollars, ['$1.2B', '1,2 Mrd. $', '1200 M $', '1,2 Md $']],
    [23_400, dollars, ['$23.4K', '23.400 $', '23,4 mil $', '23,4 k $']],
    [1234, dollars, ['$1,234', '1.234 $', '1234 $', '1 234 $']],
    [0.8, dollars, ['$0.80', '0,80 $', '0,80 $', '0,80 $']],
    [0.004, dollars, ['$0.004', '0,004 $', '0,004 $', '0,004 $']],
    [-970_000, dollars, ['-$0.97M', '-0,97 Mio. $', '-0,97 M $', '-0,97 M $']],
    [23, percent, ['23%', '23 %', '23 %', '23 %']],
    [99.8, percent, ['99.8%', '99,8 %', '99,8 %', '99,8 %']],
    [111_600, seconds, ['31 h', '31 h', '31 h', '31 h']],
    [0.8, seconds, ['0.8 s', '0,8 s', '0,8 s', '0,8 s']],
    [0.085, seconds, ['85 ms', '85 ms', '85 ms', '85 ms']],
    [5400, seconds, ['90 min', '90 min', '90 min', '90 min']],
    [432_000, seconds, ['5 d', '5 d', '5 d', '5 d']],
    [5400, hours, ['1.5 h', '1,5 h', '1,5 h', '1,5 h']],
    [0, seconds, ['0 s', '0 s', '0 s', '0 s']],
    [4.1, score, ['4.1', '4,1', '4,1', '4,1']],
    [45, nps, ['45', '45', '45', '45']],
    [2.5, ratio, ['2.5×', '2,5×', '2,5×', '2,5×']],
    [40, shops, ['40 shops', '40 shops', '40 shops', '40 shops']],
    [974_321, count, ['974,321', '974.321', '974.321', '974 321']],
    [1_400_000, count, ['1.4M', '1,4 Mio.', '1,4 M', '1,4 M']],
    [0.004, count, ['0.004', '0,004', '0,004', '0,004']],
    [-0, count, ['0', '0', '0', '0']],
  ])('%d (%o) is %o', (value, format, texts) => {
    expect(languages.map((language) => shown(value, format, language))).toEqual(texts);
  });

  it('is read back as the same number, to the precision that was shown', () => {
    const formats = fc.constantFrom(dollars, euros, percent, seconds, hours, shops, score, nps, ratio);
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(values, formats, fc.constantFrom(...languages), (value, format, locale) => {
        const read = parseNumberText(formatNumber(value, format, locale), format, locale);
        const shownAs = formatNumber(read ?? Number.NaN, format, locale);
        expect(shownAs).toBe(formatNumber(value, format, locale));
        expect(Math.abs((read ?? Number.NaN) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.06 + 0.005);
      }),
      { numRuns: 1000 },
    );
  });
});

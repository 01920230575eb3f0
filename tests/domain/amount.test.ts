import { describe, expect, it } from 'vitest';
import { amountAt, amountValue, secondsOfUnit } from '@/domain/amount';

function read(text: string, locale = 'en', expects?: 'money' | 'seconds') {
  const amount = amountAt(text, 0, { locale, expects });
  return amount === null ? null : { ...amount, value: amountValue(amount), rest: text.slice(amount.end) };
}

describe('an amount', () => {
  it.each([
    ['$1.4M in Colorado', { style: 'money', currency: 'USD', value: 1_400_000, rest: ' in Colorado' }],
    ['US$ 5', { style: 'money', currency: 'USD', value: 5 }],
    ['CHF 20', { style: 'money', currency: 'CHF', value: 20 }],
    ['0.2M', { style: 'count', currency: null, value: 200_000, rest: '' }],
    ['25K downloads', { style: 'count', value: 25_000, rest: ' downloads' }],
    ['40% of users', { style: 'percent', value: 40, rest: ' of users' }],
    ['40 percent', { style: 'percent', value: 40 }],
    ['2X in one week', { style: 'ratio', value: 2, rest: ' in one week' }],
    ['1 second response', { style: 'seconds', value: 1, rest: ' response' }],
    ['300 ms', { style: 'seconds', value: 0.3 }],
    ['9h', { style: 'seconds', value: 32_400 }],
    ['5kg', { style: 'count', unit: 'kg', value: 5 }],
    ['-5%', { style: 'percent', value: -5 }],
    ['-$5', { style: 'money', value: -5 }],
    ['$−5', { style: 'money', value: -5 }],
    ['40%.', { value: 40, rest: '.' }],
    ['8 tables', { style: 'count', unit: '', value: 8, rest: ' tables' }],
  ])('%s reads as %o', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    ['1,4 Mio. € Umsatz', 'de', { style: 'money', currency: 'EUR', value: 1_400_000, rest: ' Umsatz' }],
    ['9 Std. auf', 'de', { style: 'seconds', value: 32_400, rest: ' auf' }],
    ['12 mil €', 'es', { style: 'money', currency: 'EUR', value: 12_000 }],
    ['1,4 M€', 'fr', { style: 'money', currency: 'EUR', value: 1_400_000 }],
    ['1,2 Md €', 'fr', { style: 'money', currency: 'EUR', value: 1_200_000_000 }],
  ])('%s in %s reads as %o', (text, locale, expected) => {
    expect(read(text, locale)).toMatchObject(expected);
  });

  it.each(['3rd place', '4G', '90-day sprint', 'Q4', 'v2', 'NPS 45', 'abc', '', '$', '1.2.3'])(
    'is not what "%s" begins with',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('reads a small m as minutes, and as a million where money is meant', () => {
    expect(read('5m')).toMatchObject({ style: 'seconds', value: 300 });
    expect(read('$5m')).toMatchObject({ style: 'money', value: 5_000_000 });
    expect(read('5m', 'en', 'money')).toMatchObject({ style: 'count', value: 5_000_000 });
  });

  it('takes days for a time only where a time is expected', () => {
    expect(read('14 days')).toMatchObject({ style: 'count', value: 14, rest: ' days' });
    expect(read('14 days', 'en', 'seconds')).toMatchObject({ style: 'seconds', value: 14 * 86_400, rest: '' });
  });

  it('is not off by the last bit', () => {
    expect(read('0.97M')?.value).toBe(970_000);
    expect(read('0.29K')?.value).toBe(290);
    expect(read('85 ms')?.value).toBe(0.085);
  });
});

it.each([
  ['h', 3600],
  ['days', 86_400],
  ['ms', 0.001],
  ['%', null],
  ['shops', null],
  ['', null],
])('the unit "%s" has %o seconds', (unit, seconds) => {
  expect(secondsOfUnit(unit)).toBe(seconds);
});

import { expect, it } from 'vitest';
import { canBeCut, nonMetricPattern } from '@/domain/line-words';

it.each([
  ['by 2026-12-31', ['2026-12-31']],
  ['bis 31.12.', ['31.12.']],
  ['on 22 November 2026', ['22 November 2026']],
  ['el 22 de noviembre', ['22 de noviembre']],
  ['at 10:21 am', ['10:21 am']],
  ['in Q4 2026, not Q4 40', ['Q4 2026']],
  ['FY27 and FY 2027', ['FY27', 'FY 2027']],
  ['top 5 of 24/7', ['top 5', '24/7']],
  ['4.5/5 stars', []],
  ['1.234.567 €', []],
  ['2000 users', []],
  ['12 to 40%', []],
])('in "%s" these measure nothing: %o', (text, found) => {
  expect(text.match(nonMetricPattern) ?? []).toEqual(found);
});

it.each([
  ['', ' uptime', true],
  ['Revenue of ', ' in Colorado', true],
  ['Umsatz: ', '', true],
  ['Hold ', ' interviews', false],
  ['', '', false],
])('a figure between "%s" and "%s" can be cut out: %o', (before, after, expected) => {
  expect(canBeCut(before, after)).toBe(expected);
});

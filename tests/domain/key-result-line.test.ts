import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKeyResultLine } from '@/domain/key-result-line';

const money = (currency: string) => ({ style: 'money', currency, unit: '' });
const style = (name: string, unit = '') => ({ style: name, currency: null, unit });

describe('the key results of the seeds', () => {
  it.each([
    [
      'Q4 revenue of $1.4M in Colorado',
      { title: 'Q4 revenue in Colorado', kind: 'rising', target: 1_400_000, format: money('USD') },
    ],
    [
      '40% of users come back 2X in one week',
      { title: 'Users come back 2X in one week', kind: 'rising', target: 40, format: style('percent') },
    ],
    ['Recommendation score of 8', { title: 'Recommendation score', kind: 'rising', target: 8, format: style('score') }],
    ['15% conversion', { title: 'Conversion', kind: 'rising', target: 15, format: style('percent') }],
    ['99.8% uptime', { title: 'Uptime', kind: 'at-least', target: 99.8, format: style('percent') }],
    ['<1 second response time', { title: 'Response time', kind: 'at-most', target: 1, format: style('seconds') }],
    [
      'Raise a series B of 5M.',
      { title: 'Raise a series B', kind: 'rising', target: 5_000_000, format: style('count') },
    ],
  ])('"%s" is %o', (line, expected) => {
    expect(parseKeyResultLine(line)).toEqual({ baseline: null, low: null, high: null, ...expected });
  });

  it.each(['Double users.', 'Christmas sale email sequence targeting CO', 'create the email header visual'])(
    '"%s" has no figure and is a yes/no',
    (line) => {
      expect(parseKeyResultLine(line)).toMatchObject({ kind: 'yes-no', target: null, title: line.replace('.', '') });
    },
  );
});

describe('a line with both ends', () => {
  it.each([
    [
      'Q4 revenue 0.2M to 1.4M',
      'en',
      { title: 'Q4 revenue', baseline: 200_000, target: 1_400_000, format: style('count') },
    ],
    ['NPS from 20 to 45', 'en', { title: 'NPS', baseline: 20, target: 45, format: style('nps') }],
    ['12 -> 40 shops', 'en', { title: 'Shops', baseline: 12, target: 40, format: style('count', 'shops') }],
    [
      '1,000 → 5,000 subscribers',
      'en',
      { title: 'Subscribers', baseline: 1000, target: 5000, format: style('count', 'subscribers') },
    ],
    [
      'Umsatz von 0,2 Mio. € auf 1,4 Mio. €',
      'de',
      { title: 'Umsatz', baseline: 200_000, target: 1_400_000, format: money('EUR') },
    ],
    [
      'Ingresos de 0,2 M€ a 1,4 M€',
      'es',
      { title: 'Ingresos', baseline: 200_000, target: 1_400_000, format: money('EUR') },
    ],
    [
      'Taux de retour de 12 % à 5 %',
      'fr',
      { title: 'Taux de retour', baseline: 12, target: 5, format: style('percent') },
    ],
    [
      'Antwortzeit von 9 Std. auf 2 Std.',
      'de',
      { title: 'Antwortzeit', baseline: 32_400, target: 7200, format: style('seconds') },
    ],
    [
      'Reduce time to first value from 7 days to 2 days',
      'en',
      { title: 'Reduce time to first value', baseline: 7, target: 2, format: style('count', 'days') },
    ],
    ['Page load from 3.2s to 0.8s', 'en', { title: 'Page load', baseline: 3.2, target: 0.8, format: style('seconds') }],
    [
      'Mean time to recovery from 2 hours to 30 minutes',
      'en',
      { title: 'Mean time to recovery', baseline: 7200, target: 1800, format: style('seconds') },
    ],
    [
      'Revenue 2026: $5M to $6M',
      'en',
      { title: 'Revenue 2026', baseline: 5_000_000, target: 6_000_000, format: money('USD') },
    ],
    [
      'Average rating 4.1 to 4.5',
      'en',
      { title: 'Average rating', baseline: 4.1, target: 4.5, format: style('score') },
    ],
    [
      '0.2 to 1.4M users',
      'en',
      { title: 'Users', baseline: 200_000, target: 1_400_000, format: style('count', 'users') },
    ],
    ['900 to 1.2k users', 'en', { title: 'Users', baseline: 900, target: 1200, format: style('count', 'users') }],
    [
      'Reply time from 9 to 2 hours',
      'en',
      { title: 'Reply time', baseline: 32_400, target: 7200, format: style('seconds') },
    ],
    [
      'Grow sales to $6M from $5M',
      'en',
      { title: 'Grow sales', baseline: 5_000_000, target: 6_000_000, format: money('USD') },
    ],
    ['Margin from -5% to 3%', 'en', { title: 'Margin', baseline: -5, target: 3, format: style('percent') }],
    ['20-45% share', 'en', { title: 'Share', baseline: 20, target: 45, format: style('percent') }],
    [
      '80% activation in the first week (45% today)',
      'en',
      { title: 'Activation in the first week', baseline: 45, target: 80, format: style('percent') },
    ],
    [
      'Onboarding NPS above 60 (32 today)',
      'en',
      { title: 'Onboarding NPS', baseline: 32, target: 60, format: style('nps') },
    ],
    [
      'CAC payback under 12 months (18 today)',
      'en',
      { title: 'CAC payback', baseline: 18, target: 12, format: style('count', 'months') },
    ],
  ])('"%s" (%s) is %o', (line, locale, expected) => {
    const kind = expected.target < expected.baseline ? 'falling' : 'rising';
    expect(parseKeyResultLine(line, locale)).toEqual({ kind, low: null, high: null, ...expected });
  });

  it('makes a band of "between"', () => {
    expect(parseKeyResultLine('Stock between 100 and 200 pairs')).toMatchObject({
      kind: 'between',
      low: 100,
      high: 200,
      baseline: null,
      target: null,
      format: style('count', 'pairs'),
    });
  });
});

describe('a line with a limit', () => {
  it.each([
    ['Annual churn below 5%', 'at-most', 'Annual churn', 5],
    ['Cost per lead of $4 or less', 'at-most', 'Cost per lead', 4],
    ['Win rate above 25% across the new hires', 'at-least', 'Win rate across the new hires', 25],
    ['At least 90% of pages', 'at-least', 'Pages', 90],
    ['Churn stays under 5% (3% today)', 'at-most', 'Churn stays', 5],
    ['Kündigungen unter 3 %', 'at-most', 'Kündigungen', 3],
    ['Reduce churn to 3%', 'falling', 'Reduce churn', 3],
  ])('"%s" is %s, "%s"', (line, kind, title, target) => {
    expect(parseKeyResultLine(line)).toMatchObject({ kind, title, target });
  });
});

describe('figures that are no metrics', () => {
  it.each([
    'Launch the returns portal by the end of Q2',
    'Ship it in Q3 2026',
    'Ship it in H1/27',
    'Fix all P0 bugs',
    'Fix P0-P3 bugs',
    'Release v2.1',
    'Release version 2',
    'Migrate to 1.2.3',
    'Done by 2026-12-31',
    'Done by 31.12.2026',
    'Done by 12/31/26',
    'Fertig bis 22. November',
    'Done by November 22',
    'Done by Nov 22, 2026',
    'Open at 6:30 every day',
    'Wake up at 6.30 every day',
    'Open at 9am',
    'Um 17 Uhr schließen',
    'Grow by 2027',
    'Own 24/7 support',
    'Reach the top 5 in the store',
    'Be #1 in search',
    'Get 3rd place',
    'Finish the 90-day sprint',
    'Plan week 47',
  ])('"%s" is a yes/no', (line) => {
    expect(parseKeyResultLine(line)).toMatchObject({ kind: 'yes-no', title: line, baseline: null, target: null });
  });

  it.each([
    ['Q4 40 shops', 40],
    ['2026 revenue of $5M', 5_000_000],
    ['Reach 2000 users by 2027', 2000],
    ['P1 incidents down from 8 to 2 a quarter', 2],
    ['Tickets answered within 24h rise to 90%', 90],
    ['Customers who come back within 60 days: 40%', 40],
  ])('do not hide the one that is: "%s" aims at %d', (line, target) => {
    expect(parseKeyResultLine(line).target).toBe(target);
  });
});

describe('the title', () => {
  it.each([
    ['Hold 12 customer interviews', 'Hold 12 customer interviews'],
    [
      'Launch a page that turns 12% of visitors into contacts',
      'Launch a page that turns 12% of visitors into contacts',
    ],
    ['40%', '40%'],
    ['  two   spaces  ', 'two spaces'],
    ['', ''],
    ['rating of 4.5/5', 'rating'],
  ])('of "%s" is "%s": a figure is taken out only where the rest still reads', (line, title) => {
    expect(parseKeyResultLine(line).title).toBe(title);
  });

  it('is never lost, and numbers are finite, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '12',
      '$1.4M',
      '40%',
      'to',
      'from',
      '->',
      '(',
      'today)',
      'Q4',
      'users',
      '<',
      '-',
      ':',
      '',
    );
    const lines = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('en', 'de', 'es', 'fr'), (line, locale) => {
        const { title, baseline, target, low, high } = parseKeyResultLine(line, locale);
        expect(title === '').toBe(line.trim() === '');
        for (const number of [baseline, target, low, high]) {
          expect(number === null || Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in no time from a long paste', () => {
    const start = performance.now();
    parseKeyResultLine('- '.repeat(5000));
    parseKeyResultLine('12 to '.repeat(2000));
    parseKeyResultLine('of '.repeat(4000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

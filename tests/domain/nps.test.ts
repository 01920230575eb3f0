import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankNpsForm, netPromoterScore, npsFromForm, type NpsForm } from '@/domain/nps';

function answer(form: Partial<NpsForm>, locale = 'en') {
  const result = npsFromForm({ ...blankNpsForm, ...form }, locale);
  return result.ok ? result.value : result.problems.map(({ field, rule }) => `${field}: ${rule}`);
}

describe('a net promoter score', () => {
  it.each([
    [{ promoters: 50, passives: 30, detractors: 20 }, 30],
    [{ promoters: 0, passives: 10, detractors: 0 }, 0],
    [{ promoters: 0, passives: 0, detractors: 4 }, -100],
    [{ promoters: 7, passives: 0, detractors: 0 }, 100],
    [{ promoters: 2, passives: 0, detractors: 1 }, 33.3],
    [{ promoters: 0, passives: 0, detractors: 0 }, null],
  ])('of %j is %s', (groups, score) => {
    expect(netPromoterScore(groups)).toBe(score);
  });

  it('lies between -100 and 100, and groups turned round turn it round', () => {
    const count = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1_000_000 }), (promoters, passives, detractors) => {
        const score = netPromoterScore({ promoters, passives, detractors }) ?? Number.NaN;
        const turned = netPromoterScore({ promoters: detractors, passives, detractors: promoters }) ?? Number.NaN;
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(score + turned).toBeCloseTo(0, 0);
      }),
    );
  });
});

describe('the helper', () => {
  it.each([
    [
      { promoters: '50', passives: '30', detractors: '20' },
      { value: 30, count: 100 },
    ],
    [
      { promoters: '1,200', detractors: '800' },
      { value: 20, count: 2000 },
    ],
    [{ answers: '10 9 8 7 6 0' }, { value: 0, count: 6 }],
    [{ answers: '10, 9,8;7\n1' }, { value: 20, count: 5 }],
    [
      { answers: '9', promoters: '0', detractors: '40' },
      { value: 100, count: 1 },
    ],
    [{}, null],
    [{ answers: '  ' }, null],
  ])('%j gives %j', (form, expected) => {
    expect(answer(form)).toEqual(expected);
  });

  it.each([
    [{ answers: '10 11' }, ['answers: out-of-range']],
    [{ answers: '8.5' }, ['answers: not-a-number']],
    [{ answers: '-3' }, ['answers: not-a-number']],
    [{ answers: '9 🙂' }, ['answers: not-a-number']],
    [{ answers: 'تسعة' }, ['answers: not-a-number']],
    [{ promoters: 'many' }, ['promoters: not-a-number']],
    [{ passives: '2.5' }, ['passives: not-whole']],
    [{ detractors: '-1' }, ['detractors: out-of-range']],
    [{ promoters: '9'.repeat(30) }, ['promoters: out-of-range']],
  ])('refuses %j by the name of the field', (form, expected) => {
    expect(answer(form)).toEqual(expected);
  });

  it('reads counts as its reader writes them', () => {
    expect(answer({ promoters: '1.200', detractors: '800' }, 'de')).toEqual({ value: 20, count: 2000 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFromGoal, goalFromForm, newGoalForm, type GoalForm } from '@/domain/goal-form';
import { anId, count, dollars, percent } from '../fixtures/build';

function aForm(over: Partial<GoalForm> = {}): GoalForm {
  return { ...newGoalForm(anId(1), 2026), title: '$19M in sales', target: '19M', currency: 'usd', ...over };
}

describe('reading the form of a yearly goal', () => {
  it('turns what was typed into a figure', () => {
    expect(goalFromForm(aForm(), 'en')).toEqual({
      ok: true,
      value: { teamId: anId(1), title: '$19M in sales', year: 2026, target: 19_000_000, format: dollars },
    });
  });

  it('keeps a goal whose figure is still to come', () => {
    expect(goalFromForm(aForm({ target: ' ' }), 'en')).toMatchObject({ ok: true, value: { target: null } });
  });

  it('stores a currency only with money and a unit only with counts', () => {
    const percentForm = aForm({ style: 'percent', target: '40', unit: 'shops' });
    expect(goalFromForm(percentForm, 'en')).toMatchObject({ ok: true, value: { format: percent } });
    expect(goalFromForm(aForm({ style: 'count', unit: 'shops' }), 'en')).toMatchObject({
      ok: true,
      value: { format: { style: 'count', currency: null, unit: 'shops' } },
    });
  });

  it.each<[Partial<GoalForm>, string]>([
    [{ title: '' }, 'title missing'],
    [{ title: '🎿'.repeat(300) }, 'title too-long'],
    [{ year: '' }, 'year missing'],
    [{ year: 'soon' }, 'year not-whole'],
    [{ year: '2026.5' }, 'year not-whole'],
    [{ year: '20260' }, 'year out-of-range'],
    [{ target: 'plenty' }, 'target not-a-number'],
    [{ currency: 'dollars' }, 'currency unknown-choice'],
    [{ style: 'count', unit: 'u'.repeat(41) }, 'unit too-long'],
  ])('refuses %j as %s', (wrong, expected) => {
    const result = goalFromForm(aForm(wrong), 'en');
    expect(result.ok ? [] : result.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([expected]);
  });

  it('reads a stored goal back as it was, in every language', () => {
    const formats = fc.constantFrom(dollars, percent, count);
    const targets = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }));
    fc.assert(
      fc.property(formats, targets, fc.constantFrom('en', 'de', 'es', 'fr'), (format, target, locale) => {
        const goal = { teamId: anId(1), title: 'Sales', year: 2026, target, format };
        expect(goalFromForm(formFromGoal({ ...goal, id: anId(2) }, locale), locale)).toEqual({ ok: true, value: goal });
      }),
    );
  });
});

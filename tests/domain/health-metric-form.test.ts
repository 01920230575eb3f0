import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankHealthMetric,
  formFromHealthMetric,
  healthMetricFromForm,
  thresholdProblems,
} from '@/domain/health-metric-form';
import type { HealthMetricForm } from '@/domain/health-metric-form';
import { aHealthMetric, anId } from '@/tests/fixtures/build';

function aForm(changes: Partial<HealthMetricForm> = {}): HealthMetricForm {
  const form = { title: 'Returns', direction: 'at-most' as const, healthyAt: '6%', unhealthyAt: '8%' };
  return { ...blankHealthMetric(anId(1), null), ...form, style: 'percent', ...changes };
}

function problemsOf(changes: Partial<HealthMetricForm>) {
  const read = healthMetricFromForm(aForm(changes), 'en');
  return read.ok ? [] : read.problems.map(({ field, rule }) => `${field} ${rule}`);
}

describe('the form of a health metric', () => {
  it('reads its figures by its format', () => {
    expect(
      healthMetricFromForm(aForm({ style: 'seconds', unit: 'h', healthyAt: '24 h', unhealthyAt: '' }), 'en'),
    ).toMatchObject({
      ok: true,
      value: { healthyAt: 86_400, unhealthyAt: null, format: { style: 'seconds', currency: null, unit: 'h' } },
    });
  });

  it.each([
    { name: 'nothing wrong', changes: {}, problems: [] },
    { name: 'no title', changes: { title: '  ' }, problems: ['title missing'] },
    { name: 'a huge title', changes: { title: 'x'.repeat(501) }, problems: ['title too-long'] },
    { name: 'emoji and right-to-left text', changes: { title: '🧦 גרביים' }, problems: [] },
    { name: 'no threshold', changes: { healthyAt: '' }, problems: ['healthyAt missing'] },
    { name: 'words for a figure', changes: { healthyAt: 'many' }, problems: ['healthyAt not-a-number'] },
    { name: 'words for the second', changes: { unhealthyAt: 'few' }, problems: ['unhealthyAt not-a-number'] },
    {
      name: 'a huge unit',
      changes: { style: 'count' as const, unit: 'x'.repeat(41), healthyAt: '6', unhealthyAt: '8' },
      problems: ['unit too-long'],
    },
    { name: 'no such currency', changes: { currency: 'Euro' }, problems: ['currency unknown-choice'] },
    { name: 'thresholds upside down', changes: { unhealthyAt: '5%' }, problems: ['unhealthyAt on-the-healthy-side'] },
    {
      name: 'thresholds upside down the other way',
      changes: { direction: 'at-least' as const },
      problems: ['unhealthyAt on-the-healthy-side'],
    },
    { name: 'both thresholds the same', changes: { unhealthyAt: '6%' }, problems: [] },
  ])('says about $name: $problems', ({ changes, problems }) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('reads back what it was opened with', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => (number === 0 ? 0 : number));
    fc.assert(
      fc.property(value, fc.option(value), (healthyAt, unhealthyAt) => {
        const metric = aHealthMetric({ healthyAt, unhealthyAt });
        const read = healthMetricFromForm(formFromHealthMetric(metric, 'en'), 'en');
        if (thresholdProblems(metric).length === 0) {
          expect(read).toMatchObject({ ok: true, value: { healthyAt, unhealthyAt, format: metric.format } });
        } else {
          expect(read.ok).toBe(false);
        }
      }),
    );
  });
});

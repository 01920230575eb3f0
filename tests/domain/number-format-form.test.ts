import { describe, expect, it } from 'vitest';
import { readNumberFormat } from '@/domain/number-format-form';
import type { Problem } from '@/domain/result';

describe('the number format of a form', () => {
  it.each([
    [
      { style: 'money', currency: ' eur ', unit: '' },
      { style: 'money', currency: 'EUR', unit: '' },
    ],
    [
      { style: 'count', currency: '', unit: ' shops ' },
      { style: 'count', currency: null, unit: 'shops' },
    ],
  ] as const)('reads %j', (form, format) => {
    const problems: Problem[] = [];
    expect(readNumberFormat(form, '', problems)).toEqual(format);
    expect(problems).toEqual([]);
  });

  it.each([
    [{ style: 'money', currency: 'euro', unit: '' }, '', 'currency', 'unknown-choice'],
    [{ style: 'count', currency: '', unit: 'x'.repeat(41) }, 'keyResults.1', 'keyResults.1.unit', 'too-long'],
  ] as const)('refuses %j below %s at %s', (form, path, field, rule) => {
    const problems: Problem[] = [];
    readNumberFormat(form, path, problems);
    expect(problems.map((one) => [one.field, one.rule])).toEqual([[field, rule]]);
  });
});

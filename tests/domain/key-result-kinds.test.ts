// Every way to measure and every way to write a number, through the editor's form and back on the screen (S7).

import { describe, expect, it } from 'vitest';
import { blankKeyResult } from '@/domain/key-result-form';
import { formatNumber } from '@/domain/number-text';
import { formFromObjective, objectiveFromForm, type KeyResultForm } from '@/domain/objective-form';
import { anId, anObjective } from '@/tests/fixtures/build';

const reading = { locale: 'en', newId: () => anId(900), stored: [] };

function read(row: Partial<KeyResultForm>) {
  const form = formFromObjective(anObjective(), [], 'en');
  return objectiveFromForm({ ...form, keyResults: [{ ...blankKeyResult(), title: 'A metric', ...row }] }, reading);
}

function content(row: Partial<KeyResultForm>) {
  const result = read(row);
  return result.ok ? result.value.keyResults[0] : undefined;
}

function rulesOf(row: Partial<KeyResultForm>): string[] {
  const result = read(row);
  return result.ok ? [] : result.problems.map(({ field, rule }) => `${field.replace('keyResults.0.', '')} ${rule}`);
}

describe('every kind of key result', () => {
  it.each([
    ['rising', { baseline: '3', target: '12' }, { baseline: 3, target: 12 }],
    ['falling', { baseline: '12', target: '3' }, { baseline: 12, target: 3 }],
    ['at-least', { baseline: '', target: '99.8' }, { baseline: null, target: 99.8 }],
    ['at-most', { baseline: '9', target: '-1' }, { baseline: 9, target: -1 }],
    ['between', { low: '40', high: '60' }, { low: 40, high: 60, target: null }],
    ['milestones', { milestones: 'Draft\n\nSigned' }, { milestones: [{ title: 'Draft' }, { title: 'Signed' }] }],
    ['yes-no', {}, { baseline: null, target: null, milestones: [] }],
  ] as const)('%s is entered', (kind, row, expected) => {
    expect(content({ kind, ...row })).toMatchObject({ kind, ...expected });
  });
});

describe('every way to write a number', () => {
  it.each([
    ['count', { unit: 'shops' }, '1,200', [1200, '1,200\u00A0shops']],
    ['count', {}, '1.4M', [1_400_000, '1.4M']],
    ['percent', {}, '23%', [23, '23%']],
    ['percent', {}, '-5', [-5, '-5%']],
    ['money', { currency: 'usd' }, '$1.4M', [1_400_000, '$1.4M']],
    ['money', { currency: 'EUR' }, '85k', [85_000, '€85K']],
    ['ratio', {}, '1.5', [1.5, '1.5×']],
    ['seconds', {}, '800 ms', [0.8, '0.8\u00A0s']],
    ['seconds', { unit: 'h' }, '31', [111_600, '31\u00A0h']],
    ['score', {}, '4.6', [4.6, '4.6']],
    ['nps', {}, '-12', [-12, '-12']],
  ] as const)('%s %j: %s', (style, format, typed, [value, shown]) => {
    const keyResult = content({ style, ...format, target: typed });
    expect(keyResult?.target).toBe(value);
    expect(keyResult && formatNumber(value, keyResult.format, 'en')).toBe(shown);
  });
});

describe('what cannot be read', () => {
  const figures = ['baseline', 'target', 'settledFor', 'weight'] as const;
  const nonsense = [
    'lots',
    '12 🧦',
    '🎯',
    'اثنا عشر',
    '١٢ متجر',
    '--3',
    '1e999',
    '9'.repeat(400),
    '12; DROP',
    '<b>3</b>',
  ];

  it.each(figures.flatMap((field) => nonsense.map((typed) => [field, typed] as const)))(
    'as %s, %s is refused at its field',
    (field, typed) => {
      expect(rulesOf({ [field]: typed })).toContain(`${field} not-a-number`);
    },
  );

  it.each([
    [{ title: ' ', target: '3' }, ['title missing']],
    [{ title: 'x'.repeat(501) }, ['title too-long']],
    [{ unit: 'x'.repeat(41) }, ['unit too-long']],
    [{ style: 'money', currency: 'dollars' }, ['currency unknown-choice']],
    [{ style: 'money', currency: '€€€', target: '3' }, ['currency unknown-choice']],
    [{ style: 'money', currency: 'USD', target: '€5' }, ['target not-a-number']],
    [{ style: 'percent', target: '$5' }, ['target not-a-number']],
    [{ baseline: '5', target: '5.0' }, ['target same-as-baseline']],
    [{ kind: 'between', low: '9', high: '3' }, ['high band-upside-down']],
    [{ kind: 'between', low: '9', high: 'lots' }, ['high not-a-number']],
    [{ kind: 'milestones', milestones: 'x'.repeat(501) }, ['milestones too-long']],
    [{ weight: '0' }, ['weight out-of-range']],
    [{ weight: '-2' }, ['weight out-of-range']],
    [{ weight: '1001' }, ['weight out-of-range']],
    [{ confidenceAtStart: 11 }, ['confidenceAtStart out-of-range']],
    [{ confidenceAtStart: 2.5 }, ['confidenceAtStart out-of-range']],
  ] as const)('%j', (row, rules) => {
    expect(rulesOf(row)).toEqual(rules);
  });

  it('takes titles and units of any script', () => {
    const written = { title: 'متاجر تبيع جواربنا 🧦', unit: 'متاجر', target: '12' };
    expect(content(written)).toMatchObject({ title: written.title, target: 12, format: { unit: 'متاجر' } });
  });

  it('refuses an endless answer to whom it takes', () => {
    const form = formFromObjective(anObjective({ needsFrom: 'x'.repeat(201) }), [], 'en');
    expect(objectiveFromForm(form, reading)).toMatchObject({ problems: [{ field: 'needsFrom', rule: 'too-long' }] });
  });
});

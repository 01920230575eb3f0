import { expect, it } from 'vitest';
import { createText } from '@/components/text';
import { de } from '@/components/text/de';
import { en } from '@/components/text/en';
import { isDone, startText, targetText, valueText } from '@/domain/key-result-words';
import { aKeyResult, measured } from '@/tests/components/view-builders';

const english = createText('en', en);

it('writes value and target as the kind says them, in the given language', () => {
  const falling = aKeyResult({ kind: 'at-most', current: 4.5, target: 6, baseline: 8 });
  expect([valueText(falling, english), targetText(falling, english), startText(falling, english)]).toEqual([
    '4.5%',
    'at most 6%',
    '8%',
  ]);
  expect(targetText(falling, createText('de', de)).replaceAll(/\s/g, ' ')).toBe('höchstens 6 %');
  const band = aKeyResult({ kind: 'between', low: 2, high: 4, current: null });
  expect([valueText(band, english), targetText(band, english)]).toEqual(['–', '2% to 4%']);
});

it('says of a yes or no whether it is done', () => {
  const done = aKeyResult({ kind: 'yes-no', progress: measured(1) });
  expect([isDone(done), valueText(done, english)]).toEqual([true, 'done']);
  expect(valueText(aKeyResult({ kind: 'yes-no', progress: measured(0) }), english)).toBe('not yet');
});

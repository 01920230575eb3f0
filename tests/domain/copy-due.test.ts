import { describe, expect, it } from 'vitest';
import { copyDueOf } from '@/domain/copy-due';
import type { CopyFacts } from '@/domain/copy-due';

const today = '2026-11-26';
const nothing: CopyFacts = { hasSample: false, lastExportOn: null, firstEntryOn: null };

describe('a copy outside the browser', () => {
  it.each<[string, Partial<CopyFacts>, string | null, ReturnType<typeof copyDueOf>]>([
    ['not due where nothing was recorded', {}, null, null],
    ['not due in the first month', { firstEntryOn: '2026-10-27' }, null, null],
    ['due after it', { firstEntryOn: '2026-10-26' }, null, { days: 31, isFirst: true }],
    ['not due for the sample company', { firstEntryOn: '2026-08-01', hasSample: true }, null, null],
    ['not due for a month after the last', { firstEntryOn: '2025-01-01', lastExportOn: '2026-10-27' }, null, null],
    ['due again after that', { lastExportOn: '2026-10-26' }, null, { days: 31, isFirst: false }],
    ['not due for a month once put off', { lastExportOn: '2026-01-01' }, '2026-10-27', null],
    ['due again a month after that', { lastExportOn: '2026-01-01' }, '2026-10-26', { days: 329, isFirst: false }],
    [
      'not put off by a clock that was put back',
      { lastExportOn: '2026-01-01' },
      '2027-10-26',
      { days: 329, isFirst: false },
    ],
    ['not due where the last is of the future', { lastExportOn: '2027-01-01' }, null, null],
  ])('is %s', (_case, facts, putOffOn, due) => {
    expect(copyDueOf({ ...nothing, ...facts }, putOffOn, today)).toEqual(due);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latestPerDate, latestRecord } from '@/domain/latest-per-date';
import { aCheckIn, anId } from '@/tests/fixtures/build';

const records = [
  aCheckIn({ id: anId(1), date: '2026-11-02' }),
  aCheckIn({ id: anId(2), date: '2026-11-09', recordedAt: '2026-11-09T09:00:00.000Z' }),
  aCheckIn({ id: anId(3), date: '2026-11-09', recordedAt: '2026-11-09T10:00:00.000Z' }),
  aCheckIn({ id: anId(4), date: '2026-11-09', recordedAt: '2026-11-09T10:00:00.000Z' }),
  aCheckIn({ id: anId(5), date: '2026-11-16', deletedAt: '2026-11-16T13:00:00.000Z' }),
];

it('of several for one date the latest recorded stands, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: 5, maxLength: 5 }), (shuffled) => {
      expect(latestPerDate(shuffled).map(({ id }) => id)).toEqual([anId(4), anId(1)]);
      expect(latestRecord(shuffled)?.id).toBe(anId(4));
    }),
  );
});

it('nothing comes of nothing', () => {
  expect(latestPerDate([])).toEqual([]);
  expect(latestRecord([])).toBeNull();
});

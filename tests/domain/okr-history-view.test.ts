import { describe, expect, it } from 'vitest';
import { newestFirst } from '@/domain/okr-history-view';
import { anId } from '@/tests/fixtures/build';

const point = (id: number, on: string, at: string) => ({ id: anId(id), on, at, authorName: null });

describe('the order of a history', () => {
  it('puts a back-dated check-in at its own day', () => {
    const late = point(1, '2026-11-02', '2026-11-20T10:00:00.000Z');
    const older = point(2, '2026-11-16', '2026-11-16T10:00:00.000Z');
    const corrected = point(3, '2026-11-16', '2026-11-17T10:00:00.000Z');
    expect([late, older, corrected].toSorted(newestFirst)).toEqual([corrected, older, late]);
    expect(newestFirst(late, late)).toBe(0);
  });
});

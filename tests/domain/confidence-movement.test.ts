import { describe, expect, it } from 'vitest';
import { confidenceMovement } from '@/domain/confidence-movement';
import type { CheckIn } from '@/domain/model/check-in';
import { aCheckIn, anId } from '@/tests/fixtures/build';

const movementOf = (checkIns: readonly CheckIn[]) => confidenceMovement(checkIns, '2026-11-16', '2026-11-22');

describe('how confidence moved within a week', () => {
  it('is nothing without check-ins', () => {
    expect(movementOf([])).toEqual({ before: null, reason: '', isCheckedIn: false });
  });

  it('starts from the last value before the week and passes over what came after it', () => {
    const checkIns = [
      aCheckIn({ id: anId(41), date: '2026-11-08', confidence: 7 }),
      aCheckIn({ id: anId(42), date: '2026-11-15', confidence: 6 }),
      aCheckIn({ id: anId(43), date: '2026-11-23', confidence: 2, reason: 'later' }),
    ];
    expect(movementOf(checkIns)).toEqual({ before: 6, reason: '', isCheckedIn: false });
  });

  it('keeps the reason of Monday through an unchanged tap on Thursday', () => {
    const checkIns = [
      aCheckIn({ id: anId(41), date: '2026-11-16', confidence: 3, reason: ' It rains ' }),
      aCheckIn({ id: anId(42), date: '2026-11-19', confidence: 3 }),
    ];
    expect(movementOf(checkIns)).toEqual({ before: null, reason: 'It rains', isCheckedIn: true });
  });

  it('hears the correction of a date, not what it corrected', () => {
    const checkIns = [
      aCheckIn({ id: anId(41), date: '2026-11-16', reason: 'wrong', recordedAt: '2026-11-16T08:00:00.000Z' }),
      aCheckIn({ id: anId(42), date: '2026-11-16', reason: 'right', recordedAt: '2026-11-16T09:00:00.000Z' }),
    ];
    expect(movementOf(checkIns).reason).toBe('right');
  });
});

import { describe, expect, it } from 'vitest';
import { dayViewOf } from '@/domain/first-frame';
import type { DayFacts, KeyResultFacts } from '@/domain/first-frame';

const half: KeyResultFacts = {
  kind: 'rising',
  progress: { kind: 'measured', raw: 0.5, rollUp: 0.5, isReached: false },
  confidence: 6,
  lastCheckInOn: '2026-11-16',
  addedOn: null,
};

/** Kept on Wednesday 18 November, in the middle of the last quarter. */
function facts(changes: Partial<DayFacts> = {}): DayFacts {
  return {
    ...{ weekStartsOn: '2026-11-16', firstDayOfWeek: 1, anchorWeekday: 1, away: [] },
    cycle: { state: 'active', startsOn: '2026-10-01', endsOn: '2026-12-31' },
    startedOn: '2026-10-01',
    ownCycles: [{ state: 'active', endsOn: '2026-12-31' }],
    ...{ keyResults: [half], priorities: 2, wins: 1, inbox: 3 },
    ...changes,
  };
}

describe('the facts of a kept page on a later day', () => {
  it.each([
    ['2026-11-18', 43, 'on-pace', false, 0],
    ['2026-11-22', 39, 'on-pace', false, 0],
    ['2026-11-23', 38, 'on-pace', true, 1],
    ['2026-11-26', 35, 'slipping', true, 1],
    ['2026-11-27', 34, 'stale', true, 1],
    ['2026-12-31', 0, 'stale', true, 1],
  ])('on %s: %i days left, %s, another week: %s, %i check-ins wanted', (today, ...expected) => {
    const day = dayViewOf(facts(), today);
    expect([day.daysLeft, day.keyResults[0]?.status, day.isNewWeek, day.due.checkIns]).toEqual(expected);
  });

  it('move the tick with the calendar', () => {
    const expectedOn = (today: string) => dayViewOf(facts(), today).keyResults[0]?.expected;
    expect(expectedOn('2026-10-01')).toBe(0);
    expect(expectedOn('2026-12-31')).toBe(1);
    expect(expectedOn('2026-11-18')).toBeCloseTo(48 / 91);
  });

  it('forget the plan and the wins of the week that was kept', () => {
    expect(dayViewOf(facts(), '2026-11-20').due).toMatchObject({ plan: false, wins: false, inbox: 3 });
    expect(dayViewOf(facts(), '2026-11-24').due).toMatchObject({ plan: true, wins: false, inbox: 3 });
    expect(dayViewOf(facts(), '2026-11-27').due).toMatchObject({ plan: true, wins: true });
  });

  it('ask for nothing while away, and for nothing but the inbox without a cycle', () => {
    const away = dayViewOf(facts({ away: [{ startsOn: '2026-11-23', endsOn: '2026-11-29' }] }), '2026-11-27');
    expect(away.due).toMatchObject({ checkIns: 0, plan: false, wins: false, inbox: 3 });
    const between = dayViewOf(facts({ cycle: null, keyResults: [], ownCycles: [] }), '2026-11-27');
    expect(between).toMatchObject({ daysLeft: 0, due: { checkIns: 0, plan: false, wins: false, inbox: 3 } });
  });

  it('tell an unclosed cycle', () => {
    const ended = facts({ ownCycles: [{ state: 'active', endsOn: '2026-11-15' }] });
    expect(dayViewOf(ended, '2026-11-18').due.cycleEndedDaysAgo).toBe(3);
  });
});

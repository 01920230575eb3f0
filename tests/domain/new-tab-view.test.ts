import { describe, expect, it } from 'vitest';
import { weekViewOf } from '@/domain/calendar';
import { comingUp, dueView, strongestPullOf } from '@/domain/new-tab-view';
import { aCycle, aPriority, aTask, aWeeklyPlan, anEntry, anId, pointingAt } from '@/tests/fixtures/build';

describe('the coming four weeks', () => {
  it('hold open tasks and the ends of active cycles, soonest first', () => {
    const tasks = [
      aTask({ id: anId(1), dueOn: '2026-12-16' }),
      aTask({ id: anId(2), dueOn: '2026-11-18' }),
      aTask({ id: anId(3), dueOn: '2026-12-17' }),
      aTask({ id: anId(4), dueOn: '2026-11-17' }),
      aTask({ id: anId(5), dueOn: '2026-11-20', doneOn: '2026-11-18' }),
      aTask({ id: anId(6), dueOn: null }),
      aTask({ id: anId(7), dueOn: '2026-11-20', deletedAt: '2026-11-18T08:00:00.000Z' }),
    ];
    const cycles = [
      aCycle({ id: anId(10), name: 'November', endsOn: '2026-11-30' }),
      aCycle({ id: anId(11), endsOn: '2026-12-31' }),
      aCycle({ id: anId(12), endsOn: '2026-12-01', state: 'draft' }),
    ];
    expect(comingUp(tasks, cycles, '2026-11-18').map(({ id, on }) => [id, on])).toEqual([
      [anId(2), '2026-11-18'],
      [anId(10), '2026-11-30'],
      [anId(1), '2026-12-16'],
    ]);
  });
});

describe('the strongest pull', () => {
  const pulls = (...numbers: number[]) =>
    numbers.map((distractionNumber) => anEntry(pointingAt({ verdict: 'distraction', distractionNumber })));

  it('is the distraction with the most entries, of equals the lowest number', () => {
    expect(strongestPullOf([...pulls(14, 31, 2, 31), anEntry()])).toEqual({ distractionNumber: 31, count: 2 });
    expect(strongestPullOf(pulls(31, 14))).toEqual({ distractionNumber: 14, count: 1 });
  });

  it('is none when nothing pulled', () => {
    expect(strongestPullOf([anEntry()])).toBeNull();
  });
});

describe('what is due', () => {
  function due(changes: Partial<Parameters<typeof dueView>[0]> = {}) {
    const today = changes.today ?? '2026-11-18';
    return dueView({
      today,
      week: weekViewOf(today, 1),
      away: [],
      cycles: [aCycle()],
      hasActiveCycle: true,
      checkIns: 2,
      plan: null,
      winCount: 0,
      inbox: 3,
      ...changes,
    });
  }

  it('is the check-ins, the plan and the inbox, on a Wednesday', () => {
    expect(due()).toEqual({ checkIns: 2, plan: true, wins: false, inbox: 3, cycleEndedDaysAgo: null });
  });

  it('is no plan any more once the week has a priority', () => {
    expect(due({ plan: aWeeklyPlan() }).plan).toBe(true);
    expect(due({ plan: aWeeklyPlan({ priorities: [aPriority()] }) }).plan).toBe(false);
  });

  it.each([
    ['2026-11-19', 1, 0, false],
    ['2026-11-20', 1, 0, true],
    ['2026-11-22', 1, 0, true],
    ['2026-11-20', 1, 1, false],
    // Weeks that start on Sunday have their Friday on the sixth day.
    ['2026-11-19', 7, 0, false],
    ['2026-11-21', 7, 0, true],
    ['2026-11-22', 7, 0, false],
  ])('are wins on %s, in a week that starts on day %i, with %i written: %o', (today, firstDay, winCount, expected) => {
    expect(due({ today, week: weekViewOf(today, firstDay), winCount }).wins).toBe(expected);
  });

  it('is nothing but the inbox while away, and nothing to plan without a cycle', () => {
    const away = [{ startsOn: '2026-11-16', endsOn: '2026-11-22' }];
    expect(due({ today: '2026-11-20', away })).toMatchObject({ checkIns: 0, plan: false, wins: false, inbox: 3 });
    expect(due({ today: '2026-11-20', hasActiveCycle: false })).toMatchObject({ plan: false, wins: false });
  });

  it('is the closing of the cycle that ended first', () => {
    const cycles = [
      aCycle({ endsOn: '2026-11-17' }),
      aCycle({ endsOn: '2026-11-08' }),
      aCycle({ endsOn: '2026-10-01', state: 'closed' }),
    ];
    expect(due({ cycles }).cycleEndedDaysAgo).toBe(10);
    expect(due({ cycles: [aCycle({ endsOn: '2026-11-18' })] }).cycleEndedDaysAgo).toBeNull();
  });
});

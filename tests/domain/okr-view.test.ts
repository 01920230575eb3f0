import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { keyResultView, objectiveView, type KeyResultRows, type OkrContext } from '@/domain/okr-view';
import { aCheckIn, aCycle, aKeyResult, anId, anObjective } from '@/tests/fixtures/build';

const context: OkrContext = { cycle: aCycle(), startedOn: null, today: '2026-11-18', checkInWeekday: 1, away: [] };

function rows(changes: Partial<KeyResultRows> = {}): KeyResultRows {
  return { keyResult: aKeyResult(), ownerName: 'Kim', checkIns: [], ...changes };
}

describe('a key result', () => {
  it('shows its current check-in, how it moved and where pace expects it', () => {
    const checkIns = [
      aCheckIn({ id: anId(1), date: '2026-11-16', value: 60, confidence: 6 }),
      aCheckIn({ id: anId(2), date: '2026-11-09', value: 40, confidence: 5 }),
    ];
    expect(keyResultView(rows({ checkIns }), context)).toMatchObject({
      id: anId(30),
      ownerName: 'Kim',
      current: 60,
      lastCheckInOn: '2026-11-16',
      progress: { kind: 'measured', raw: 0.6 },
      confidence: 6,
      isFirstConfidence: false,
      trend: 'up',
      pace: 'on-pace',
      expected: 48 / 91,
      due: 'current',
      isCheckInWanted: false,
      status: 'on-pace',
      spark: [
        { date: '2026-11-09', rollUp: 0.4 },
        { date: '2026-11-16', rollUp: 0.6 },
      ],
    });
  });

  it('says what a week needs, and where confidence and pace contradict each other', () => {
    const checkIns = [aCheckIn({ date: '2026-11-12', value: 20, confidence: 8, reason: 'The big order is signed' })];
    const shown = keyResultView(rows({ checkIns }), context);
    expect(shown.contradiction).toEqual({ kind: 'confident-but-behind', note: 'The big order is signed' });
    // 80 to go in 43 days, 20 made in 42.
    expect(shown.rates.needed).toBeCloseTo((80 / 43) * 7, 12);
    expect(shown.rates.achieved).toBeCloseTo((20 / 42) * 7, 12);
    const closed = keyResultView(rows({ checkIns }), { ...context, cycle: aCycle({ state: 'closed' }) });
    expect([closed.contradiction, closed.rates]).toEqual([null, { needed: null, achieved: null }]);
  });

  it('that was never checked in is at an even chance, unmeasured and, weeks later, stale', () => {
    expect(keyResultView(rows(), context)).toMatchObject({
      current: null,
      lastCheckInOn: null,
      progress: { kind: 'unmeasured' },
      confidence: 5,
      isFirstConfidence: true,
      trend: 'none',
      pace: 'none',
      due: 'never-checked-in',
      isCheckInWanted: true,
      status: 'stale',
      spark: [],
    });
  });

  it('begins where its draft set the confidence, which is neutral only at an even chance', () => {
    const drafted = rows({ keyResult: aKeyResult({ confidenceAtStart: 4 }) });
    expect(keyResultView(drafted, context)).toMatchObject({ confidence: 4, isFirstConfidence: false });
  });

  it('keeps its first confidence until a check-in changes it', () => {
    const unchanged = rows({ checkIns: [aCheckIn({ confidence: 5 })] });
    expect(keyResultView(unchanged, context).isFirstConfidence).toBe(true);
  });

  it.each([
    ['rising', 'active', 48 / 91],
    ['falling', 'closed', 48 / 91],
    ['rising', 'draft', null],
    ['at-least', 'active', null],
    ['milestones', 'active', null],
  ] as const)('of kind %s in a cycle that is %s has its tick at %o', (kind, state, expected) => {
    const view = keyResultView(rows({ keyResult: aKeyResult({ kind }) }), { ...context, cycle: aCycle({ state }) });
    expect(view.expected).toBe(expected);
  });

  it('draws a spark line of its last twelve dates, oldest first, corrected values only', () => {
    const checkIns = Array.from({ length: 14 }, (_, day) =>
      aCheckIn({ id: anId(day), date: addDays('2026-11-01', day), value: day }),
    );
    const correction = aCheckIn({
      id: anId(99),
      date: '2026-11-14',
      value: 90,
      recordedAt: '2026-11-15T07:00:00.000Z',
    });
    const { spark } = keyResultView(rows({ checkIns: [correction, ...checkIns] }), context);
    expect(spark).toHaveLength(12);
    expect(spark[0]).toEqual({ date: '2026-11-03', rollUp: 0.02 });
    expect(spark.at(-1)).toEqual({ date: '2026-11-14', rollUp: 0.9 });
  });

  it('is the same from its two latest check-ins as from its whole history, the spark line apart', () => {
    const all = [9, 7, 4, 6].map((confidence, week) =>
      aCheckIn({ id: anId(week), date: addDays('2026-10-26', week * 7), confidence, value: week * 20 }),
    );
    const { spark: whole, ...fromAll } = keyResultView(rows({ checkIns: all }), context);
    const { spark: short, ...fromTwo } = keyResultView(rows({ checkIns: all.slice(2).toReversed() }), context);
    expect(fromTwo).toEqual(fromAll);
    expect([whole.length, short.length]).toEqual([4, 2]);
  });
});

describe('an objective', () => {
  const half = aCheckIn({ value: 50, date: '2026-11-16' });
  const objectiveRows = {
    objective: anObjective(),
    teamName: 'Peak & Co',
    ownerName: 'Dana',
    supports: {
      title: 'Own winter, not just socks',
      teamName: 'Peak',
      keyResultTitle: null,
      reason: 'Winter begins online',
    },
  };

  it('shows the mean of its measured key results and the status of the weakest', () => {
    const view = objectiveView(
      {
        ...objectiveRows,
        keyResults: [
          rows({ keyResult: aKeyResult({ id: anId(31), order: 2, weight: 3 }), checkIns: [half] }),
          rows({ keyResult: aKeyResult({ id: anId(32), order: 1, target: 50 }), checkIns: [half] }),
          rows({ keyResult: aKeyResult({ id: anId(33), order: 1 }) }),
        ],
      },
      context,
    );
    expect(view.keyResults.map(({ id }) => id)).toEqual([anId(32), anId(33), anId(31)]);
    expect(view.progress).toEqual({ value: (1 + 3 * 0.5) / 4, measured: 2, total: 3 });
    expect(view.status).toBe('stale');
    expect(view).toMatchObject({ teamName: 'Peak & Co', ownerName: 'Dana', supports: { teamName: 'Peak' } });
    expect(view.cycle).toEqual({
      id: anId(10),
      name: 'Q4 2026',
      startsOn: '2026-10-01',
      endsOn: '2026-12-31',
      state: 'active',
    });
  });

  it('leaves out abandoned and deleted key results, from its number too', () => {
    const at = '2026-11-10T08:00:00.000Z';
    const view = objectiveView(
      {
        ...objectiveRows,
        keyResults: [
          rows({ keyResult: aKeyResult({ id: anId(31) }), checkIns: [half] }),
          rows({ keyResult: aKeyResult({ id: anId(32), abandonedAt: at }) }),
          rows({ keyResult: aKeyResult({ id: anId(33), deletedAt: at }) }),
        ],
      },
      context,
    );
    expect(view.keyResults.map(({ id }) => id)).toEqual([anId(31)]);
    expect(view.progress).toEqual({ value: 0.5, measured: 1, total: 1 });
    expect(view.status).toBe('on-pace');
  });

  it('without key results has no number and no data yet', () => {
    const view = objectiveView({ ...objectiveRows, keyResults: [] }, context);
    expect(view.progress).toEqual({ value: null, measured: 0, total: 0 });
    expect(view.status).toBe('no-data');
  });
});

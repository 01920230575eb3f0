import { describe, expect, it } from 'vitest';
import { historyChart } from '@/domain/history-chart';
import type { HistoryPoint, KeyResultHistoryView } from '@/domain/history-chart';
import { progressOf } from '@/domain/progress';
import { aKeyResult, anId } from '@/tests/fixtures/build';

function aHistory(
  figures: readonly (readonly [date: string, value: number | null, confidence: number])[],
  over: Partial<KeyResultHistoryView> = {},
): KeyResultHistoryView {
  const keyResult = over.keyResult ?? aKeyResult();
  const points = figures.map(([date, value, confidence], index): HistoryPoint => ({
    ...{ id: anId(index), date, value, confidence, doneMilestoneIds: [], reason: '', authorName: null },
    progress: progressOf(keyResult, { value, doneMilestoneIds: [] }),
  }));
  const cycle = { startsOn: '2026-10-01', endsOn: '2026-12-31' };
  return { keyResult, cycle, today: '2026-11-16', points, hasMore: false, ...over };
}

describe('the chart of a key result', () => {
  it('runs from the first day to the last and from the lowest figure to the highest', () => {
    const { points, levels, pace, todayX } = historyChart(
      aHistory([
        ['2026-10-01', 0, 1],
        ['2026-12-31', 100, 10],
      ]),
    );
    const [bottom, top] = [0.08 / 1.16, 1.08 / 1.16];
    expect(points).toEqual([
      { x: 0, y: bottom, confidenceY: bottom },
      { x: 1, y: top, confidenceY: top },
    ]);
    expect(levels).toEqual([
      { kind: 'baseline', value: 0, y: bottom },
      { kind: 'target', value: 100, y: top },
    ]);
    expect(pace).toEqual([
      { x: 0, y: bottom },
      { x: 1, y: top },
    ]);
    expect(todayX).toBe(46 / 91);
  });

  it('lets the line of pace fall where the figure should fall', () => {
    const keyResult = aKeyResult({ kind: 'falling', baseline: 90, target: 10 });
    const { pace } = historyChart(aHistory([], { keyResult }));
    expect(pace?.[0].y).toBeGreaterThan(pace?.[1].y ?? 1);
  });

  it('makes room for values beyond baseline and target', () => {
    const { points, levels } = historyChart(aHistory([['2026-10-08', 150, 5]]));
    expect(points[0]?.y).toBeGreaterThan(levels[1]?.y ?? 1);
    expect(points[0]?.y).toBeLessThan(1);
  });

  it.each([
    ['at-least', { kind: 'at-least', baseline: null, target: 5 }, ['target']],
    ['between', { kind: 'between', baseline: null, target: null, low: 3, high: 5 }, ['low', 'high']],
    ['milestones', { kind: 'milestones', baseline: null, target: null }, ['baseline', 'target']],
  ] as const)('of kind %s has levels and no line of pace', (_kind, changes, kinds) => {
    const { levels, pace } = historyChart(aHistory([], { keyResult: aKeyResult(changes) }));
    expect(levels.map(({ kind }) => kind)).toEqual(kinds);
    expect(pace).toBeNull();
  });

  it('draws what has no figure by its progress, and a check-in without either by its confidence alone', () => {
    const keyResult = aKeyResult({ kind: 'yes-no', baseline: null, target: null });
    const { points } = historyChart(
      aHistory(
        [
          ['2026-10-08', 1, 5],
          ['2026-10-15', null, 6],
        ],
        { keyResult },
      ),
    );
    expect(points[0]?.y).toBeCloseTo(1.08 / 1.16, 12);
    expect(points[1]?.y).toBeNull();
  });

  it('has no mark for a day outside the cycle', () => {
    expect(historyChart(aHistory([], { today: '2027-01-04' })).todayX).toBeNull();
    expect(historyChart(aHistory([], { today: '2026-09-30' })).todayX).toBeNull();
  });
});

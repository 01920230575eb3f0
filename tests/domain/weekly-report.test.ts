import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekViewOf } from '@/domain/calendar';
import { focusShareOf } from '@/domain/focus-share';
import type { Entry } from '@/domain/model/entry';
import { reportOn, weeklyReport, type ReportedKeyResult, type WeeklyReportRows } from '@/domain/weekly-report';
import { aPriority, aRequest, aWeeklyPlan, aWin, anEntry, anId, pointingAt } from '@/tests/fixtures/build';

const monday = '2026-11-16';

function keyResult(number: number, changes: Partial<ReportedKeyResult> = {}): ReportedKeyResult {
  return {
    id: anId(number),
    title: `Key result ${number}`,
    isActive: true,
    confidence: 6,
    trend: 'same',
    status: 'on-pace',
    ...changes,
  };
}

function report(changes: Partial<WeeklyReportRows> = {}) {
  return weeklyReport({
    week: weekViewOf(monday, 1),
    today: '2026-11-22',
    entries: [],
    lastWeek: focusShareOf([]),
    keyResults: [],
    objectives: [],
    healthMetrics: [],
    requests: [],
    plan: null,
    wins: [],
    hasActiveCycle: true,
    ...changes,
  });
}

function forKeyResult(entry: number, target: number, changes: Partial<Entry> = {}): Entry {
  const verdict = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(target) } as const;
  return anEntry({ id: anId(entry), ...pointingAt(verdict), ...changes });
}

function distraction(entry: number, distractionNumber: number, changes: Partial<Entry> = {}): Entry {
  return anEntry({ id: anId(entry), ...pointingAt({ verdict: 'distraction', distractionNumber }), ...changes });
}

describe('key results in the report', () => {
  it('come starved first, then by entries, each with the entries behind its count', () => {
    const entries = [forKeyResult(501, 31), forKeyResult(502, 32), forKeyResult(503, 32)];
    const keyResults = [
      keyResult(31),
      keyResult(32),
      keyResult(33, { confidence: 3, trend: 'down', status: 'behind' }),
    ];
    expect(report({ entries, keyResults }).keyResults).toEqual([
      {
        id: anId(33),
        title: 'Key result 33',
        entryIds: [],
        confidence: 3,
        trend: 'down',
        status: 'behind',
        isStarved: true,
      },
      expect.objectContaining({ id: anId(32), entryIds: [anId(502), anId(503)], isStarved: false }),
      expect.objectContaining({ id: anId(31), entryIds: [anId(501)], isStarved: false }),
    ]);
  });

  it.each([
    { name: 'confidence falling', changes: { confidence: 8, trend: 'down' }, isStarved: true },
    { name: 'confidence below 5', changes: { confidence: 4, trend: 'up' }, isStarved: true },
    { name: 'confidence at 5, unchanged', changes: { confidence: 5 }, isStarved: false },
  ] as const)('without entries are starved: $isStarved with $name', ({ changes, isStarved }) => {
    expect(report({ keyResults: [keyResult(31, changes)] }).keyResults[0]?.isStarved).toBe(isStarved);
  });

  it('are not starved with an entry, however low their confidence', () => {
    const keyResults = [keyResult(31, { confidence: 1, trend: 'down' })];
    expect(report({ keyResults, entries: [forKeyResult(501, 31)] }).keyResults[0]?.isStarved).toBe(false);
  });

  it('that are not active appear with entries of the week only, never starved', () => {
    const past = [keyResult(31, { isActive: false, confidence: 1 }), keyResult(32, { isActive: false })];
    const { keyResults } = report({ keyResults: past, entries: [forKeyResult(501, 32)] });
    expect(keyResults.map(({ id, isStarved }) => [id, isStarved])).toEqual([[anId(32), false]]);
  });

  it('that are gone still show their entries, without a title', () => {
    expect(report({ entries: [forKeyResult(501, 99)] }).keyResults).toEqual([
      expect.objectContaining({ id: anId(99), title: '', entryIds: [anId(501)] }),
    ]);
  });
});

describe('what pulled', () => {
  it('goes by count, then by number, with who asked', () => {
    const entries = [
      distraction(501, 31),
      distraction(502, 14, { source: 'teammate', sourceName: 'Bo' }),
      distraction(503, 14, { source: 'teammate', sourceName: ' bo ' }),
      distraction(504, 2, { source: 'leadership', sourceName: '' }),
    ];
    expect(report({ entries }).distractions).toEqual([
      { number: 14, entryIds: [anId(502), anId(503)], askedBy: [{ source: 'teammate', name: 'Bo' }] },
      { number: 2, entryIds: [anId(504)], askedBy: [{ source: 'leadership', name: '' }] },
      { number: 31, entryIds: [anId(501)], askedBy: [] },
    ]);
  });
});

describe('the rest of the week', () => {
  it('counts objectives as a whole and health metrics with their entries, most first', () => {
    const whole = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null } as const;
    const protects = (healthMetricId: string) => pointingAt({ verdict: 'protects', healthMetricId });
    const entries = [
      anEntry({ id: anId(501), ...pointingAt(whole) }),
      anEntry({ id: anId(502), ...protects(anId(61)) }),
      anEntry({ id: anId(503), ...protects(anId(60)) }),
      anEntry({ id: anId(504), ...protects(anId(60)) }),
      forKeyResult(505, 31),
    ];
    const { wholeObjectives, healthMetrics } = report({
      entries,
      objectives: [{ id: anId(20), title: 'Top 5' }],
      healthMetrics: [{ id: anId(60), title: 'Returns' }],
    });
    expect(wholeObjectives).toEqual([{ id: anId(20), title: 'Top 5', entryIds: [anId(501)] }]);
    expect(healthMetrics).toEqual([
      { id: anId(60), title: 'Returns', entryIds: [anId(503), anId(504)] },
      { id: anId(61), title: '', entryIds: [anId(502)] },
    ]);
  });

  it('has seven days, and misses those that are over or under way without an entry', () => {
    const entries = [forKeyResult(501, 31, { date: '2026-11-17' }), distraction(502, 2, { date: '2026-11-17' })];
    const wednesday = report({ entries, today: '2026-11-18' });
    expect(wednesday.days.map(({ date }) => date)).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)));
    expect(wednesday.days[1]).toEqual({ date: '2026-11-17', onObjective: 1, protects: 0, distraction: 1 });
    expect(wednesday.daysWithoutEntry).toBe(2);
    expect(report({ entries, today: '2026-12-24' }).daysWithoutEntry).toBe(6);
  });

  it('says on a later day what it would have said if it had been made then', () => {
    const entries = [forKeyResult(501, 31, { date: '2026-11-17' })];
    const wednesday = report({ entries, today: '2026-11-18' });
    for (const today of ['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-22', '2026-12-24']) {
      expect(reportOn(wednesday, today)).toEqual(report({ entries, today }));
    }
  });

  it('passes over entries of other weeks', () => {
    const entries = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map((date, index) =>
      forKeyResult(501 + index, 31, { date }),
    );
    const { focus, keyResults } = report({ entries });
    expect(focus.total).toBe(2);
    expect(keyResults[0]?.entryIds).toEqual([anId(502), anId(503)]);
  });

  it('sets the plan beside what was done, and shows the wins of this week', () => {
    const plan = aWeeklyPlan({
      predictedShare: 0.6,
      priorities: [aPriority({ doneOn: '2026-11-18' }), aPriority({ id: anId(91) })],
    });
    const wins = [aWin(), aWin({ id: anId(101), weekStartsOn: '2026-11-09' })];
    expect(report({ plan, wins })).toMatchObject({
      predictedShare: 0.6,
      plan: { done: 1, total: 2 },
      wins: [{ id: anId(100), text: 'First shop in Aspen' }],
    });
    expect(report()).toMatchObject({ predictedShare: null, plan: { done: 0, total: 0 }, wins: [] });
  });

  it('shows how many requests still wait that were asked by its end', () => {
    const requests = [
      aRequest({ date: '2026-10-30' }),
      aRequest({ date: '2026-11-22' }),
      aRequest({ date: '2026-11-23' }),
      aRequest({ date: '2026-11-18', state: 'decline' }),
    ];
    expect(report({ requests }).undecided).toBe(2);
  });

  it('hands on the share of last week and whether a cycle runs', () => {
    const lastWeek = focusShareOf([anEntry()]);
    expect(report({ lastWeek, hasActiveCycle: false })).toMatchObject({ lastWeek, hasActiveCycle: false });
  });
});

/** Everything again, the plain way: for each figure, walk over all entries and see. */
function recount(entries: readonly Entry[]) {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const isInWeek = entry.date >= '2026-11-16' && entry.date <= '2026-11-22';
    const target = entry.distractionNumber ?? entry.healthMetricId ?? entry.keyResultId ?? `whole ${entry.objectiveId}`;
    if (isInWeek) {
      counts[target] = (counts[target] ?? 0) + 1;
      counts[entry.date] = (counts[entry.date] ?? 0) + 1;
      counts[entry.verdict] = (counts[entry.verdict] ?? 0) + 1;
    }
  }
  return counts;
}

it('agrees with an independent recount of any entries, each counted once', () => {
  const targets = fc.oneof(
    fc.record({
      verdict: fc.constant('on-objective' as const),
      objectiveId: fc.constantFrom(anId(20), anId(21)),
      keyResultId: fc.constantFrom(null, anId(31), anId(32)),
    }),
    fc.record({ verdict: fc.constant('protects' as const), healthMetricId: fc.constantFrom(anId(60), anId(61)) }),
    fc.record({ verdict: fc.constant('distraction' as const), distractionNumber: fc.integer({ min: 1, max: 4 }) }),
  );
  const days = fc.integer({ min: -2, max: 9 }).map((day) => addDays(monday, day));
  fc.assert(
    fc.property(fc.array(fc.tuple(targets, days), { maxLength: 40 }), (rows) => {
      const entries = rows.map(([target, date], index) =>
        anEntry({ id: anId(500 + index), ...pointingAt(target), date }),
      );
      const { focus, ...week } = report({ entries, keyResults: [keyResult(31)] });
      const counts = recount(entries);
      const groups = [
        ...week.keyResults.map(({ id, entryIds }) => [id, entryIds] as const),
        ...week.wholeObjectives.map(({ id, entryIds }) => [`whole ${id}`, entryIds] as const),
        ...week.healthMetrics.map(({ id, entryIds }) => [id, entryIds] as const),
        ...week.distractions.map(({ number, entryIds }) => [String(number), entryIds] as const),
      ];
      for (const [target, entryIds] of groups) {
        expect(entryIds).toHaveLength(counts[target] ?? 0);
      }
      const ids = groups.flatMap(([, entryIds]) => entryIds);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(focus.total);
      for (const { date, onObjective, protects, distraction: pulled } of week.days) {
        expect(onObjective + protects + pulled).toBe(counts[date] ?? 0);
      }
      expect([focus.onObjective, focus.protects, focus.distraction]).toEqual(
        ['on-objective', 'protects', 'distraction'].map((verdict) => counts[verdict] ?? 0),
      );
    }),
  );
});

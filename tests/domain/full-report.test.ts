import { describe, expect, it } from 'vitest';
import { weekViewOf } from '@/domain/calendar';
import { focusShareOf } from '@/domain/focus-share';
import { countOf, fullReport, verdictOrder } from '@/domain/full-report';
import type { FullReportRows } from '@/domain/full-report';
import { reportColumns, reportFile, reportLines } from '@/domain/report-export';
import { weeklyReport } from '@/domain/weekly-report';
import { anEntry, anId, aPriority, aRequest, pointingAt } from '@/tests/fixtures/build';

const week = weekViewOf('2026-11-16', 1);

function reportOf(changes: Partial<FullReportRows> = {}) {
  const entries = changes.entries ?? [];
  const weekly = weeklyReport({
    ...{ week, today: '2026-11-18', entries, plan: null, wins: [], requests: [], hasActiveCycle: true },
    ...{ keyResults: [], objectives: [], healthMetrics: [], lastWeek: focusShareOf([]) },
  });
  return fullReport({
    ...{ weekly, today: '2026-11-18', entries, requests: [], priorities: [], cycle: null },
    categoryOf: (number) => (number < 14 ? 'requests' : 'messages'),
    trend: { weeks: [], weeksAway: 0 },
    ...changes,
  });
}

const pull = (id: number, distractionNumber: number, changes = {}) =>
  anEntry({ id: anId(id), ...pointingAt({ verdict: 'distraction', distractionNumber }), ...changes });

describe('the full report', () => {
  it('carries the entries behind verdicts, days, hours, minutes and categories', () => {
    const entries = [
      anEntry({ id: anId(501), date: '2026-11-16', hour: 0, minutes: 15 }),
      pull(502, 14, { date: '2026-11-16', hour: 23 }),
      pull(503, 2, { minutes: 5 }),
      pull(504, 20),
      anEntry({ id: anId(505), date: '2026-11-23' }),
    ];
    const report = reportOf({ entries });
    expect(report.verdicts).toEqual({
      'on-objective': [anId(501)],
      protects: [],
      distraction: [anId(502), anId(503), anId(504)],
    });
    expect(report.days.map(({ ids }) => countOf(ids))).toEqual([2, 0, 2, 0, 0, 0, 0]);
    expect(report.hours).toHaveLength(24);
    expect(report.hours[23]?.ids.distraction).toEqual([anId(502)]);
    expect(report.timed).toEqual({ 'on-objective': [anId(501)], protects: [], distraction: [anId(503)] });
    expect(report.categories).toEqual([
      { category: 'messages', entryIds: [anId(502), anId(504)] },
      { category: 'requests', entryIds: [anId(503)] },
    ]);
    expect(report.emptyDays).toEqual(['2026-11-17']);
    expect(verdictOrder).toHaveLength(3);
  });

  it('keeps who asked in this week apart from what still waits from before, each request once', () => {
    const requests = [
      aRequest({ id: anId(81), date: '2026-11-02' }),
      aRequest({ id: anId(82) }),
      aRequest({ id: anId(82) }),
      aRequest({ id: anId(83), date: '2026-11-24' }),
      aRequest({ id: anId(84), state: 'park', decidedOn: '2026-11-25' }),
    ];
    const { ledger, undecided } = reportOf({ requests });
    expect(undecided).toEqual([anId(81), anId(82)]);
    expect(ledger).toMatchObject([
      { asked: [anId(82), anId(84)], parked: [anId(84)], undecided: [anId(82)], accepted: [], declined: [] },
    ]);
  });

  it('parts the plan into what was done and what was not', () => {
    const priorities = [aPriority({ doneOn: '2026-11-17' }), aPriority({ id: anId(91), whyNot: 'Ill' })];
    const { plan } = reportOf({ priorities });
    expect([plan.done.map(({ id }) => id), plan.open.map(({ id }) => id)]).toEqual([[anId(90)], [anId(91)]]);
  });
});

describe('the report as a table', () => {
  it('has a line for every figure, and an empty share under five entries', () => {
    const entries = [anEntry({ id: anId(501), minutes: 15 }), pull(502, 14)];
    const lines = reportLines(reportOf({ entries }), (number) => `Name ${number}`);
    expect(lines.every((line) => line.length === reportColumns.length)).toBe(true);
    const valueOf = (part: string, item: string, figure: string) =>
      lines.find((line) => line[0] === part && line[1] === item && line[2] === figure)?.[3];
    expect([valueOf('focus', '', 'entries'), valueOf('focus', '', 'share')]).toEqual([2, null]);
    expect(valueOf('minutes', '', 'onObjective')).toBe(15);
    expect(valueOf('distraction', '14 Name 14', 'entries')).toBe(1);
    expect(valueOf('week', '', 'isoWeek')).toBe(47);
  });

  it('as a file says what it is', () => {
    expect(reportFile(reportOf())).toMatchObject({ format: 'lodestar-report', version: 1, weekly: { week } });
  });
});

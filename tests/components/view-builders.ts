// What the screens are shown in these tests: sensible values, of which a test names only those it is about.
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { EntriesById } from '@/components/report/report-entry';
import type { FocusShare } from '@/domain/focus-share';
import type { Id } from '@/domain/model/base';
import type { Priority } from '@/domain/model/weekly-plan';
import type { NewTabView } from '@/domain/new-tab-view';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import type { Progress } from '@/domain/progress';
import type { ReportKeyResult, WeeklyReport } from '@/domain/weekly-report';

export const text = createText('en', en);

export const distractionName = (number: number): string => `Distraction ${number}`;

export function anId(number: number): Id {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function measured(raw: number): Progress {
  return { kind: 'measured', raw, rollUp: Math.min(Math.max(raw, 0), 1), isReached: raw >= 1 };
}

export function aKeyResult(over: Partial<KeyResultView> = {}): KeyResultView {
  return {
    id: anId(11),
    objectiveId: anId(1),
    title: 'Customers who come back',
    kind: 'rising',
    format: { style: 'percent', currency: null, unit: '' },
    baseline: 18,
    target: 40,
    low: null,
    high: null,
    milestones: [],
    doneMilestoneIds: [],
    ownerName: null,
    current: 23,
    lastCheckInOn: '2026-11-16',
    progress: measured(0.227),
    confidence: 3,
    isFirstConfidence: false,
    trend: 'down',
    pace: 'behind',
    expected: 0.58,
    contradiction: null,
    rates: { needed: null, achieved: null },
    due: 'current',
    isCheckInWanted: false,
    status: 'behind',
    spark: [],
    ...over,
  };
}

export function anUnmeasuredKeyResult(over: Partial<KeyResultView> = {}): KeyResultView {
  return aKeyResult({
    current: null,
    progress: { kind: 'unmeasured' },
    status: 'no-data',
    trend: 'none',
    isFirstConfidence: true,
    confidence: 5,
    ...over,
  });
}

export function anObjective(over: Partial<ObjectiveView> = {}): ObjectiveView {
  return {
    id: anId(1),
    title: 'Become a top 5 online ski sock retailer',
    kind: 'standard',
    teamId: anId(51),
    teamName: 'Peak & Co',
    ownerName: 'Ada',
    supports: { title: 'Own winter', teamName: 'Peak & Co', keyResultTitle: null, reason: '' },
    keyResults: [aKeyResult()],
    progress: { value: 0.53, measured: 2, total: 3 },
    status: 'behind',
    cycle: { id: anId(90), name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31', state: 'active' },
    ...over,
  };
}

export function aFocus(onObjective: number, protects: number, distraction: number): FocusShare {
  const total = onObjective + protects + distraction;
  return { onObjective, protects, distraction, total, share: total < 5 ? null : onObjective / total, minutes: null };
}

export function aPriority(over: Partial<Priority> = {}): Priority {
  return {
    id: anId(31),
    rank: 'P1',
    text: 'Interview five customers',
    keyResultId: null,
    taskId: null,
    requestId: null,
    doneOn: null,
    whyNot: '',
    carriedFrom: null,
    ...over,
  };
}

const me = { id: anId(51), name: 'Ada', kind: 'person', isMe: true } as const;
const company = { id: anId(53), name: 'Peak & Co', kind: 'company', isMe: false } as const;

export function aNewTab(over: Partial<NewTabView> = {}): NewTabView {
  return {
    state: 'ready',
    today: '2026-11-22',
    team: me,
    teams: [me, company],
    shownInsteadOf: null,
    mission: 'Help small shops outlast the big ones',
    week: { number: 47, startsOn: '2026-11-16', endsOn: '2026-11-22' },
    daysLeft: 38,
    headline: anObjective(),
    others: [],
    priorities: [],
    comingUp: [],
    healthMetrics: [],
    focus: aFocus(0, 0, 0),
    strongestPull: null,
    due: { checkIns: 0, plan: false, wins: false, inbox: 0, cycleEndedDaysAgo: null },
    hasSample: false,
    ...over,
  };
}

export function aReportKeyResult(over: Partial<ReportKeyResult> = {}): ReportKeyResult {
  return {
    id: anId(11),
    title: 'Q4 revenue in Colorado',
    entryIds: [anId(101), anId(102)],
    confidence: 6,
    trend: 'up',
    status: 'on-pace',
    isStarved: false,
    ...over,
  };
}

export function aReport(over: Partial<WeeklyReport> = {}): WeeklyReport {
  return {
    week: { number: 47, startsOn: '2026-11-16', endsOn: '2026-11-22' },
    focus: aFocus(16, 2, 7),
    lastWeek: aFocus(18, 4, 13),
    predictedShare: 0.6,
    days: [{ date: '2026-11-16', onObjective: 3, protects: 0, distraction: 1 }],
    daysWithoutEntry: 0,
    keyResults: [aReportKeyResult()],
    wholeObjectives: [],
    healthMetrics: [],
    distractions: [],
    undecided: 0,
    hasActiveCycle: true,
    wins: [],
    plan: { done: 0, total: 0 },
    ...over,
  };
}

export const entries: EntriesById = new Map([
  [
    anId(101),
    {
      title: 'Why skiers stop buying',
      host: 'forum.example',
      at: '2026-11-16T09:20:00.000Z',
      date: '2026-11-16',
      verdict: 'on-objective',
    },
  ],
  [anId(102), { title: '', host: null, at: '2026-11-17T09:20:00.000Z', date: '2026-11-17', verdict: 'on-objective' }],
]);

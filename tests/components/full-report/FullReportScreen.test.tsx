import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FullReportActions, MailView } from '@/components/full-report/actions';
import { FullReportScreen } from '@/components/full-report/FullReportScreen';
import { loadFullReportText } from '@/components/text/full-report';
import type { FullReportText } from '@/components/text/full-report';
import { weekViewOf } from '@/domain/calendar';
import { focusShareOf } from '@/domain/focus-share';
import { fullReport } from '@/domain/full-report';
import type { CycleReport } from '@/domain/full-report';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import { weeklyReport } from '@/domain/weekly-report';
import { anEntry, anId, aPriority, aRequest, aWeeklyPlan, aWin, pointingAt } from '@/tests/fixtures/build';
import { distractionName, text as pageText } from '../view-builders';

let text: FullReportText;
beforeAll(async () => {
  text = await loadFullReportText(pageText);
});
afterEach(cleanup);

const week = weekViewOf('2026-11-16', 1);
const keyResult = {
  id: anId(30),
  title: 'Returning customers',
  isActive: true,
  confidence: 3,
  trend: 'down',
  status: 'behind',
} as const;

const pull = (number: number, changes: Partial<Entry> = {}): Entry =>
  anEntry({ id: anId(number), ...pointingAt({ verdict: 'distraction', distractionNumber: 14 }), ...changes });

const sixEntries = [
  anEntry({ id: anId(501), minutes: 30 }),
  anEntry({ id: anId(502), date: '2026-11-17' }),
  anEntry({ id: anId(503), hour: 23 }),
  pull(504, { title: 'A ping', source: 'teammate', sourceName: 'Bo' }),
  pull(505),
  anEntry({ id: anId(506), ...pointingAt({ verdict: 'protects', healthMetricId: anId(60) }) }),
];

interface Setting {
  readonly entries?: readonly Entry[];
  readonly requests?: readonly InboxRequest[];
  readonly isThisWeek?: boolean;
  readonly mail?: MailView | null;
  readonly copies?: boolean;
}

function cycleOf(entries: readonly Entry[]): CycleReport {
  const focus = focusShareOf(entries);
  const cycleKeyResult = { id: anId(30), title: keyResult.title, entryCount: 3, confidence: 3 } as const;
  return {
    ...{ id: anId(10), name: 'Q4 2026', startsOn: '2026-10-01', endsOn: '2026-12-31', until: '2026-11-22' },
    focus,
    trend: { weeks: [{ week, focus }], weeksAway: 1 },
    keyResults: [{ ...cycleKeyResult, trend: 'down', status: 'behind' }],
  };
}

function reportOf(entries: readonly Entry[], requests: readonly InboxRequest[]) {
  const plan = aWeeklyPlan({ predictedShare: null, priorities: [aPriority({ doneOn: '2026-11-17' })] });
  const weekly = weeklyReport({
    ...{ week, today: '2026-11-22', entries, requests, plan, hasActiveCycle: true },
    lastWeek: focusShareOf([]),
    keyResults: [keyResult],
    objectives: [],
    healthMetrics: [{ id: anId(60), title: 'Returns under 6%' }],
    wins: [aWin()],
  });
  return fullReport({
    ...{ weekly, today: '2026-11-22', entries, requests, priorities: plan.priorities },
    categoryOf: () => 'messages',
    trend: { weeks: [{ week, focus: focusShareOf(entries) }], weeksAway: 0 },
    cycle: cycleOf(entries),
  });
}

function show({ entries = sixEntries, requests = [], isThisWeek = false, mail = null, copies = true }: Setting = {}) {
  const actions = {
    showWeek: vi.fn<FullReportActions['showWeek']>(),
    showThisWeek: vi.fn<FullReportActions['showThisWeek']>(),
    print: vi.fn<FullReportActions['print']>(),
    readCycleEntries: vi.fn<FullReportActions['readCycleEntries']>(() => Promise.resolve(sixEntries.slice(0, 2))),
    copyMail: vi.fn<FullReportActions['copyMail']>(() => Promise.resolve(copies)),
    saveMail: vi.fn<FullReportActions['saveMail']>(() => Promise.resolve('lodestar-status-2026-11-16.md')),
    saveEntries: vi.fn<FullReportActions['saveEntries']>(() => Promise.resolve('entries.csv')),
    saveReport: vi.fn<FullReportActions['saveReport']>(() => Promise.resolve(null)),
  };
  const view = {
    report: reportOf(entries, requests),
    isThisWeek,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    requests: new Map(requests.map((request) => [request.id, request])),
  };
  const { container } = render(
    <FullReportScreen
      {...{ text, distractionName, actions }}
      view={signal(view)}
      mail={signal(mail)}
      categoryName={(category) => `Category ${category}`}
    />,
  );
  return { actions, container };
}

const linesOf = (dialog: HTMLElement): number => within(dialog).getAllByRole('listitem').length;

describe('a figure', () => {
  it('opens exactly the entries that it counts, and gives the way back', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '3, On objective: show what is behind it' }));
    const dialog = screen.getByRole('dialog', { name: 'On objective' });
    expect(linesOf(dialog)).toBe(3);
    expect(dialog.textContent).toContain('Why skiers stop buying the same sock');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens requests in the source ledger', () => {
    show({ requests: [aRequest(), aRequest({ id: anId(81), state: 'decline', decidedOn: '2026-11-18' })] });
    fireEvent.click(screen.getByRole('button', { name: '1, Bo (teammate), Declined: show what is behind it' }));
    expect(linesOf(screen.getByRole('dialog'))).toBe(1);
    expect(screen.getByRole('dialog').textContent).toContain('declined');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: '1 request still waits in the inbox' }));
    expect(screen.getByRole('dialog').textContent).toContain('undecided');
  });

  it('of the cycle reads its entries when it is opened, and says when not all are shown', async () => {
    const { actions } = show();
    const cycle = screen.getByRole('region', { name: 'The cycle so far: Q4 2026' });
    fireEvent.click(within(cycle).getByRole('button', { name: '3, Returning customers: show what is behind it' }));
    const dialog = await screen.findByRole('dialog');
    expect(actions.readCycleEntries).toHaveBeenCalledWith(anId(30));
    expect(dialog.textContent).toContain('The latest 2 are shown.');
    const link = within(dialog).getByRole('link', { name: 'Show in the log' });
    expect(link.getAttribute('href')).toBe(`#/log/from=2026-10-01&to=2026-11-22&keyResult=${anId(30)}`);
  });
});

describe('the report', () => {
  it('names the starved key result with the reason, by ear too', () => {
    show({ entries: [pull(501)] });
    expect(screen.getAllByText(/starved/)[0]?.textContent).toContain('No entry this week');
  });

  it('has a table for each chart', () => {
    const { container } = show();
    const captions = [...container.querySelectorAll('caption')].map(({ textContent }) => textContent);
    for (const chart of ['Share over twelve weeks', 'Day by day', 'Hours of the day', 'By category']) {
      expect(captions).toContain(chart);
    }
    const charts = [...container.querySelectorAll('svg.chart, svg.category-bar')];
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.every((chart) => chart.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('shows no percentage anywhere under five entries', () => {
    // The health metric is called "Returns under 6%": that is its name.
    const { container } = show({ entries: sixEntries.slice(0, 4) });
    expect(container.textContent?.replaceAll('Returns under 6%', '')).not.toContain('%');
    cleanup();
    expect(show().container.textContent).toContain('50%');
  });

  it('says of an empty week what to do', () => {
    show({ entries: [] });
    expect(screen.getByText(/Tag a page in the sidebar or the popup/)).toBeTruthy();
  });

  it('goes to the week before and after by arrow, not while a list is open, never past this week', () => {
    const { actions } = show();
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(actions.showWeek.mock.calls).toEqual([[-1], [1]]);
    fireEvent.click(screen.getByRole('button', { name: '3, On objective: show what is behind it' }));
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(actions.showWeek).toHaveBeenCalledTimes(2);
    cleanup();
    const current = show({ isThisWeek: true });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(current.actions.showWeek).not.toHaveBeenCalled();
  });
});

describe('hand-over', () => {
  const mail: MailView = {
    subject: 'Status, Week 47',
    text: 'Objectives',
    draftAddress: 'mailto:?subject=x',
    isDraftWhole: true,
  };

  it('copies the mail and says so, or says why not', async () => {
    show({ mail });
    fireEvent.click(screen.getByRole('button', { name: 'Copy status mail' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Copied as text and HTML'));
    cleanup();
    show({ mail, copies: false });
    fireEvent.click(screen.getByRole('button', { name: 'Copy status mail' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Save the mail as a file'));
  });

  it('opens a draft as a link, and puts a mail that is too long for one on the clipboard', async () => {
    const { actions } = show({ mail });
    const link = screen.getByRole('link', { name: 'Open as a draft' });
    expect(link.getAttribute('href')).toBe('mailto:?subject=x');
    fireEvent.click(link);
    expect(actions.copyMail).not.toHaveBeenCalled();
    cleanup();
    const long = show({ mail: { ...mail, isDraftWhole: false } });
    fireEvent.click(screen.getByRole('link', { name: 'Open as a draft' }));
    expect(long.actions.copyMail).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('too long for a draft'));
  });

  it('saves files of the chosen range and names them', async () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Entries of' }), { target: { value: 'all' } });
    fireEvent.click(screen.getByRole('button', { name: 'Entries as CSV' }));
    expect(actions.saveEntries).toHaveBeenCalledWith('all', 'csv');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved as entries.csv.'));
    fireEvent.click(screen.getByRole('button', { name: 'Report as JSON' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be made'));
  });
});

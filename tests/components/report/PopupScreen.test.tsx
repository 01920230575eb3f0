import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportActions } from '@/components/report/actions';
import { PopupScreen } from '@/components/report/PopupScreen';
import type { WeeklyReport } from '@/domain/weekly-report';
import { aFocus, anId, aReport, aReportKeyResult, distractionName, entries, text } from '../view-builders';

afterEach(cleanup);

interface Setting {
  readonly report?: Partial<WeeklyReport>;
  readonly isThisWeek?: boolean;
  readonly hasLetterKeys?: boolean;
  readonly canCopy?: boolean;
}

function show({ report = {}, isThisWeek = true, hasLetterKeys = true, canCopy = true }: Setting = {}) {
  const actions = {
    showWeek: vi.fn<ReportActions['showWeek']>(),
    openApp: vi.fn<ReportActions['openApp']>(),
    openSidebar: vi.fn<ReportActions['openSidebar']>(),
    openReport: vi.fn<ReportActions['openReport']>(),
    copyMail: vi.fn<ReportActions['copyMail']>(() => Promise.resolve(canCopy)),
    saveEntries: vi.fn<ReportActions['saveEntries']>(() => Promise.resolve('week.csv')),
  };
  render(
    <PopupScreen
      report={signal(aReport(report))}
      isThisWeek={signal(isThisWeek)}
      entriesById={signal(entries)}
      text={text}
      distractionName={distractionName}
      actions={actions}
      tagControl={<input aria-label="Verdict" />}
      hasLetterKeys={hasLetterKeys}
    />,
  );
  return actions;
}

/** Opens what is folded, as a press on its summary does, and waits for what is in it. */
async function unfold(details: HTMLDetailsElement | null): Promise<HTMLElement> {
  if (details === null) throw new Error('nothing to unfold');
  details.setAttribute('open', '');
  fireEvent(details, new Event('toggle'));
  await within(details).findAllByRole('list');
  return details;
}

describe('tag this page', () => {
  it('is the first control of the popup', () => {
    show();
    expect(screen.getAllByRole('button')[0]?.textContent).toContain('Tag this page');
  });

  it('opens in place with T and takes the focus, and gives it back', () => {
    show();
    fireEvent.keyDown(document.body, { key: 't' });
    expect(document.activeElement).toBe(screen.getByLabelText('Verdict'));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the report' }));
    expect(document.activeElement?.textContent).toContain('Tag this page');
  });

  it('leaves T to the browser with a modifier, and where letter keys are off', () => {
    show();
    fireEvent.keyDown(document.body, { key: 't', ctrlKey: true });
    expect(screen.queryByLabelText('Verdict')).toBeNull();
    cleanup();
    show({ hasLetterKeys: false });
    fireEvent.keyDown(document.body, { key: 't' });
    expect(screen.queryByLabelText('Verdict')).toBeNull();
  });
});

describe('the report', () => {
  it('leads with the share, last week and the prediction', () => {
    show();
    expect(screen.getByText('64%')).toBeTruthy();
    expect(screen.getByText('of 25 entries on objective')).toBeTruthy();
    expect(screen.getByText('up from 51%, you predicted 60%')).toBeTruthy();
  });

  it('shows counts and no percentage under five entries', () => {
    show({ report: { focus: aFocus(2, 0, 1), predictedShare: null } });
    expect(screen.getByText('2 of 3')).toBeTruthy();
    expect(screen.queryByText(/%/u)).toBeNull();
  });

  it('says what to do without entries', () => {
    show({ report: { focus: aFocus(0, 0, 0) } });
    expect(screen.getByText(/^No entries in this week/u)).toBeTruthy();
  });

  it('reads its days as a table', () => {
    show();
    const table = within(screen.getByRole('table', { name: 'Entries by day' }));
    expect(table.getByRole('rowheader', { name: 'Monday, November 16' })).toBeTruthy();
    expect(table.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['3', '0', '1']);
  });

  it('opens the entries of a day from its bar', () => {
    show();
    const monday = screen.getByRole('button', { name: 'Mon, Nov 16: On objective 3, Distraction 1' });
    expect(monday.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(monday);
    const list = within(screen.getByRole('region', { name: 'Monday, November 16' }));
    expect(list.getByText('Why skiers stop buying')).toBeTruthy();
    expect(list.queryByText('Untitled page')).toBeNull();
    fireEvent.click(monday);
    expect(screen.queryByRole('region', { name: 'Monday, November 16' })).toBeNull();
  });

  it('opens the entries behind the share, each with its verdict', async () => {
    show();
    const folded = screen.getByText('Show all 25 entries').closest('details');
    expect(folded?.querySelector('li')).toBeNull();
    const list = await unfold(folded);
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('On objective: Why skiers stop buying'),
      expect.stringContaining('Untitled page'),
    ]);
  });

  it('keeps five distractions in view and folds the rest away', () => {
    const distractions = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, entryIds: [anId(101)], askedBy: [] }));
    show({ report: { distractions } });
    expect(screen.getByText('2 more').closest('details')?.textContent).toContain('Distraction 7');
    expect(screen.getByText('Distraction 5').closest('.pulls-more')).toBeNull();
  });

  it('opens the entries behind a count', async () => {
    show();
    const row = screen.getByText('Q4 revenue in Colorado').closest('li') ?? document.body;
    expect(row.querySelector('summary')?.textContent).toContain('2 entries');
    expect(within(row).queryByText('Why skiers stop buying')).toBeNull();
    await unfold(row.querySelector('details'));
    expect(within(row).getByText('Why skiers stop buying')).toBeTruthy();
    expect(within(row).getByText('Untitled page')).toBeTruthy();
  });

  it('names the starved, who have nothing to open', () => {
    show({ report: { keyResults: [aReportKeyResult({ entryIds: [], isStarved: true })] } });
    const row = screen.getByText('starved').closest('li') ?? document.body;
    expect(row.querySelector('details')).toBeNull();
  });

  it('says who asked for a distraction, by name or by source', () => {
    const askedBy = [
      { source: 'teammate', name: 'Bo' },
      { source: 'customer', name: '' },
    ] as const;
    show({ report: { distractions: [{ number: 14, entryIds: [anId(101)], askedBy }] } });
    expect(screen.getByText('Distraction 14', { exact: false })).toBeTruthy();
    expect(screen.getByText('Bo, customer')).toBeTruthy();
  });

  it('counts what is undecided', () => {
    const actions = show({ report: { undecided: 3, daysWithoutEntry: 1, plan: { done: 1, total: 3 } } });
    expect(screen.getByText('1 day without an entry')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '3 requests undecided' }));
    expect(actions.openSidebar).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: '1 of 3 priorities done' }));
    expect(actions.openApp).toHaveBeenCalledWith('week');
  });
});

describe('the ways out', () => {
  it('steps to the week before, and not into the future', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Previous week' }));
    expect(actions.showWeek).toHaveBeenCalledWith(-1);
    expect(screen.getByRole('button', { name: 'Next week' }).hasAttribute('disabled')).toBe(true);
  });

  it('steps on from an earlier week', () => {
    const actions = show({ isThisWeek: false });
    fireEvent.click(screen.getByRole('button', { name: 'Next week' }));
    expect(actions.showWeek).toHaveBeenCalledWith(1);
  });

  it('opens the sidebar, the check-in, the objectives and the full report', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Open sidebar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check in' }));
    fireEvent.click(screen.getByRole('button', { name: 'All objectives' }));
    fireEvent.click(screen.getByRole('button', { name: 'Full report' }));
    expect(actions.openSidebar).toHaveBeenCalledOnce();
    expect(actions.openApp.mock.calls).toEqual([['check-in'], ['okrs']]);
    expect(actions.openReport).toHaveBeenCalledOnce();
  });

  it('copies the status mail and saves the entries, and says so', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy status mail' }));
    expect(await screen.findByText('Copied as text and HTML. Paste it into a mail.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    expect(await screen.findByText('Saved as week.csv')).toBeTruthy();
  });

  it('says why nothing was copied, and saves nothing of an empty week', async () => {
    show({ canCopy: false, report: { focus: aFocus(0, 0, 0) } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy status mail' }));
    expect(await screen.findByText(/did not let us copy/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export CSV' }).disabled).toBe(true);
  });
});

import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NewTabActions } from '@/components/new-tab/actions';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import type { NewTabView } from '@/domain/new-tab-view';
import { aFocus, aKeyResult, aNewTab, anId, anObjective, aPriority, distractionName, text } from '../view-builders';

afterEach(cleanup);

function show(over: Partial<NewTabView> = {}) {
  const view = signal(aNewTab(over));
  const actions = {
    chooseTeam: vi.fn<NewTabActions['chooseTeam']>(),
    setPriorityDone: vi.fn<NewTabActions['setPriorityDone']>(),
    openApp: vi.fn<NewTabActions['openApp']>(),
    openSidebar: vi.fn<NewTabActions['openSidebar']>(),
    removeSample: vi.fn<NewTabActions['removeSample']>(),
  };
  render(<NewTabScreen view={view} text={text} distractionName={distractionName} actions={actions} />);
  return { view, actions };
}

function section(heading: string): HTMLElement {
  return screen.getByRole('heading', { name: heading }).closest('section') ?? document.body;
}

describe('the new tab', () => {
  it('has the objective as its one first heading, with what it serves', () => {
    show({ others: [anObjective({ id: anId(2), title: 'Get great at talking to customers' })] });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Become a top 5 online ski sock retailer');
    expect(screen.getByText('Own winter')).toBeTruthy();
    expect(screen.getByText('one of 2 objectives')).toBeTruthy();
    expect(screen.getByText('53% of the way, 2 of 3 measured')).toBeTruthy();
    expect(screen.getByText('Get great at talking to customers')).toBeTruthy();
  });

  it('shows the mission, the week and the days left', () => {
    show();
    expect(screen.getByText('Help small shops outlast the big ones')).toBeTruthy();
    expect(screen.getByText('Week 47')).toBeTruthy();
    expect(screen.getByText('38 days left')).toBeTruthy();
  });

  it('calls a week that does not start on Monday by its dates', () => {
    show({ week: { number: null, startsOn: '2026-11-15', endsOn: '2026-11-21' }, daysLeft: 0 });
    expect(screen.getByText(/November 15\s*–\s*21/u)).toBeTruthy();
    expect(screen.getByText('Last day')).toBeTruthy();
  });

  it('switches the team', () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Whose objectives are shown' }), {
      target: { value: anId(53) },
    });
    expect(actions.chooseTeam).toHaveBeenCalledWith(anId(53));
  });

  it('ticks a priority off', () => {
    const { actions } = show({ priorities: [aPriority()] });
    fireEvent.click(screen.getByRole('checkbox', { name: /Interview five customers/u }));
    expect(actions.setPriorityDone).toHaveBeenCalledWith(anId(31), true);
  });

  it('folds long plans instead of pushing the page down', () => {
    show({
      priorities: [1, 2, 3, 4, 5, 6, 7].map((number) => aPriority({ id: anId(number), text: `Thing ${number}` })),
    });
    expect(screen.getByText('2 more')).toBeTruthy();
  });

  it('opens the sidebar within the click', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Open sidebar' }));
    expect(actions.openSidebar).toHaveBeenCalledOnce();
  });

  it('says what is due and leads to the check-in', () => {
    const { actions } = show({
      due: { checkIns: 2, plan: true, wins: false, inbox: 1, cycleEndedDaysAgo: 3 },
    });
    expect(screen.getByText('2 key results are waiting for this week’s check-in')).toBeTruthy();
    expect(screen.getByText('1 request to triage')).toBeTruthy();
    expect(screen.getByText('The cycle ended 3 days ago: close it')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check in' }));
    expect(actions.openApp).toHaveBeenCalledWith('check-in');
  });

  it('follows its view', async () => {
    const { view } = show({ daysLeft: 2 });
    await act(() => {
      view.value = aNewTab({ daysLeft: 1 });
    });
    expect(screen.getByText('1 day left')).toBeTruthy();
  });
});

describe('focus this week', () => {
  it('is a percentage of five and more entries, with its strongest pull', () => {
    show({ focus: aFocus(16, 2, 7), strongestPull: { distractionNumber: 2, count: 3 } });
    const focus = within(section('Focus this week'));
    expect(focus.getByText('64%')).toBeTruthy();
    expect(focus.getByText('Strongest pull: 2 Distraction 2')).toBeTruthy();
    expect(focus.getByText('16 on objective, 2 protecting, 7 distractions.')).toBeTruthy();
  });

  it('is bare counts under five entries', () => {
    show({ focus: aFocus(3, 0, 1) });
    const focus = section('Focus this week').textContent ?? '';
    expect(focus).toContain('3 of 4 on objective');
    expect(focus).not.toContain('%');
  });

  it('says what to do without entries', () => {
    show();
    expect(section('Focus this week').textContent).toContain('press T');
  });
});

describe('what is missing', () => {
  it('between cycles leads to the OKRs', () => {
    const { actions } = show({ state: 'no-cycle', headline: null, daysLeft: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No cycle is running');
    fireEvent.click(screen.getByRole('button', { name: 'Open OKRs' }));
    expect(actions.openApp).toHaveBeenCalledWith('okrs');
  });

  it('says whose objectives stand in', () => {
    show({ shownInsteadOf: 'Online shop' });
    expect(screen.getByText('Online shop has no objective in this cycle, so this is Peak & Co.')).toBeTruthy();
  });

  it('removes the sample in one step', () => {
    const { actions } = show({ hasSample: true });
    fireEvent.click(screen.getByRole('button', { name: 'Remove sample' }));
    expect(actions.removeSample).toHaveBeenCalledOnce();
  });

  it('counts a long title and many key results as a crowd', () => {
    const keyResults = [1, 2, 3, 4, 5].map((number) => aKeyResult({ id: anId(number) }));
    show({ headline: anObjective({ title: 'A long way to go. '.repeat(8), keyResults }) });
    expect(document.querySelector('.new-tab')?.getAttribute('data-crowd')).toBe('3');
  });

  it('leads to the health metrics where none is named yet', () => {
    const { actions } = show({ healthMetrics: [] });
    fireEvent.click(within(section('Protect')).getByRole('button', { name: 'Name one' }));
    expect(actions.openApp).toHaveBeenCalledWith('health');
  });
});

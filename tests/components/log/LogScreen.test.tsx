import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogActions, LogScreenView } from '@/components/log/actions';
import { LogScreen } from '@/components/log/LogScreen';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { wholeLog } from '@/domain/log-filter';
import { fail, problem, succeed } from '@/domain/result';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { text } from '../view-builders';

afterEach(cleanup);

const news = pointingAt({ verdict: 'distraction', distractionNumber: 31 });
const rows = [
  { entry: anEntry({ id: anId(903), title: 'Why skiers stop', note: 'twice' }), targetName: 'Returning customers' },
  { entry: anEntry({ id: anId(902), title: '', url: null, host: null, ...news }), targetName: '31 The news loop' },
  { entry: anEntry({ id: anId(901), title: 'Older', date: '2026-11-17', source: 'customer' }), targetName: '' },
];

const targets: LogScreenView['targets'] = {
  objectives: [
    {
      id: anId(20),
      title: 'Top 5',
      teamName: 'Me',
      isDraft: false,
      keyResults: [{ id: anId(30), title: 'Returning customers', key: '1' }],
    },
  ],
  healthMetrics: [{ id: anId(60), title: 'Returns under 6%' }],
  choices: [{ number: 14, name: 'A chat ping', categoryName: 'Messages', hosts: [] }],
};

function aView(over: Partial<LogScreenView> = {}): LogScreenView {
  return {
    ...{ filter: wholeLog, filterName: '', today: '2026-11-18', weekStartsOn: '2026-11-16', rows },
    ...{ isFirstPage: true, hasOlder: false, lookedBackTo: null, targets },
    ...over,
  };
}

function show(over: Partial<LogScreenView> = {}, answers: Partial<LogActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    narrow: vi.fn<LogActions['narrow']>(),
    showOlder: vi.fn<LogActions['showOlder']>(),
    showNewer: vi.fn<LogActions['showNewer']>(),
    showNewest: vi.fn<LogActions['showNewest']>(),
    lookFurther: vi.fn<LogActions['lookFurther']>(),
    editEntry: vi.fn<LogActions['editEntry']>(answers.editEntry ?? done),
    retagEntries: vi.fn<LogActions['retagEntries']>(answers.retagEntries ?? done),
    removeEntries: vi.fn<LogActions['removeEntries']>(answers.removeEntries ?? done),
    undo: vi.fn<LogActions['undo']>(done),
  };
  const view = signal(aView(over));
  const announcement = signal<Announcement | null>(null);
  render(<LogScreen view={view} announcement={announcement} text={text} actions={actions} />);
  return { actions, view, announcement };
}

async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const button = (name: string) => screen.getByRole('button', { name });
const choose = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

describe('the log', () => {
  it('shows entries by day, each with its verdict in words, and opens only web addresses', () => {
    show();
    const [first, second] = screen.getAllByRole('region');
    expect(first?.getAttribute('aria-label')).toBe('Wednesday, November 18, 2026');
    const today = within(first ?? document.body);
    expect(today.getByText('Distraction:')).toBeTruthy();
    expect(today.getByText('31 The news loop')).toBeTruthy();
    expect(today.getByRole('link', { name: 'Why skiers stop' }).getAttribute('href')).toBe(rows[0]?.entry.url);
    expect(today.queryByRole('link', { name: 'Without a title' })).toBeNull();
    expect(within(second ?? document.body).getByText('asked by customer')).toBeTruthy();
    expect(within(second ?? document.body).getByText('No longer exists')).toBeTruthy();
  });

  it('says what to do while nothing is recorded, and when nothing fits', () => {
    show({ rows: [] });
    expect(screen.getByRole('heading', { name: 'Nothing is recorded yet' })).toBeTruthy();
    expect(screen.queryByRole('search')).toBeNull();
    cleanup();
    const { actions } = show({ rows: [], filter: { ...wholeLog, text: 'needle' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Show everything' })[1] ?? document.body);
    expect(actions.narrow).toHaveBeenCalledWith(wholeLog);
  });

  it('searches further back on request, and says how far it has looked', () => {
    const { actions } = show({ rows: [], filter: { ...wholeLog, text: 'needle' }, lookedBackTo: '2026-03-12' });
    expect(screen.getByText('Searched back to Mar 12, 2026.')).toBeTruthy();
    fireEvent.click(button('Search further back'));
    expect(actions.lookFurther).toHaveBeenCalledTimes(1);
  });

  it('pages', () => {
    const { actions } = show({ isFirstPage: false, hasOlder: true, lookedBackTo: '2026-11-17' });
    for (const name of ['Newest', 'Newer', 'Older']) {
      fireEvent.click(button(name));
    }
    expect(actions.showNewest).toHaveBeenCalledTimes(1);
    expect(actions.showNewer).toHaveBeenCalledTimes(1);
    expect(actions.showOlder).toHaveBeenCalledTimes(1);
  });
});

describe('the filter', () => {
  it.each([
    ['When', 'last-week', { from: '2026-11-09', to: '2026-11-15' }],
    ['Verdict', 'protects', { verdict: 'protects' }],
    ['Who asked', 'customer', { source: 'customer' }],
    ['Tagged as', `key-result ${anId(30)}`, { keyResultId: anId(30) }],
    ['Tagged as', `objective ${anId(20)}`, { objectiveId: anId(20) }],
    ['Tagged as', `health-metric ${anId(60)}`, { healthMetricId: anId(60) }],
    ['Tagged as', 'distraction 14', { distractionNumber: 14 }],
  ])('narrows by %s to %s', (label, value, expected) => {
    const { actions } = show();
    choose(label, value);
    expect(actions.narrow).toHaveBeenCalledWith({ ...wholeLog, ...expected });
  });

  it('takes typed words and a site with Enter', () => {
    const { actions } = show({ filter: { ...wholeLog, verdict: 'protects' } });
    fireEvent.input(screen.getByLabelText('Words'), { target: { value: ' socks ' } });
    fireEvent.input(screen.getByLabelText('Site'), { target: { value: 'Forum.example' } });
    fireEvent.submit(screen.getByRole('search'));
    expect(actions.narrow).toHaveBeenCalledWith({
      ...wholeLog,
      verdict: 'protects',
      text: 'socks',
      host: 'forum.example',
    });
  });

  it('steps from week to week, not into the future, and names a target of long ago', () => {
    const filter = { ...wholeLog, from: '2026-11-16', to: '2026-11-22', keyResultId: anId(39) };
    const { actions } = show({ filter, filterName: 'A key result of spring' });
    expect(screen.getByRole('option', { name: 'A key result of spring' })).toHaveProperty('selected', true);
    expect(button('Week after')).toHaveProperty('disabled', true);
    fireEvent.click(button('Week before'));
    expect(actions.narrow).toHaveBeenCalledWith({ ...filter, from: '2026-11-09', to: '2026-11-15' });
  });
});

describe('correcting', () => {
  it('edits one entry and gives the focus back to its button', async () => {
    const { actions } = show();
    fireEvent.click(button('Edit: Why skiers stop'));
    const form = within(screen.getByRole('form', { name: 'Edit the entry' }));
    expect(document.activeElement).toBe(form.getByLabelText('Tagged as'));
    expect(form.getByLabelText('Note')).toHaveProperty('value', 'twice');
    fireEvent.change(form.getByLabelText('Tagged as'), { target: { value: 'distraction 14' } });
    fireEvent.input(form.getByLabelText('Minutes'), { target: { value: '15' } });
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Edit the entry' })));
    expect(actions.editEntry).toHaveBeenCalledWith(anId(903), {
      target: { verdict: 'distraction', distractionNumber: 14 },
      minutes: '15',
      note: 'twice',
    });
    expect(document.activeElement).toBe(button('Edit: Why skiers stop'));
  });

  it('says at the field what is wrong and writes nothing', async () => {
    show({}, { editEntry: () => Promise.resolve(fail(problem('minutes', 'not-a-number'))) });
    fireEvent.click(button('Edit: Why skiers stop'));
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Edit the entry' })));
    expect(screen.getByText('Minutes is not a number.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Minutes'));
    fireEvent.keyDown(screen.getByRole('form', { name: 'Edit the entry' }), { key: 'Escape' });
    expect(screen.queryByRole('form', { name: 'Edit the entry' })).toBeNull();
  });

  it('tags and deletes all that are selected, over several pages of one filter', async () => {
    const { actions, view } = show();
    fireEvent.click(screen.getByLabelText('Select: Why skiers stop'));
    await act(() => {
      view.value = aView({ rows: rows.slice(2) });
    });
    fireEvent.click(screen.getByLabelText('Select this page'));
    expect(screen.getByText('2 selected').getAttribute('role')).toBe('status');
    expect(button('Tag again')).toHaveProperty('disabled', true);
    choose('Tag all as', 'distraction 14');
    await settled(() => fireEvent.click(button('Tag again')));
    const target = { verdict: 'distraction', distractionNumber: 14 };
    expect(actions.retagEntries).toHaveBeenCalledWith([anId(903), anId(901)], target);
    expect(screen.queryByText('2 selected')).toBeNull();
    fireEvent.click(screen.getByLabelText('Select: Older'));
    const group = within(screen.getByRole('group', { name: 'What to do with the selected entries' }));
    await settled(() => fireEvent.click(group.getByRole('button', { name: 'Delete' })));
    expect(actions.removeEntries).toHaveBeenCalledWith([anId(901)]);
  });

  it('forgets a selection when something else is looked for', async () => {
    const { view } = show();
    fireEvent.click(screen.getByLabelText('Select this page'));
    await act(() => {
      view.value = aView({ filter: { ...wholeLog, verdict: 'protects' } });
    });
    expect(screen.queryByText('3 selected')).toBeNull();
  });

  it('deletes one, moves the focus on, says so, and takes it back', async () => {
    const { actions, view, announcement } = show();
    const remove = button('Delete: Why skiers stop');
    remove.focus();
    await settled(() => fireEvent.click(remove));
    expect(actions.removeEntries).toHaveBeenCalledWith([anId(903)]);
    await act(() => {
      view.value = aView({ rows: rows.slice(1) });
      announcement.value = { message: 'Entries deleted: 1', canUndo: true };
    });
    expect(document.activeElement).toBe(button('Edit: Without a title'));
    fireEvent.click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledTimes(1);
  });

  it('says in words why many were refused', async () => {
    show({}, { removeEntries: () => Promise.resolve(fail(problem('entries', 'too-many', { limit: 2000 }))) });
    await settled(() => fireEvent.click(button('Delete: Why skiers stop')));
    expect(screen.getByText('This entry: at most 2,000 at once.')).toBeTruthy();
  });
});

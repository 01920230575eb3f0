import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HealthActions, HealthScreenView } from '@/components/health/actions';
import { HealthScreen } from '@/components/health/HealthScreen';
import { healthMetricRow } from '@/domain/health-screen-view';
import type { Reading } from '@/domain/model/health-metric';
import { fail, problem, succeed } from '@/domain/result';
import { aHealthMetric, anId, aReading } from '@/tests/fixtures/build';
import { text } from '../view-builders';

afterEach(cleanup);

const me = { id: anId(1), name: 'Ada', kind: 'person', isMe: true } as const;
const metric = aHealthMetric({ teamId: me.id });

function aView(readings: readonly Reading[], over: Partial<HealthScreenView> = {}): HealthScreenView {
  const row = healthMetricRow({ metric, ownerName: 'Ada', readings, hasMore: false });
  return {
    ...{ today: '2026-11-22', team: me, teams: [me], people: [{ id: me.id, name: me.name }] },
    sections: [{ team: me, rows: [row], archived: [] }],
    ...over,
  };
}

function show(shown: HealthScreenView, answers: Partial<HealthActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    chooseTeam: vi.fn<HealthActions['chooseTeam']>(),
    saveMetric: vi.fn<HealthActions['saveMetric']>(answers.saveMetric ?? done),
    archiveMetric: vi.fn<HealthActions['archiveMetric']>(answers.archiveMetric ?? done),
    moveMetric: vi.fn<HealthActions['moveMetric']>(done),
    recordReading: vi.fn<HealthActions['recordReading']>(answers.recordReading ?? done),
    showOlder: vi.fn<HealthActions['showOlder']>(),
    draftObjective: vi.fn<HealthActions['draftObjective']>(done),
    undo: vi.fn<HealthActions['undo']>(done),
  };
  const announcement = signal<{ message: string; canUndo: boolean } | null>(null);
  render(<HealthScreen view={signal(shown)} announcement={announcement} text={text} actions={actions} />);
  return { actions, announcement };
}

/** Lets the answer of a command arrive. */
async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const empty = aView([], { sections: [{ team: me, rows: [], archived: [] }] });

describe('the room of the health metrics', () => {
  it('says how each metric stands, with the figures that decide it', () => {
    show(aView([aReading({ value: 7 })]));
    const row = within(screen.getByRole('article', { name: 'Returns under 6%' }));
    expect(row.getByText('7%')).toBeTruthy();
    expect(row.getByText('slipping')).toBeTruthy();
    expect(row.getByText('healthy up to 6%, unhealthy above 8%')).toBeTruthy();
    expect(row.queryByRole('button', { name: /Draft/u })).toBeNull();
  });

  it('offers an objective when a metric was unhealthy twice in a row', () => {
    const { actions } = show(
      aView([aReading({ value: 9, date: '2026-11-09' }), aReading({ id: anId(71), value: 10 })]),
    );
    press('Draft an objective for “Returns under 6%”');
    expect(actions.draftObjective).toHaveBeenCalledWith(metric.id);
  });

  it('offers the next step where nothing is yet', () => {
    show(empty);
    press('New health metric');
    expect(document.activeElement).toBe(field('Name'));
  });

  it('shows what is wrong at the field and keeps the focus where a correction is typed', async () => {
    const problems = [problem('title', 'missing'), problem('healthyAt', 'not-a-number')];
    show(empty, { saveMetric: () => Promise.resolve(fail(...problems)) });
    press('New health metric');
    fireEvent.submit(screen.getByRole('form', { name: 'New health metric' }));
    expect(await screen.findByText('Name is missing.')).toBeTruthy();
    expect(screen.getByText('Healthy from is not a number.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Name'));
    write('Name', 'Sleep');
    expect(screen.queryByText('Name is missing.')).toBeNull();
    expect(document.activeElement).toBe(field('Name'));
  });

  it('saves what was typed and hands the focus back', async () => {
    const { actions } = show(aView([]));
    press('Edit “Returns under 6%”');
    expect(field('Unhealthy above').value).toBe('8%');
    write('Unhealthy above', '9%');
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Edit the health metric' })));
    expect(actions.saveMetric.mock.calls[0]?.[0]).toMatchObject({ id: metric.id, healthyAt: '6%', unhealthyAt: '9%' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “Returns under 6%”' }));
  });

  it('archives from the form and says why not', async () => {
    const refused = problem('healthMetric', 'not-found');
    const { actions } = show(aView([]), { archiveMetric: () => Promise.resolve(fail(refused)) });
    press('Edit “Returns under 6%”');
    press('Archive');
    expect(await screen.findByText('Returns under 6% no longer exists.')).toBeTruthy();
    expect(actions.archiveMetric).toHaveBeenCalledWith(metric.id, true);
    expect(screen.getByRole('form', { name: 'Edit the health metric' })).toBeTruthy();
  });

  it('records a reading of today and waits for the next', async () => {
    const { actions } = show(aView([aReading()]));
    press('Add reading: Returns under 6%');
    expect(document.activeElement).toBe(field('Value'));
    write('Value', '5.5%');
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Add reading' })));
    expect(actions.recordReading).toHaveBeenCalledWith({
      ...{ healthMetricId: metric.id, date: '2026-11-22', value: '5.5%', note: '' },
    });
    expect(field('Value').value).toBe('');
    expect(document.activeElement).toBe(field('Value'));
  });

  it('shows the readings as a table and corrects one by its date', () => {
    show(aView([aReading({ note: 'after the fair' })]));
    press('Add reading: Returns under 6%');
    expect(screen.getByRole('row', { name: /Nov 16, 2026 5.2% healthy after the fair/u })).toBeTruthy();
    press('Correct the reading of Nov 16, 2026');
    expect(field('Date').value).toBe('2026-11-16');
    expect(field('Value').value).toBe('5.2%');
  });

  it('puts an archived metric back', () => {
    const archived = [{ id: anId(61), title: 'Old figure' }];
    const { actions } = show(aView([], { sections: [{ team: me, rows: [], archived }] }));
    press('Put “Old figure” back');
    expect(actions.archiveMetric).toHaveBeenCalledWith(anId(61), false);
  });

  it('says what was done and takes it back', async () => {
    const { actions, announcement } = show(aView([]));
    await act(() => {
      announcement.value = { message: 'Archived: Returns', canUndo: true };
    });
    expect(screen.getByRole('status').textContent).toBe('Archived: Returns');
    await settled(() => press('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});

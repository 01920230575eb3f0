import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CloseActions } from '@/components/cycle-end/actions';
import { CloseScreen } from '@/components/cycle-end/CloseScreen';
import type { BeforeDraftingView, CycleEndView, EndedKeyResult } from '@/domain/cycle-end-view';
import type { CycleEndDraft } from '@/domain/cycle-end-form';
import { fail, problem, succeed } from '@/domain/result';
import { aCycle, aCycleView } from '../okrs/okr-fixtures';
import { press, show, write } from '../okrs/okr-page';
import { aKeyResult, anId, anObjective, measured, text } from '../view-builders';

afterEach(cleanup);

const revenue: EndedKeyResult = {
  keyResult: aKeyResult({ title: 'Q4 revenue', progress: measured(0.65), current: 32 }),
  settledFor: 30,
  isSettled: true,
  suggestion: 0.7,
  isLastValueOld: false,
  grade: null,
};

function aView(over: Partial<CycleEndView> = {}, ended: Partial<EndedKeyResult> = {}): CycleEndView {
  return {
    cycle: aCycle({ name: 'Q4 2026', state: 'active', startsOn: '2026-10-01', endsOn: '2026-11-20' }),
    teamName: 'Peak & Co',
    today: '2026-11-22',
    closedOn: null,
    canClose: true,
    objectives: [
      {
        objective: anObjective(),
        hits: { reached: 0, measured: 1, total: 1, verdict: 'review-the-bets' },
        keyResults: [{ ...revenue, ...ended }],
        grade: null,
        lessons: [],
      },
    ],
    lessons: [],
    ...over,
  };
}

function open(shown: CycleEndView | null, closing?: CloseActions['closeCycle']) {
  const actions = {
    closeCycle: vi.fn<CloseActions['closeCycle']>(closing ?? (() => Promise.resolve(succeed(undefined)))),
    wayBack: vi.fn<CloseActions['wayBack']>(() => () => Promise.resolve(succeed(undefined))),
  };
  const view = signal(shown);
  render(<CloseScreen view={view} drafts={signal<Record<string, CycleEndDraft>>({})} text={text} actions={actions} />);
  return { actions, view };
}

const gradeName = 'Grade of “Q4 revenue”';

describe('closing a cycle', () => {
  it('shows the verdict, the result and what one would have settled for', () => {
    open(aView());
    expect(screen.getByRole('heading', { level: 1, name: 'Close Q4 2026' })).toBeTruthy();
    expect(screen.getByText('ended 2 days ago: close it')).toBeTruthy();
    expect(screen.getByText('review the bets')).toBeTruthy();
    expect(screen.getByText('0 of 1 target reached')).toBeTruthy();
    expect(screen.getByText(/Would settle for 30%/u).textContent).toContain('reached');
    expect(screen.queryByRole('textbox', { name: gradeName })).toBeNull();
  });

  it('closes with lessons and, untouched, without grades', async () => {
    const { actions } = open(aView());
    write('What was learned?', 'Ask wide feet first');
    write('What did this cycle teach as a whole?', 'One is enough');
    press('Close the cycle');
    expect(await screen.findByText('Cycle “Q4 2026” is closed')).toBeTruthy();
    expect(actions.closeCycle).toHaveBeenCalledWith(
      anId(90),
      expect.objectContaining({
        isGraded: false,
        lessons: { [anId(1)]: 'Ask wide feet first' },
        cycleLesson: 'One is enough',
      }),
    );
    press('Undo');
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('suggests grades, asks why for another one, and shows the mean in neutral words', async () => {
    const path = `grades.${revenue.keyResult.id}`;
    const { actions } = open(aView(), () => Promise.resolve(fail(problem(`${path}.reason`, 'grade-reason-missing'))));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Grade the key results' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: gradeName }).value).toBe('0.7');
    expect(screen.getByText(/0\.7, most of the way/u)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Why not 0.7?' })).toBeNull();
    write(gradeName, '0.4');
    expect(screen.getByText(/0\.4, part of the way/u)).toBeTruthy();
    press('Close the cycle');
    expect(await screen.findByText('The reason of the grade is missing: a grade set by hand needs one.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why not 0.7?' }));
    expect(actions.closeCycle.mock.calls[0]?.[1].grades).toEqual({
      [revenue.keyResult.id]: { typed: '0.4', reason: '' },
    });
  });

  it('leaves the grade open where the last value is old', () => {
    open(aView({}, { isLastValueOld: true }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Grade the key results' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: gradeName }).value).toBe('');
    expect(screen.getByText('last value Nov 16: does 0.7 still hold?')).toBeTruthy();
  });

  it('is read afterwards: grades by hand stay marked', () => {
    const cycle = aCycle({ name: 'Q4 2026', state: 'closed', closedAt: '2026-11-22T23:30:00.000Z' });
    const grade = { value: 0.4, isManual: true, reason: 'The survey came late' };
    open(aView({ cycle, closedOn: '2026-11-23', canClose: false, lessons: ['One is enough'] }, { grade }));
    expect(screen.getByText('Closed on Nov 23')).toBeTruthy();
    expect(screen.getByText('by hand')).toBeTruthy();
    expect(screen.getByText('The survey came late')).toBeTruthy();
    expect(screen.getByText('One is enough')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Close the cycle' })).toBeNull();
  });

  it('leads back from a cycle that is not there or has not begun', () => {
    open(null);
    expect(screen.getByRole('link', { name: 'Back to the objectives' }).getAttribute('href')).toBe('#/okrs');
    cleanup();
    open(aView({ canClose: false }));
    expect(screen.getByRole('heading', { name: 'This cycle has not begun' })).toBeTruthy();
  });

  it('is offered once a cycle has begun, and its retrospective once it is closed', () => {
    const running = aCycle({ state: 'active', startsOn: '2026-10-01' });
    show({ cycles: [aCycleView({ cycle: running })] });
    expect(screen.getByRole('link', { name: 'Close the cycle' }).getAttribute('href')).toBe(`#/close/${anId(90)}`);
    cleanup();
    show({ cycles: [aCycleView({ cycle: aCycle({ state: 'active', startsOn: '2026-12-01' }) })] });
    expect(screen.queryByRole('link', { name: 'Close the cycle' })).toBeNull();
  });
});

const handedOver: BeforeDraftingView = {
  closedCycle: { id: anId(89), name: 'Q4 2026' },
  lessons: [{ id: anId(501), text: 'Ask wide feet first', objectiveTitle: null }],
  unfinished: [
    { keyResult: aKeyResult({ id: anId(13), title: 'Q4 revenue' }), objectiveTitle: 'Top 5', isCarried: false },
    { keyResult: aKeyResult({ id: anId(14), title: 'Rating' }), objectiveTitle: 'Top 5', isCarried: true },
  ],
  parked: [{ id: anId(601), text: 'Sell gloves too', url: null, on: '2026-11-12' }],
  projects: [
    { id: anId(701), title: 'Gloves' },
    { id: anId(702), title: 'Fit guide' },
  ],
  hasMoreParked: false,
};

describe('before drafting', () => {
  it('brings lessons, what was not reached, and the parking lot', async () => {
    const { actions } = show({ cycles: [aCycleView({ beforeDrafting: handedOver })] });
    const folded = screen.getByText('Before you draft').closest('details');
    expect(folded?.open).toBe(false);
    const section = within(folded ?? document.body);
    expect(section.getByText('Ask wide feet first')).toBeTruthy();
    expect(section.getByText('carried over')).toBeTruthy();
    fireEvent.click(section.getByText('Carry over'));
    expect(actions.carryOver).toHaveBeenCalledWith(anId(13), anId(90));
    expect(await screen.findByText('“Q4 revenue” carried over, starting where it ended')).toBeTruthy();
    fireEvent.click(section.getByText('Draft as objective'));
    expect(actions.draftParked).toHaveBeenCalledWith(anId(601), { teamId: anId(51), cycleId: anId(90) });
    fireEvent.click(section.getByText('Let it go'));
    expect(actions.dropParked).toHaveBeenCalledWith(anId(601));
    expect(await screen.findByText('“Sell gloves too” let go')).toBeTruthy();
  });

  it('makes a parked item a task of the project that is chosen', async () => {
    const { actions } = show({ cycles: [aCycleView({ beforeDrafting: handedOver })] });
    fireEvent.click(screen.getByText('Make it a task'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Project', hidden: true }), { target: { value: anId(702) } });
    fireEvent.click(screen.getByText('Add the task'));
    expect(actions.makeParkedTask).toHaveBeenCalledWith(anId(601), anId(702));
    expect(await screen.findByText('“Sell gloves too” is a task of “Fit guide” now')).toBeTruthy();
  });

  it('offers no task where no project could hold it', () => {
    show({ cycles: [aCycleView({ beforeDrafting: { ...handedOver, projects: [] } })] });
    expect(screen.queryByText('Make it a task')).toBeNull();
  });

  it('is absent where there is nothing to hand over', () => {
    show({ cycles: [aCycleView({ beforeDrafting: { ...handedOver, closedCycle: null, parked: [] } })] });
    expect(screen.queryByText('Before you draft')).toBeNull();
  });
});

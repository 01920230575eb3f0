import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WeekRoomActions, WeekRoomView } from '@/components/week/actions';
import { WeekScreen } from '@/components/week/WeekScreen';
import { fail, problem, succeed } from '@/domain/result';
import { anId, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { aFocus, aPriority, text } from '../view-builders';

afterEach(cleanup);

function aView(over: Partial<WeekRoomView> = {}): WeekRoomView {
  return {
    ...{ today: '2026-11-18', week: { number: 47, startsOn: '2026-11-16', endsOn: '2026-11-22' }, place: 'this' },
    ...{ hasEarlier: true, plan: aWeeklyPlan(), unfinished: null, offers: [], keyResults: [], dueCheckIns: 0 },
    ...{ focus: aFocus(0, 0, 0), wins: [], winOffers: [], hasLetterKeys: true },
    ...over,
  };
}

const planned = (over: Partial<WeekRoomView> = {}) =>
  aView({ plan: aWeeklyPlan({ priorities: [aPriority({ id: anId(90), text: 'Call Dana' })] }), ...over });

const left = {
  weekStartsOn: '2026-11-09',
  priorities: [aPriority({ id: anId(91), text: 'Call the shops', whyNot: '' })],
};

function show(shown: WeekRoomView, answers: Partial<WeekRoomActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    showWeek: vi.fn<WeekRoomActions['showWeek']>(),
    addPriority: vi.fn<WeekRoomActions['addPriority']>(answers.addPriority ?? done),
    takeOffer: vi.fn<WeekRoomActions['takeOffer']>(answers.takeOffer ?? done),
    savePriority: vi.fn<WeekRoomActions['savePriority']>(answers.savePriority ?? done),
    movePriority: vi.fn<WeekRoomActions['movePriority']>(done),
    removePriority: vi.fn<WeekRoomActions['removePriority']>(done),
    setPriorityDone: vi.fn<WeekRoomActions['setPriorityDone']>(done),
    carryOver: vi.fn<WeekRoomActions['carryOver']>(done),
    predictShare: vi.fn<WeekRoomActions['predictShare']>(answers.predictShare ?? done),
    saveNotes: vi.fn<WeekRoomActions['saveNotes']>(done),
    addWin: vi.fn<WeekRoomActions['addWin']>(done),
    takeWin: vi.fn<WeekRoomActions['takeWin']>(done),
    saveWin: vi.fn<WeekRoomActions['saveWin']>(done),
    removeWin: vi.fn<WeekRoomActions['removeWin']>(done),
    undo: vi.fn<WeekRoomActions['undo']>(done),
  };
  const view = signal(shown);
  render(<WeekScreen view={view} announcement={signal(null)} text={text} actions={actions} />);
  return { actions, view };
}

/** Lets the answer of a command arrive. */
async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const send = (input: HTMLElement) => fireEvent.submit(input.closest('form') ?? input);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const typeInto = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

describe('the plan of the week', () => {
  it('says what to do while it is empty', () => {
    show(aView());
    expect(screen.getByText(/Nothing planned yet/)).toBeTruthy();
  });

  it('takes typing and Enter, and waits for the next', async () => {
    const { actions } = show(aView());
    typeInto('New priority', 'Call Dana');
    await settled(() => send(field('New priority')));
    expect(actions.addPriority).toHaveBeenCalledWith({ rank: 'P1', text: 'Call Dana' });
    expect(field('New priority').value).toBe('');
  });

  it('names the fourth P1 at its field and keeps what was typed', async () => {
    const refused = () => Promise.resolve(fail(problem('rank', 'three-at-most')));
    show(planned(), { addPriority: refused });
    typeInto('New priority', 'A fourth');
    await settled(() => send(field('New priority')));
    expect(field('Rank').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Three P1 are the most/)).toBeTruthy();
    expect(field('New priority').value).toBe('A fourth');
  });

  it('starts with P2 once three P1 stand', () => {
    const priorities = [1, 2, 3].map((number) => aPriority({ id: anId(number) }));
    show(aView({ plan: aWeeklyPlan({ priorities }) }));
    expect(field('Rank').value).toBe('P2');
  });

  it('ticks, edits, moves and removes a priority, and gives the focus back', async () => {
    const { actions } = show(planned());
    fireEvent.click(screen.getByRole('checkbox', { name: 'Call Dana' }));
    expect(actions.setPriorityDone).toHaveBeenCalledWith(anId(90), true);
    press('Edit “Call Dana”');
    expect(document.activeElement).toBe(field('Priority'));
    typeInto('Why it was not done', 'Snow');
    await settled(() => send(field('Priority')));
    expect(actions.savePriority).toHaveBeenCalledWith(
      expect.objectContaining({ id: anId(90), text: 'Call Dana', whyNot: 'Snow', keyResultId: '' }),
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “Call Dana”' }));
    press('Edit “Call Dana”');
    await settled(() => press('Delete'));
    expect(actions.removePriority).toHaveBeenCalledWith(anId(90));
  });

  it('offers tasks and scheduled requests, each one press away', () => {
    const offer = { id: anId(1), text: 'Draft the copy', dueOn: null, keyResultId: null, taskId: anId(1) };
    const { actions } = show(aView({ offers: [{ ...offer, requestId: null }] }));
    press('Plan “Draft the copy” as P2');
    expect(actions.takeOffer).toHaveBeenCalledWith(expect.objectContaining({ taskId: anId(1) }), 'P2');
  });
});

describe('what was not done before', () => {
  it('is carried over by Enter in its why', async () => {
    const { actions } = show(aView({ unfinished: left }));
    typeInto('Why “Call the shops” was not done', 'Nobody picked up');
    await settled(() => send(field('Why “Call the shops” was not done')));
    expect(actions.carryOver).toHaveBeenCalledWith(new Map([[anId(91), 'Nobody picked up']]));
  });

  it('is carried over with one key, but not while typing or where letter keys are off', async () => {
    const { actions } = show(aView({ unfinished: left }));
    fireEvent.keyDown(field('New priority'), { key: 'c' });
    expect(actions.carryOver).not.toHaveBeenCalled();
    await settled(() => fireEvent.keyDown(document.body, { key: 'c' }));
    expect(actions.carryOver).toHaveBeenCalledWith(new Map([[anId(91), '']]));
    cleanup();
    const silent = show(aView({ unfinished: left, hasLetterKeys: false }));
    fireEvent.keyDown(document.body, { key: 'c' });
    expect(silent.actions.carryOver).not.toHaveBeenCalled();
  });
});

describe('prediction and fact', () => {
  it('takes a share in percent and refuses by field', async () => {
    const refused = () => Promise.resolve(fail(problem('share', 'out-of-range', { low: 0, high: 100 })));
    const { actions } = show(aView(), { predictShare: refused });
    typeInto('Predicted share in percent', '120');
    await settled(() => send(field('Predicted share in percent')));
    expect(actions.predictShare).toHaveBeenCalledWith('120');
    expect(screen.getByText('Predicted share in percent must lie between 0 and 100.')).toBeTruthy();
  });

  it.each([
    [aFocus(3, 1, 0), 'So far 3 of 4 entries on objective; a percentage needs five.'],
    [aFocus(3, 1, 1), 'So far 60% of 5 entries.'],
    [aFocus(0, 0, 0), 'No entries in this week.'],
  ])('shows no percentage under five entries', (focus, sentence) => {
    show(aView({ focus, plan: aWeeklyPlan({ predictedShare: 0.625 }) }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(field('Predicted share in percent').value).toBe('62.5');
  });
});

describe('wins', () => {
  it('are typed, and taken from what was done', async () => {
    const offer = { id: anId(1), kind: 'task', text: 'Draft the copy', keyResultId: null, taskId: anId(1) } as const;
    const { actions } = show(aView({ wins: [aWin()], winOffers: [offer] }));
    typeInto('New win', 'Two shops');
    await settled(() => send(field('New win')));
    expect(actions.addWin).toHaveBeenCalledWith('Two shops');
    press('Note “Draft the copy” as a win');
    expect(actions.takeWin).toHaveBeenCalledWith(offer);
    press('Edit “First shop in Aspen”');
    typeInto('Win', 'First two shops in Aspen');
    await settled(() => send(field('Win')));
    expect(actions.saveWin).toHaveBeenCalledWith(anId(100), 'First two shops in Aspen');
  });
});

describe('the other weeks', () => {
  it('are reached by the arrows; a week that is over is read, not planned', () => {
    const { actions, view } = show(planned());
    press('Previous week');
    expect(actions.showWeek).toHaveBeenCalledWith(-1);
    void act(() => {
      view.value = planned({ place: 'past', focus: aFocus(3, 1, 1), hasEarlier: false });
    });
    expect(screen.queryByLabelText('New priority')).toBeNull();
    expect(screen.getByText('It was 60% of 5 entries.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous week' }).disabled).toBe(true);
    press('This week');
    expect(actions.showWeek).toHaveBeenCalledWith(0);
  });

  it('leads to the check-ins that are due', () => {
    show(aView({ dueCheckIns: 2 }));
    const line = screen.getByText(/2 key results are waiting/);
    expect(within(line).getByRole('link', { name: 'Check in' }).getAttribute('href')).toBe('#/check-in');
  });
});

describe('what goes into the status mail', () => {
  it('saves only what was typed over what is stored by now', async () => {
    const shown = aView();
    const { actions, view } = show(shown);
    const risks = screen.getByRole('textbox', { name: 'Risks and blockers' });
    fireEvent.input(risks, { target: { value: 'A strike' } });
    await settled(() => {
      view.value = { ...shown, plan: { ...shown.plan, notes: 'Said in another window' } };
    });
    const form = risks.closest('form');
    if (form === null) throw new Error('no form');
    await settled(() => fireEvent.submit(form));
    expect(actions.saveNotes).toHaveBeenCalledExactlyOnceWith({ risks: 'A strike', notes: 'Said in another window' });
  });
});

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MeetingActions, MeetingItem, MeetingView } from '@/components/meeting/actions';
import { MeetingScreen } from '@/components/meeting/MeetingScreen';
import { succeed } from '@/domain/result';
import { aKeyResult, anId, anObjective, aPriority, text } from '../view-builders';

afterEach(cleanup);

const rating = aKeyResult({ id: anId(12), title: 'Average rating', status: 'on-pace', confidence: 7 });

const troubled: MeetingItem = {
  keyResult: aKeyResult(),
  objective: anObjective({ keyResults: [aKeyResult(), rating] }),
  movement: {
    before: { on: '2026-11-09', value: 20, doneMilestoneIds: [], confidence: 5 },
    now: { on: '2026-11-16', value: 23, doneMilestoneIds: [], confidence: 3, reason: 'Customs holds the socks' },
    points: 13.6,
    confidenceChange: -2,
  },
  notes: [{ id: anId(301), text: 'Ask Bo', on: '2026-11-17' }],
};

const calm: MeetingItem = {
  ...troubled,
  keyResult: rating,
  movement: { before: null, now: null, points: null, confidenceChange: 0 },
  notes: [],
};

function aMeeting(over: Partial<MeetingView> = {}): MeetingView {
  const team = { id: anId(51), name: 'Ada', kind: 'person', isMe: true } as const;
  return {
    ...{ today: '2026-11-22', team, teams: [team], items: [troubled, calm] },
    week: { number: 47, startsOn: '2026-11-16', endsOn: '2026-11-22' },
    priorities: [aPriority()],
    comingUp: [{ id: anId(401), title: 'Print the catalogue', on: '2026-12-01' }],
    healthMetrics: [],
    hasLetterKeys: true,
    ...over,
  };
}

function show(shown: MeetingView = aMeeting()) {
  const done = succeed(undefined);
  const actions = {
    recordCheckIn: vi.fn<MeetingActions['recordCheckIn']>(() => Promise.resolve(done)),
    undo: vi.fn<MeetingActions['undo']>(() => Promise.resolve(done)),
    wayBack: vi.fn<MeetingActions['wayBack']>(() => () => Promise.resolve(done)),
    redo: vi.fn<MeetingActions['redo']>(() => Promise.resolve(done)),
    chooseTeam: vi.fn<MeetingActions['chooseTeam']>(),
    addNote: vi.fn<MeetingActions['addNote']>(() => Promise.resolve(done)),
    setPriorityDone: vi.fn<MeetingActions['setPriorityDone']>(),
    openHealth: vi.fn<MeetingActions['openHealth']>(),
    print: vi.fn<MeetingActions['print']>(),
  };
  const view = signal(shown);
  render(<MeetingScreen view={view} text={text} actions={actions} />);
  return { actions, view };
}

function shownTitle(): string {
  return screen.getByRole('article').querySelector('h2')?.textContent ?? '';
}

describe('the weekly meeting', () => {
  it('opens the first of the agenda with what moved, how confidence changed, and why', () => {
    show();
    expect(shownTitle()).toBe('Customers who come back');
    const place = within(screen.getByRole('article'));
    expect(place.getByText('20% to 23% since last week')).toBeTruthy();
    expect(place.getByText('+14 points')).toBeTruthy();
    expect(place.getByText('Confidence 5 to 3')).toBeTruthy();
    expect(place.getByText('Customs holds the socks')).toBeTruthy();
    expect(place.getByText('Ask Bo')).toBeTruthy();
  });

  it('walks by button and by key, and puts the focus on the name of the next key result', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Next/u }));
    expect(shownTitle()).toBe('Average rating');
    expect(screen.getByText('2 of 2')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Average rating'));
    fireEvent.keyDown(document.body, { key: 'p' });
    expect(shownTitle()).toBe('Customers who come back');
    fireEvent.keyDown(document.body, { key: 'n' });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(shownTitle()).toBe('Average rating');
  });

  it('leaves letters to the fields they are typed into, and to those who switched them off', () => {
    show();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Value now' }), { key: 'n' });
    expect(shownTitle()).toBe('Customers who come back');
    cleanup();
    show(aMeeting({ hasLetterKeys: false }));
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(shownTitle()).toBe('Customers who come back');
  });

  it('keeps the order of the agenda when what was recorded changes a status', async () => {
    const { actions, view } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged' }));
    expect(actions.recordCheckIn).toHaveBeenCalledWith(expect.objectContaining({ keyResultId: anId(11) }));
    expect(await screen.findByText('23%, confidence 3, low')).toBeTruthy();
    view.value = aMeeting({ items: [calm, troubled] });
    const agenda = within(screen.getByRole('navigation', { name: 'Agenda' }));
    expect(agenda.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Customers who come backbehind+14 points',
      'Average ratingon pace',
    ]);
  });

  it('adds a note, offers the way back, and no longer undoes the check-in before it', async () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged' }));
    expect(await screen.findByRole('button', { name: /^Undo the check-in/u })).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Call them' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(await screen.findByText('Note added')).toBeTruthy();
    expect(actions.addNote).toHaveBeenCalledWith(anId(11), 'Call them');
    expect(screen.queryByRole('button', { name: /^Undo the check-in/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('ends with the four-square of the week', () => {
    const { actions } = show();
    const square = within(screen.getByRole('region', { name: 'This week at a glance' }));
    fireEvent.click(square.getByRole('checkbox'));
    expect(actions.setPriorityDone).toHaveBeenCalledWith(anId(31), true);
    expect(square.getByText('Print the catalogue')).toBeTruthy();
    expect(square.getByText('Confidence 7 of 10, high, falling')).toBeTruthy();
  });

  it('without a running cycle says what to do', () => {
    show(aMeeting({ items: [] }));
    expect(screen.getByText('Nothing to talk about yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});

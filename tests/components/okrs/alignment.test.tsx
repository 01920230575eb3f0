import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OkrActions } from '@/components/okrs/actions';
import type { AlignmentChoices } from '@/domain/alignment';
import { fail, problem } from '@/domain/result';
import { anId, anObjective } from '../view-builders';
import { aCycle, aCycleView } from './okr-fixtures';
import { press, show, write } from './okr-page';

afterEach(cleanup);

const active = aCycle({ state: 'active' });
const winter = {
  ...{ objectiveId: anId(70), title: 'Own winter', teamName: 'Peak & Co', cycleName: 'Q1' },
  ...{ startsOn: '2027-01-01', endsOn: '2027-02-28', keyResults: [{ id: anId(71), title: 'Winter sales' }] },
};

function someChoices(over: Partial<AlignmentChoices> = {}): AlignmentChoices {
  return {
    draft: { childObjectiveId: anId(1), parentObjectiveId: null, parentKeyResultId: null, reason: '' },
    isLinked: false,
    child: { title: 'Become a top 5 online ski sock retailer', startsOn: '2027-01-01', endsOn: '2027-03-31' },
    choices: [winter],
    ...over,
  };
}

async function openFor(
  supports: ReturnType<typeof anObjective>['supports'],
  choices: AlignmentChoices,
  over: Partial<OkrActions> = {},
) {
  const { actions } = show(
    { cycles: [aCycleView({ cycle: active, objectives: [anObjective({ supports })] })] },
    { readAlignmentChoices: () => Promise.resolve(choices), ...over },
  );
  press(supports === null ? /^Say what it supports: “Become/u : /^Edit what “Become/u);
  return { actions, dialog: within(await screen.findByRole('dialog', { name: 'What does it support?' })) };
}

const linked = {
  title: 'Own winter',
  teamName: 'Peak & Co',
  keyResultTitle: 'Winter sales',
  reason: 'Socks sell first',
};

describe('what an objective supports', () => {
  it('is said on its card with the key result and the reason, also after the start', () => {
    show({ cycles: [aCycleView({ cycle: active, objectives: [anObjective({ supports: linked })] })] });
    const card = screen.getByRole('article');
    expect(card.textContent).toContain('Supports Own winter for “Winter sales”: Socks sell first');
  });

  it('can no longer be changed in a closed cycle', () => {
    const closed = { id: anId(90), name: 'Q3', startsOn: '2026-07-01', endsOn: '2026-09-30', state: 'closed' } as const;
    const objectives = [
      anObjective({ supports: linked, cycle: closed }),
      anObjective({ id: anId(2), supports: null, cycle: closed }),
    ];
    show({ cycles: [aCycleView({ cycle: aCycle({ state: 'closed' }), objectives })] });
    expect(screen.queryByRole('button', { name: /what (it supports|“)/u, hidden: true })).toBeNull();
  });

  it('is chosen with a key result and a reason, and dates outside are pointed out', async () => {
    const { actions, dialog } = await openFor(null, someChoices());
    fireEvent.change(dialog.getByRole('combobox', { name: 'Objective above' }), { target: { value: anId(70) } });
    expect(dialog.getByText('This ends after that does. It can be linked all the same.')).toBeTruthy();
    fireEvent.change(dialog.getByRole('combobox', { name: 'For' }), { target: { value: anId(71) } });
    write('Reason', 'Socks sell first');
    fireEvent.click(dialog.getByRole('button', { name: 'Link it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(actions.saveAlignment).toHaveBeenCalledWith({
      ...{ childObjectiveId: anId(1), parentObjectiveId: anId(70), parentKeyResultId: anId(71) },
      reason: 'Socks sell first',
    });
    expect(screen.getByText('“Become a top 5 online ski sock retailer” is linked')).toBeTruthy();
  });

  it('is refused at the field', async () => {
    const saveAlignment = vi.fn<OkrActions['saveAlignment']>(() =>
      Promise.resolve(fail(problem('parent', 'links-loop'), problem('reason', 'missing'))),
    );
    const { dialog } = await openFor(null, someChoices(), { saveAlignment });
    fireEvent.click(dialog.getByRole('button', { name: 'Link it' }));
    expect(await dialog.findByText('Reason is missing.')).toBeTruthy();
    expect(dialog.getByText(/already supports this one/u)).toBeTruthy();
  });

  it('is removed, with a way back', async () => {
    const draft = { childObjectiveId: anId(1), parentObjectiveId: anId(70), parentKeyResultId: null, reason: 'Socks' };
    const { actions, dialog } = await openFor(linked, someChoices({ isLinked: true, draft }));
    fireEvent.click(dialog.getByRole('button', { name: 'Remove the link' }));
    await waitFor(() => expect(actions.removeAlignment).toHaveBeenCalledWith(anId(1)));
    press('Undo');
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('leads to the teams where nothing stands above', async () => {
    const { dialog } = await openFor(null, someChoices({ choices: [] }));
    expect(dialog.getByRole('link', { name: 'To teams and people' }).getAttribute('href')).toBe('#/teams');
    expect(dialog.queryByRole('button', { name: 'Link it' })).toBeNull();
  });
});

describe('the pillar of an objective', () => {
  it('is asked for only where there are pillars, and saved with the form', async () => {
    show();
    press('New objective');
    expect(screen.queryByRole('combobox', { name: 'Pillar' })).toBeNull();
    cleanup();
    const { actions } = show({ pillars: [{ id: anId(80), title: 'Small shops' }] });
    press('New objective');
    fireEvent.change(screen.getByRole('combobox', { name: 'Pillar' }), { target: { value: anId(80) } });
    write('Objective', 'Own winter');
    press('Save the objective');
    await waitFor(() => expect(actions.saveObjective.mock.calls[0]?.[0].pillarId).toBe(anId(80)));
  });
});

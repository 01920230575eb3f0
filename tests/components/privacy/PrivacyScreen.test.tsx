import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrivacyActions, PrivacyScreenView } from '@/components/privacy/actions';
import { PrivacyScreen } from '@/components/privacy/PrivacyScreen';
import { removalPlan } from '@/domain/removal-plan';
import { fail, problem, succeed } from '@/domain/result';
import { text } from '../view-builders';

afterEach(cleanup);

const nothing: PrivacyScreenView = { neverRecordHosts: [], keepsFullAddress: false, today: '2026-11-18' };

function show(over: Partial<PrivacyScreenView> = {}, entries = 12, answers: Partial<PrivacyActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const plan = removalPlan(entries);
  const site = { host: 'forum.example', entries, rules: 1, links: 0, plan };
  const actions = {
    addNeverRecordHost: vi.fn<PrivacyActions['addNeverRecordHost']>(answers.addNeverRecordHost ?? done),
    removeNeverRecordHost: vi.fn<PrivacyActions['removeNeverRecordHost']>(done),
    setKeepsFullAddress: vi.fn<PrivacyActions['setKeepsFullAddress']>(done),
    lookAtSite: vi.fn<PrivacyActions['lookAtSite']>(answers.lookAtSite ?? (() => Promise.resolve(succeed(site)))),
    forgetSite: vi.fn<PrivacyActions['forgetSite']>(answers.forgetSite ?? done),
    lookAtRange: vi.fn<PrivacyActions['lookAtRange']>(
      answers.lookAtRange ?? ((from, to) => Promise.resolve(succeed({ from, to, plan }))),
    ),
    deleteRange: vi.fn<PrivacyActions['deleteRange']>(answers.deleteRange ?? done),
    undo: vi.fn<PrivacyActions['undo']>(done),
  };
  render(
    <PrivacyScreen view={signal({ ...nothing, ...over })} announcement={signal(null)} text={text} actions={actions} />,
  );
  return actions;
}

async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const formOf = (name: string) => within(screen.getByRole('form', { name }));
const type = (name: string, value: string) =>
  fireEvent.input(formOf(name).getByLabelText('Site'), { target: { value } });
const look = (name: string) => settled(() => fireEvent.submit(screen.getByRole('form', { name })));
const button = (name: string) => screen.getByRole('button', { name });

describe('never recording', () => {
  it('adds what was typed, lists the sites, and lets each be recorded again', async () => {
    const actions = show({ neverRecordHosts: ['bank.example'] });
    type('Never record', 'doctor.example');
    await look('Never record');
    expect(actions.addNeverRecordHost).toHaveBeenCalledWith('doctor.example');
    expect(formOf('Never record').getByLabelText('Site')).toHaveProperty('value', '');
    fireEvent.click(button('Record again: bank.example'));
    expect(actions.removeNeverRecordHost).toHaveBeenCalledWith('bank.example');
  });

  it('says at the field why a site was refused', async () => {
    show({}, 0, { addNeverRecordHost: () => Promise.resolve(fail(problem('host', 'already-listed'))) });
    type('Never record', 'bank.example');
    await look('Never record');
    expect(screen.getByText('Site is in the list already.')).toBeTruthy();
    expect(formOf('Never record').getByLabelText('Site')).toHaveProperty('value', 'bank.example');
  });

  it('switches full addresses on', () => {
    const actions = show();
    fireEvent.click(screen.getByLabelText('Keep full addresses'));
    expect(actions.setKeepsFullAddress).toHaveBeenCalledWith(true);
  });
});

describe('forgetting a site', () => {
  it('shows what there is before it deletes, and gives the focus back', async () => {
    const actions = show();
    type('Forget a site', 'https://forum.example/x');
    await look('Forget a site');
    expect(actions.lookAtSite).toHaveBeenCalledWith('https://forum.example/x');
    expect(screen.getByText('forum.example: 12 entries, 1 rule, 0 addresses.')).toBeTruthy();
    expect(screen.getByText(/^Undo brings it back, for 30 days\./u)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('And never record it again'));
    await settled(() => fireEvent.click(button('Forget forum.example')));
    expect(actions.forgetSite.mock.calls[0]?.[0]).toEqual({
      host: 'forum.example',
      isForGood: false,
      isNeverAgain: true,
    });
    expect(screen.queryByRole('button', { name: 'Forget forum.example' })).toBeNull();
    expect(screen.getByText('Deleted.').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(formOf('Forget a site').getByLabelText('Site'));
  });

  it('for good wants a tick of its own', async () => {
    show();
    await look('Forget a site');
    fireEvent.click(screen.getByLabelText('For good: also out of the history of undo'));
    expect(screen.getByText(/^This cannot be taken back\./u)).toBeTruthy();
    expect(button('Forget forum.example')).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByLabelText('I want this, without a way back'));
    expect(button('Forget forum.example')).toHaveProperty('disabled', false);
  });

  it('offers nothing to delete when nothing is stored, and looks anew after a change', async () => {
    const plan = removalPlan(0);
    const empty = { host: 'forum.example', entries: 0, rules: 0, links: 0, plan };
    show({}, 0, { lookAtSite: () => Promise.resolve(succeed(empty)) });
    await look('Forget a site');
    expect(screen.getByText('Nothing is stored of forum.example.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Forget/u })).toBeNull();
    type('Forget a site', 'other.example');
    expect(screen.queryByText('Nothing is stored of forum.example.')).toBeNull();
  });
});

describe('deleting dates', () => {
  const dates = (from: string, to: string): void => {
    fireEvent.input(formOf('Delete dates').getByLabelText('From'), { target: { value: from } });
    fireEvent.input(formOf('Delete dates').getByLabelText('To'), { target: { value: to } });
  };

  it('counts first, then deletes what was counted', async () => {
    const actions = show();
    dates('2026-10-01', '2026-10-31');
    await look('Delete dates');
    expect(screen.getByText('12 entries from Oct 1, 2026 to Oct 31, 2026.')).toBeTruthy();
    await settled(() => fireEvent.click(button('Delete 12 entries')));
    expect(actions.deleteRange.mock.calls[0]?.[0]).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
      plan: removalPlan(12),
    });
  });

  it('says how many presses of undo bring it back, or that none will', async () => {
    show({}, 4500);
    await look('Delete dates');
    expect(screen.getByText(/press undo 3 times/u)).toBeTruthy();
    cleanup();
    show({}, 1_000_000);
    await look('Delete dates');
    expect(screen.getByText(/^Too many for undo to keep/u)).toBeTruthy();
    expect(button('Delete 1,000,000 entries')).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByLabelText('I want this, without a way back'));
    expect(button('Delete 1,000,000 entries')).toHaveProperty('disabled', false);
  });

  it('says how far it is while it deletes', async () => {
    const gate = Promise.withResolvers<void>();
    show({}, 4500, {
      deleteRange: async (_, onProgress) => {
        onProgress({ done: 2000, total: 4500 });
        await gate.promise;
        return succeed(undefined);
      },
    });
    await look('Delete dates');
    await settled(() => fireEvent.click(button('Delete 4,500 entries')));
    expect(screen.getByText('2,000 of 4,500 deleted')).toBeTruthy();
    await settled(() => gate.resolve());
    expect(screen.queryByText('2,000 of 4,500 deleted')).toBeNull();
  });

  it('names the date that is wrong', async () => {
    show({}, 0, { lookAtRange: () => Promise.resolve(fail(problem('to', 'ends-before-start'))) });
    await look('Delete dates');
    expect(screen.getByText('To lies before the start.')).toBeTruthy();
  });
});

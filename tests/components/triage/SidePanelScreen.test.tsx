import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, problem, succeed } from '@/domain/result';
import { anEntry, anId, aView, ids, someActions } from './build';
import { press, showPanel } from './panel';

afterEach(cleanup);

describe('a new request', () => {
  const what = (): HTMLElement => screen.getByRole('textbox', { name: 'What is asked?' });

  it('opens with N, files what was filled in, closes and keeps source and channel for the next', async () => {
    const { actions } = showPanel();
    press('n');
    await waitFor(() => expect(document.activeElement).toBe(what()));
    fireEvent.input(what(), { target: { value: 'A deck' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Who asks' }), { target: { value: 'customer' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Ada' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Through' }), { target: { value: 'mail' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Link' }), { target: { value: 'https://a.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Put in the inbox' }));
    const sent = { source: 'customer', sourceName: 'Ada', channel: 'mail', text: 'A deck', link: 'https://a.example' };
    expect(actions.captureRequest).toHaveBeenCalledWith(sent);
    const summary = document.querySelector<HTMLElement>('[data-action="new-request"]');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(summary?.closest('details')?.open).toBe(false);
    expect(document.querySelector('[name="text"]')).toHaveProperty('value', '');
    expect(document.querySelector('[name="source"]')).toHaveProperty('value', 'customer');
  });

  it('is sent with Ctrl+Enter and shows its problems at their fields, nothing lost', async () => {
    const actions = someActions();
    actions.captureRequest.mockResolvedValue(fail(problem('text', 'missing'), problem('link', 'not-a-web-page')));
    showPanel({}, actions);
    press('n');
    await waitFor(() => expect(document.activeElement).toBe(what()));
    fireEvent.input(screen.getByRole('textbox', { name: 'Link' }), { target: { value: 'ftp:x' } });
    press('Enter', { ctrlKey: true });
    await screen.findByText('This request is missing.');
    await waitFor(() => expect(document.activeElement, 'the first field to correct').toBe(what()));
    const link = screen.getByRole('textbox', { name: 'Link' });
    expect(link.getAttribute('aria-invalid')).toBe('true');
    expect(link).toHaveProperty('value', 'ftp:x');
    const describing = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    expect(describing?.textContent).toMatch(/^Link is not a web address/u);
  });

  it('takes digits as text, and Escape closes it', async () => {
    const { actions } = showPanel();
    press('n');
    await waitFor(() => expect(document.activeElement).toBe(what()));
    press('1');
    expect(actions.tag).not.toHaveBeenCalled();
    press('Escape');
    await waitFor(() => expect(document.querySelector<HTMLDetailsElement>('.new-request')?.open).toBe(false));
  });
});

describe('today’s entries', () => {
  const entries = [
    anEntry(),
    anEntry(
      {
        id: anId(31),
        verdict: 'distraction',
        distractionNumber: 31,
        keyResultId: null,
        title: 'Breaking',
        minutes: null,
      },
      '31',
    ),
    anEntry({ id: anId(32), title: 'Gone' }, ''),
  ];
  const counts = { 'on-objective': 2, protects: 0, distraction: 1 };
  const unfold = async (): Promise<void> => {
    const details = document.querySelector<HTMLDetailsElement>('.today-entries');
    details?.setAttribute('open', '');
    details?.dispatchEvent(new Event('toggle'));
    await screen.findByRole('list', { name: /^Today/u, hidden: true });
  };

  it('are drawn only while they are unfolded: a verdict does not wait for those of a long day', async () => {
    showPanel({ todayEntries: entries, todayCounts: counts });
    expect(document.querySelectorAll('.today-entry')).toHaveLength(0);
    await unfold();
    expect(document.querySelectorAll('.today-entry')).toHaveLength(3);
  });

  it('count each verdict in words too, and name what each entry points at', async () => {
    showPanel({ todayEntries: entries, todayCounts: counts });
    await unfold();
    const summary = document.querySelector('.today-entries > summary');
    expect(summary?.textContent).toMatch(/On objective 2.*Protects 0.*Distraction 1/u);
    const targets = [...document.querySelectorAll('.today-target')].map((target) => target.textContent);
    expect(targets).toEqual(['Customers who come back', '31 The news loop', 'No longer exists']);
    expect(screen.getAllByText('15 min'), 'minutes stand only where they were given').toHaveLength(2);
  });

  it('have an empty state', async () => {
    showPanel();
    await unfold();
    expect(screen.getByText(/^Nothing recorded today/u)).toBeTruthy();
  });

  it('can be changed with the same choices', async () => {
    const { actions } = showPanel({ todayEntries: entries, todayCounts: counts });
    await unfold();
    const change = screen.getByRole('button', { name: 'Change: Breaking', hidden: true });
    fireEvent.click(change);
    const row = change.closest<HTMLElement>('[data-entry]') ?? document.body;
    fireEvent.click(within(row).getByRole('button', { name: 'Reply within a day', hidden: true }));
    expect(actions.retag).toHaveBeenCalledWith(anId(31), { verdict: 'protects', healthMetricId: ids.reply });
    await waitFor(() => expect(change.getAttribute('aria-expanded')).toBe('false'));
  });

  it('can be removed, and a refusal is shown at the entry', async () => {
    const actions = someActions();
    actions.removeEntry.mockResolvedValueOnce(fail(problem('', 'not-found'))).mockResolvedValue(succeed(undefined));
    showPanel({ todayEntries: entries, todayCounts: counts }, actions);
    await unfold();
    const remove = screen.getByRole('button', { name: 'Remove: Why skiers stop', hidden: true });
    fireEvent.click(remove);
    expect(actions.removeEntry).toHaveBeenCalledWith(anId(30));
    const alert = await screen.findByRole('alert', { hidden: true });
    expect(alert.textContent).toBe('This entry no longer exists.');
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByRole('alert', { hidden: true })).toBeNull());
  });
});

describe('the last step', () => {
  it('is announced, with undo beside it while it can be undone', async () => {
    const { announcement, actions } = showPanel();
    announcement.value = { message: 'Tagged: Customers who come back', canUndo: true };
    const message = await screen.findByText('Tagged: Customers who come back');
    expect(message.getAttribute('role')).toBe('status');
    const toast = message.parentElement ?? document.body;
    fireEvent.click(within(toast).getByRole('button', { name: /^Undo/u }));
    expect(actions.takeBack).toHaveBeenCalledOnce();
    announcement.value = { message: 'Undone', canUndo: false };
    await screen.findByText('Undone');
    expect(within(toast).queryByRole('button')).toBeNull();
  });

  it('says why it cannot be undone, until something else happens', async () => {
    const actions = someActions();
    actions.undo.mockResolvedValue(fail(problem('', 'changed-since', { step: 'Tagged: Customers' })));
    const { view } = showPanel({}, actions);
    press('z');
    expect((await screen.findByRole('alert')).textContent).toContain('“Tagged: Customers” cannot be undone');
    view.value = aView();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('the key that files a request from any page', () => {
  it('opens the form with the focus in its text', async () => {
    const { isRequesting } = showPanel();
    isRequesting.value = true;
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[name="text"]')));
  });
});

describe('a request about the page in front', () => {
  it('links it with one press and guesses the channel, until that is chosen by hand', async () => {
    const { page } = showPanel();
    page.value = { kind: 'page', url: 'https://peak.slack.com/archives/C1', title: 'Chat', host: 'peak.slack.com' };
    fireEvent.click(await screen.findByRole('button', { name: 'Link this page', hidden: true }));
    expect(document.querySelector('[name="link"]')).toHaveProperty('value', 'https://peak.slack.com/archives/C1');
    const channel = document.querySelector<HTMLSelectElement>('[name="channel"]');
    expect(channel?.value).toBe('chat');
    fireEvent.input(document.querySelector('[name="link"]') ?? document, {
      target: { value: 'https://jira.x.example/' },
    });
    expect(channel?.value).toBe('tracker');
    fireEvent.change(channel ?? document, { target: { value: 'meeting' } });
    fireEvent.input(document.querySelector('[name="link"]') ?? document, {
      target: { value: 'https://mail.x.example/' },
    });
    expect(channel?.value).toBe('meeting');
  });
});

describe('the list of keys', () => {
  it('shows the keys that the browser really has, those without any too, and leads to changing them', async () => {
    const { actions, page } = showPanel();
    press('?', { shiftKey: true });
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(sheet.textContent).toContain('⌥⇧JTag the page with the last key result');
    expect(sheet.textContent).toContain('not setNew request');
    fireEvent.click(within(sheet).getByRole('button', { name: 'Change these keys' }));
    expect(actions.changeShortcuts).toHaveBeenCalledOnce();
    page.value = { kind: 'hidden' };
    expect(await screen.findByText(/⌥⇧J tags it unseen\.$/u)).toBeTruthy();
  });

  it('opens with ?, takes the keys, and gives the focus back', async () => {
    const { actions } = showPanel();
    const row = screen.getByRole('button', { name: 'Q4 revenue in Colorado' });
    row.focus();
    press('?', { shiftKey: true });
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    const close = within(sheet).getByRole('button', { name: 'Close' });
    fireEvent.keyDown(close, { key: '1' });
    expect(actions.tag).not.toHaveBeenCalled();
    fireEvent.click(close);
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  it('opens by its button when single keys are off, and says that they are', async () => {
    showPanel({ hasLetterKeys: false });
    press('?');
    expect(document.querySelector('dialog')?.open).not.toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(await screen.findByText(/^Single keys are switched off/u)).toBeTruthy();
  });
});

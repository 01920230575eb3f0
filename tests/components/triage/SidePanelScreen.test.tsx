import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Announcement, SidePanelScreen } from '@/components/triage/SidePanelScreen';
import { createTextOf } from '@/components/text/message';
import { en as englishReplies } from '@/components/text/replies/en';
import { fail, problem, succeed } from '@/domain/result';
import type { TriageView } from '@/domain/triage-view';
import { anEntry, anId, aRequest, aView, ids, panelSignals, someActions, text, today } from './build';

function show(over: Partial<TriageView> = {}, actions = someActions()) {
  const signals = panelSignals(aView(over));
  const announcement = signal<Announcement | null>(null);
  const shortcuts = signal([
    { name: '_execute_action', keys: 'Alt+Shift+L' },
    { name: 'tag-last-key-result', keys: '⌥⇧J' },
    { name: 'capture-request', keys: '' },
  ]);
  const replyText = signal(createTextOf('en', englishReplies));
  const props = { ...signals, announcement, text, actions, shortcuts, replyText, shortcut: null, today };
  render(<SidePanelScreen {...props} />);
  return { ...props };
}

const press = (key: string, over: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });

afterEach(cleanup);

describe('the inbox', () => {
  const two = [aRequest(), aRequest({ id: anId(21), text: 'Read this', source: 'leadership', sourceName: 'Dana' })];
  const button = (name: string): HTMLElement => screen.getByRole('button', { name });

  it('says who asks, through what and when; another day with its date', () => {
    show({ inbox: [aRequest(), aRequest({ id: anId(21), date: '2026-11-16', sourceName: '' })], inboxCount: 5 });
    expect(screen.getByRole('heading', { name: '5 requests to triage' })).toBeTruthy();
    expect(screen.getByText('3 more wait behind these.')).toBeTruthy();
    const [first, second] = [...document.querySelectorAll('.inbox-origin')].map((origin) => origin.textContent);
    expect(first).toMatch(/^Bo, teammate · chat · \d/u);
    expect(second).toMatch(/^teammate · chat · Nov 16, \d/u);
  });

  it('has an empty state with the next step', () => {
    show();
    expect(screen.getByText(/^Nobody is waiting for an answer/u)).toBeTruthy();
  });

  it.each([
    ['Park', 'park', 'I have parked it'],
    ['Decline', 'decline', 'I keep my time for that'],
  ] as const)('%s writes a reply, copies it with one key and decides', async (name, kind, words) => {
    const { actions } = show({ inbox: two, inboxCount: 2 });
    fireEvent.click(button(`${name}: “Read this”`));
    const reply = screen.getByRole('textbox', { name: 'Reply' });
    const written = reply instanceof HTMLTextAreaElement ? reply.value : '';
    expect(written).toContain('Not this quarter: until December 31 we are going for “Become a top 5 online ski sock');
    expect(written).toContain(words);
    expect(document.activeElement).toBe(button(`Copy and ${kind}`));
    fireEvent.click(button(`Copy and ${kind}`));
    await waitFor(() => expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind, reply: written }));
    expect(actions.copy).toHaveBeenCalledWith(written);
  });

  it('keeps what was typed into a reply while the other tone is tried', () => {
    const { actions } = show({ inbox: two, inboxCount: 2 });
    fireEvent.click(button('Decline: “Read this”'));
    const reply = screen.getByRole('textbox', { name: 'Reply' });
    fireEvent.input(reply, { target: { value: 'No.' } });
    fireEvent.click(button('Warm'));
    expect(reply).toHaveProperty('value', expect.stringMatching(/^Hi Dana,/u));
    fireEvent.click(button('Short'));
    expect(reply).toHaveProperty('value', 'No.');
    fireEvent.click(button('Decline without a reply'));
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'decline', reply: null });
  });

  it('decides nothing while the browser refuses to copy, and says so', async () => {
    const actions = someActions();
    actions.copy.mockResolvedValue(false);
    show({ inbox: two, inboxCount: 2 }, actions);
    fireEvent.click(button('Decline: “Read this”'));
    fireEvent.click(button('Copy and decline'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The browser did not let it be copied/u);
    expect(actions.decide).not.toHaveBeenCalled();
  });

  describe('by keyboard', () => {
    const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);

    it('walks with J and K, and with the arrows', () => {
      show({ inbox: two, inboxCount: 2 });
      press('j');
      expect(document.activeElement).toBe(rowOf(anId(20)));
      press('j');
      expect(document.activeElement).toBe(rowOf(anId(21)));
      press('k');
      expect(document.activeElement).toBe(rowOf(anId(20)));
      press('ArrowDown');
      expect(document.activeElement).toBe(rowOf(anId(21)));
    });

    it('does a request for a key result with a digit, and does not tag the page', () => {
      const { actions } = show({ inbox: two, inboxCount: 2 });
      press('j');
      press('2');
      const target = { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.customers };
      expect(actions.decide).toHaveBeenCalledWith(anId(20), { kind: 'do', target });
      expect(actions.tag).not.toHaveBeenCalled();
    });

    it('protects with P, and opens schedule, delegate, park, decline and the distractions', async () => {
      const { actions } = show({ inbox: two, inboxCount: 2 });
      press('j');
      press('p');
      const target = { verdict: 'protects', healthMetricId: ids.reply };
      expect(actions.decide).toHaveBeenCalledWith(anId(20), { kind: 'do', target });
      for (const [key, name] of [
        ['s', 'Schedule'],
        ['g', 'Delegate'],
        ['l', 'Park'],
        ['x', 'Decline'],
        ['d', 'Do'],
      ] as const) {
        rowOf(anId(20))?.focus();
        press(key);
        await screen.findByRole('group', { name });
        press('Escape');
        await waitFor(() => expect(screen.queryByRole('group', { name })).toBeNull());
        expect(document.activeElement).toBe(rowOf(anId(20)));
      }
    });

    it('copies the open reply with C', async () => {
      const { actions } = show({ inbox: two, inboxCount: 2 });
      press('j');
      press('x');
      await waitFor(() => expect(document.activeElement).toBe(button('Copy and decline')));
      press('c');
      await screen.findByText('Reply copied');
      expect(actions.copy).toHaveBeenCalledOnce();
      expect(actions.decide).not.toHaveBeenCalled();
    });

    it('does nothing while single keys are switched off, and prints none', () => {
      const { actions } = show({ inbox: two, inboxCount: 2, hasLetterKeys: false });
      rowOf(anId(20))?.focus();
      for (const key of ['j', '1', '0', 'p', 'd', 's', 'g', 'l', 'x', 'c', 'n', 'z', '?']) {
        press(key);
      }
      expect(document.activeElement).toBe(rowOf(anId(20)));
      expect(actions.decide).not.toHaveBeenCalled();
      expect(actions.tag).not.toHaveBeenCalled();
      expect(actions.undo).not.toHaveBeenCalled();
      expect(document.querySelectorAll('.inbox-answer, dialog[open], .inbox .key-cap, .inbox-hint')).toHaveLength(0);
    });
  });

  it('schedules as a task of a project', () => {
    const { actions } = show({ inbox: two, inboxCount: 2, projects: [{ id: anId(40), title: 'Fit guide' }] });
    fireEvent.click(button('Schedule: “Read this”'));
    expect(document.activeElement).toBe(button('This week'));
    fireEvent.change(screen.getByRole('combobox', { name: 'As' }), { target: { value: anId(40) } });
    fireEvent.click(button('This week'));
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'schedule', week: 'this', projectId: anId(40) });
  });

  it('asks for what when doing, by the same rows, which have no keys', () => {
    const { actions } = show({ inbox: two, inboxCount: 2 });
    const chip = button('Do: “Read this”');
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    const answer = screen.getByRole('group', { name: 'Do' });
    expect(answer.querySelector('[aria-keyshortcuts]')).toBeNull();
    fireEvent.click(within(answer).getByRole('button', { name: 'Q4 revenue in Colorado' }));
    const target = { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.revenue };
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'do', target });
  });

  it('asks when for scheduling, and Escape takes the question back', () => {
    const { actions } = show({ inbox: two, inboxCount: 2 });
    const chip = button('Schedule: “Read this”');
    fireEvent.click(chip);
    fireEvent.click(button('Next week'));
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'schedule', week: 'next', projectId: null });
    button('This week').focus();
    press('Escape');
    expect(screen.queryByRole('button', { name: 'This week' })).toBeNull();
    expect(document.activeElement).toBe(chip);
  });

  it('asks to whom for delegating, and not with an empty name', async () => {
    const { actions } = show({ inbox: two, inboxCount: 2 });
    fireEvent.click(button('Delegate: “Read this”'));
    const to = screen.getByRole('textbox', { name: 'To whom?' });
    expect(document.activeElement).toBe(to);
    fireEvent.click(button('Delegate'));
    await screen.findByText('A name is missing.');
    expect(actions.decide).not.toHaveBeenCalled();
    fireEvent.input(to, { target: { value: ' Kim ' } });
    fireEvent.click(button('Delegate'));
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'delegate', to: 'Kim' });
  });

  it('says at the request why a decision was refused', async () => {
    const actions = someActions();
    actions.decide.mockResolvedValue(fail(problem('', 'wrong-state')));
    show({ inbox: two, inboxCount: 2 }, actions);
    fireEvent.click(button('Park: “Read this”'));
    fireEvent.click(button('Park without a reply'));
    const alert = await screen.findByRole('alert');
    expect(alert.closest('[data-row]')?.getAttribute('data-row')).toBe(anId(21));
    expect(alert.textContent).toBe('This request is no longer in a state that allows this.');
  });

  it('hands the focus to the next request when the decided one leaves, then to the inbox', async () => {
    const { view } = show({ inbox: two, inboxCount: 2 });
    button('Park: “Can you redo the deck?”').focus();
    view.value = aView({ inbox: two.slice(1), inboxCount: 1 });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(anId(21)));
    view.value = aView();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Requests' })));
  });

  it('shows a long request by its opening, and whole on demand', () => {
    const long = 'Please read all of this. '.repeat(40);
    show({ inbox: [aRequest({ text: long })], inboxCount: 1 });
    const quote = document.querySelector('.inbox-quote');
    expect(quote?.textContent?.length).toBeLessThan(260);
    fireEvent.click(button('Show all'));
    expect(quote?.textContent).toContain(long);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('makes no link of %s', (link) => {
    show({ inbox: [aRequest({ link })], inboxCount: 1 });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('links a web address by its host', () => {
    show({ inbox: [aRequest({ link: 'https://news.example.com/a?b' })], inboxCount: 1 });
    expect(screen.getByRole('link', { name: 'news.example.com' }).getAttribute('rel')).toBe('noreferrer');
  });
});

describe('a new request', () => {
  const what = (): HTMLElement => screen.getByRole('textbox', { name: 'What is asked?' });

  it('opens with N, files what was filled in, closes and keeps source and channel for the next', async () => {
    const { actions } = show();
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
    show({}, actions);
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
    const { actions } = show();
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

  it('count each verdict in words too, and name what each entry points at', () => {
    show({ todayEntries: entries, todayCounts: counts });
    const summary = document.querySelector('.today-entries > summary');
    expect(summary?.textContent).toMatch(/On objective 2.*Protects 0.*Distraction 1/u);
    const targets = [...document.querySelectorAll('.today-target')].map((target) => target.textContent);
    expect(targets).toEqual(['Customers who come back', '31 The news loop', 'No longer exists']);
    expect(screen.getAllByText('15 min'), 'minutes stand only where they were given').toHaveLength(2);
  });

  it('have an empty state', () => {
    show();
    expect(screen.getByText(/^Nothing recorded today/u)).toBeTruthy();
  });

  it('can be changed with the same choices', async () => {
    const { actions } = show({ todayEntries: entries, todayCounts: counts });
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
    show({ todayEntries: entries, todayCounts: counts }, actions);
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
    const { announcement, actions } = show();
    announcement.value = { message: 'Tagged: Customers who come back', canUndo: true };
    const message = await screen.findByText('Tagged: Customers who come back');
    expect(message.getAttribute('role')).toBe('status');
    const toast = message.parentElement ?? document.body;
    fireEvent.click(within(toast).getByRole('button', { name: /^Undo/u }));
    expect(actions.undo).toHaveBeenCalledOnce();
    announcement.value = { message: 'Undone', canUndo: false };
    await screen.findByText('Undone');
    expect(within(toast).queryByRole('button')).toBeNull();
  });

  it('says why it cannot be undone, until something else happens', async () => {
    const actions = someActions();
    actions.undo.mockResolvedValue(fail(problem('', 'changed-since', { step: 'Tagged: Customers' })));
    const { view } = show({}, actions);
    press('z');
    expect((await screen.findByRole('alert')).textContent).toContain('“Tagged: Customers” cannot be undone');
    view.value = aView();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('a request about the page in front', () => {
  it('links it with one press and guesses the channel, until that is chosen by hand', async () => {
    const { page } = show();
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
    const { actions, page } = show();
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
    const { actions } = show();
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
    show({ hasLetterKeys: false });
    press('?');
    expect(document.querySelector('dialog')?.open).not.toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(await screen.findByText(/^Single keys are switched off/u)).toBeTruthy();
  });
});

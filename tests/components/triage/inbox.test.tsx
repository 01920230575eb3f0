import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, problem } from '@/domain/result';
import { anId, aRequest, aView, ids, someActions } from './build';
import { press, showPanel } from './panel';

afterEach(cleanup);

describe('the inbox', () => {
  const two = [aRequest(), aRequest({ id: anId(21), text: 'Read this', source: 'leadership', sourceName: 'Dana' })];
  const button = (name: string): HTMLElement => screen.getByRole('button', { name });

  it('says who asks, through what and when; another day with its date', () => {
    showPanel({ inbox: [aRequest(), aRequest({ id: anId(21), date: '2026-11-16', sourceName: '' })], inboxCount: 5 });
    expect(screen.getByRole('heading', { name: '5 requests to triage' })).toBeTruthy();
    expect(screen.getByText('3 more wait behind these.')).toBeTruthy();
    const [first, second] = [...document.querySelectorAll('.inbox-origin > p')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(first).toEqual(['Bo, teammate', 'chat', expect.stringMatching(/^\d/u)]);
    expect(second).toEqual(['teammate', 'chat', expect.stringMatching(/^Nov 16, \d/u)]);
  });

  it('has an empty state with the next step', () => {
    showPanel();
    expect(screen.getByText(/^Nobody is waiting for an answer/u)).toBeTruthy();
  });

  it.each([
    ['Park', 'park', 'I have parked it'],
    ['Decline', 'decline', 'I keep my time for that'],
  ] as const)('%s writes a reply, copies it with one key and decides', async (name, kind, words) => {
    const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
    const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
    showPanel({ inbox: two, inboxCount: 2 }, actions);
    fireEvent.click(button('Decline: “Read this”'));
    fireEvent.click(button('Copy and decline'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The browser did not let it be copied/u);
    expect(actions.decide).not.toHaveBeenCalled();
  });

  describe('by keyboard', () => {
    const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);

    it('walks with J and K, and with the arrows', () => {
      showPanel({ inbox: two, inboxCount: 2 });
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
      const { actions } = showPanel({ inbox: two, inboxCount: 2 });
      press('j');
      press('2');
      const target = { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.customers };
      expect(actions.decide).toHaveBeenCalledWith(anId(20), { kind: 'do', target });
      expect(actions.tag).not.toHaveBeenCalled();
    });

    it('protects with P, and opens schedule, delegate, park, decline and the distractions', async () => {
      const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
      const { actions } = showPanel({ inbox: two, inboxCount: 2 });
      press('j');
      press('x');
      await waitFor(() => expect(document.activeElement).toBe(button('Copy and decline')));
      press('c');
      await screen.findByText('Reply copied');
      expect(actions.copy).toHaveBeenCalledOnce();
      expect(actions.decide).not.toHaveBeenCalled();
    });

    it('does nothing while single keys are switched off, and prints none', () => {
      const { actions } = showPanel({ inbox: two, inboxCount: 2, hasLetterKeys: false });
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
    const { actions } = showPanel({ inbox: two, inboxCount: 2, projects: [{ id: anId(40), title: 'Fit guide' }] });
    fireEvent.click(button('Schedule: “Read this”'));
    expect(document.activeElement).toBe(button('This week'));
    fireEvent.change(screen.getByRole('combobox', { name: 'As' }), { target: { value: anId(40) } });
    fireEvent.click(button('This week'));
    expect(actions.decide).toHaveBeenCalledWith(anId(21), { kind: 'schedule', week: 'this', projectId: anId(40) });
  });

  it('asks for what when doing, by the same rows, which have no keys', () => {
    const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
    const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
    const { actions } = showPanel({ inbox: two, inboxCount: 2 });
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
    showPanel({ inbox: two, inboxCount: 2 }, actions);
    fireEvent.click(button('Park: “Read this”'));
    fireEvent.click(button('Park without a reply'));
    const alert = await screen.findByRole('alert');
    expect(alert.closest('[data-row]')?.getAttribute('data-row')).toBe(anId(21));
    expect(alert.textContent).toBe('This request is no longer in a state that allows this.');
  });

  it('hands the focus to the next request when the decided one leaves, then to the inbox', async () => {
    const { view } = showPanel({ inbox: two, inboxCount: 2 });
    button('Park: “Can you redo the deck?”').focus();
    view.value = aView({ inbox: two.slice(1), inboxCount: 1 });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(anId(21)));
    view.value = aView();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Requests' })));
  });

  it('shows a long request by its opening, and whole on demand', () => {
    const long = 'Please read all of this. '.repeat(40);
    showPanel({ inbox: [aRequest({ text: long })], inboxCount: 1 });
    const quote = document.querySelector('.inbox-quote');
    expect(quote?.textContent?.length).toBeLessThan(260);
    fireEvent.click(button('Show all'));
    expect(quote?.textContent).toContain(long);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('makes no link of %s', (link) => {
    showPanel({ inbox: [aRequest({ link })], inboxCount: 1 });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('links a web address by its host', () => {
    showPanel({ inbox: [aRequest({ link: 'https://news.example.com/a?b' })], inboxCount: 1 });
    expect(screen.getByRole('link', { name: 'news.example.com' }).getAttribute('rel')).toBe('noreferrer noopener');
  });
});

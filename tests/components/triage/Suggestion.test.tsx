import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Inbox } from '@/components/triage/Inbox';
import { createTextOf } from '@/components/text/message';
import { en as englishReplies } from '@/components/text/replies/en';
import { TagControl } from '@/components/triage/TagControl';
import type { Suggestion } from '@/domain/suggestion/suggest-target';
import { aRequest, aView, choices, ids, panelSignals, someActions, text, today } from './build';

afterEach(cleanup);

const customers: Suggestion = {
  target: { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.customers },
  reasons: [
    { kind: 'words', words: ['skiers', 'stop'] },
    { kind: 'asker', asker: 'customer' },
    { kind: 'host', host: 'forum.example' },
  ],
};
const withoutDetails = { minutes: null, note: '', typedTitle: null };

function renderPage(suggestion: Suggestion | null) {
  const forPage = signal(suggestion);
  const actions = someActions();
  const suggestions = { forPage, forRequest: () => null };
  render(<TagControl {...panelSignals()} {...{ text, actions, suggestions }} shortcut={null} />);
  return { actions, forPage };
}

describe('the suggestion for the page', () => {
  it('stands above the targets, with what speaks for it', () => {
    renderPage(customers);
    const accept = screen.getByRole('button', { name: 'Accept the suggestion: Customers who come back' });
    const [first] = document.querySelectorAll('.suggestion-accept, .target-row');
    expect(first).toBe(accept);
    expect(accept.getAttribute('aria-keyshortcuts')).toBe('Enter');
    const why = document.getElementById(accept.getAttribute('aria-describedby') ?? '');
    expect([...(why?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Suggestion',
      '“skiers” “stop”',
      'asked by customer',
      'forum.example',
    ]);
  });

  it('is accepted by a click, or by Enter where nothing has the focus', () => {
    const { actions } = renderPage(customers);
    fireEvent.click(screen.getByRole('button', { name: /^Accept the suggestion/ }));
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(actions.tag.mock.calls).toEqual([
      [customers.target, withoutDetails],
      [customers.target, withoutDetails],
    ]);
  });

  it('leaves Enter to controls, to the browser and to a held key', () => {
    const { actions } = renderPage(customers);
    const [row] = document.querySelectorAll('.target-row');
    fireEvent.keyDown(row ?? document.body, { key: 'Enter' });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    expect(actions.tag).not.toHaveBeenCalled();
  });

  it('is not there, and Enter does nothing, when nothing is likely or its target is gone', () => {
    const { actions, forPage } = renderPage(null);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    forPage.value = { target: { verdict: 'protects', healthMetricId: ids.revenue }, reasons: [] };
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(screen.queryByRole('group', { name: 'Suggestion' })).toBeNull();
    expect(actions.tag).not.toHaveBeenCalled();
  });

  it.each([
    [{ verdict: 'distraction', distractionNumber: 31 }, 'The news loop'],
    [{ verdict: 'protects', healthMetricId: ids.reply }, 'Reply within a day'],
    [
      { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: null },
      'The objective as a whole: Become a top 5 online ski sock retailer',
    ],
  ] as const)('names the target %j', (target, title) => {
    renderPage({ target, reasons: [{ kind: 'rule' }] });
    expect(screen.getByRole('button', { name: `Accept the suggestion: ${title}` })).toBeTruthy();
  });
});

describe('the suggestion for a request', () => {
  it('is done by Enter on the request, and leaves the page alone', () => {
    const actions = someActions();
    const view = signal(aView({ inbox: [aRequest()], inboxCount: 1 }));
    const suggestions = { forPage: signal(null), forRequest: () => customers };
    render(
      <Inbox
        {...{ view, choices, today, text, suggestions }}
        replyText={createTextOf('en', englishReplies)}
        onCopy={(reply) => actions.copy(reply)}
        onDecide={(id, decision) => actions.decide(id, decision)}
      />,
    );
    const [row] = screen.getAllByRole('listitem');
    fireEvent.keyDown(row ?? document.body, { key: 'Enter' });
    expect(actions.decide.mock.calls).toEqual([[aRequest().id, { kind: 'do', target: customers.target }]]);
  });
});

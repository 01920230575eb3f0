import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RulesActions, RulesScreenView } from '@/components/rules/actions';
import { RuleOffer } from '@/components/rules/RuleOffer';
import { RulesScreen } from '@/components/rules/RulesScreen';
import { fail, problem, succeed } from '@/domain/result';
import { anId } from '@/tests/fixtures/build';
import { text } from '../view-builders';

afterEach(cleanup);

const news = { verdict: 'distraction', distractionNumber: 31 } as const;
const targetName = '31 The news loop';
const rule = {
  id: anId(141),
  host: 'a.example',
  pathPrefix: '',
  target: news,
  targetName,
  isOn: true,
  isBarred: false,
};
const offered = { host: 'forum.example', target: news, targetName, times: 3 };

const view: RulesScreenView = {
  rules: [rule, { ...rule, id: anId(142), host: 'b.example', pathPrefix: '/team', isOn: false, isBarred: true }],
  declined: [{ ...rule, id: anId(143), host: 'c.example', isOn: false }],
  proposals: [offered],
  targets: {
    objectives: [],
    healthMetrics: [],
    choices: [{ number: 31, name: 'The news loop', categoryName: 'News', hosts: [] }],
  },
};

function show(over: Partial<RulesScreenView> = {}, answers: Partial<RulesActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    acceptRule: vi.fn<RulesActions['acceptRule']>(done),
    declineRule: vi.fn<RulesActions['declineRule']>(done),
    saveRule: vi.fn<RulesActions['saveRule']>(answers.saveRule ?? done),
    setRuleOn: vi.fn<RulesActions['setRuleOn']>(done),
    moveRule: vi.fn<RulesActions['moveRule']>(done),
    deleteRule: vi.fn<RulesActions['deleteRule']>(done),
    copyCsv: vi.fn<RulesActions['copyCsv']>(answers.copyCsv ?? (() => Promise.resolve(true))),
    saveJson: vi.fn<RulesActions['saveJson']>(),
    undo: vi.fn<RulesActions['undo']>(done),
  };
  render(<RulesScreen view={signal({ ...view, ...over })} announcement={signal(null)} text={text} actions={actions} />);
  return actions;
}

async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

const press = (name: string) => settled(() => fireEvent.click(screen.getByRole('button', { name })));

describe('the room of the rules', () => {
  it('lists them in their order, with what they lead to, and says when one has no effect', () => {
    show();
    const [first, second] = [...document.querySelectorAll('.rule-list > li')].map((item) => item.textContent);
    expect(first).toContain('a.examplethe whole site');
    expect(first).toContain('Distraction: 31 The news loop');
    expect(second).toContain('b.example/team');
    expect(second).toContain('on the never-record list, so without effect');
  });

  it('switches, moves, and deletes', async () => {
    const actions = show();
    fireEvent.click(screen.getByLabelText('Rule for a.example is on'));
    expect(actions.setRuleOn).toHaveBeenCalledWith(anId(141), false);
    await press('Move the rule for b.example up');
    expect(actions.moveRule).toHaveBeenCalledWith(anId(142), 'up');
    await press('Edit the rule for a.example');
    await press('Delete');
    expect(actions.deleteRule).toHaveBeenCalledWith(anId(141));
  });

  it('takes yes and no to an offer, and a second thought about a no', async () => {
    const actions = show();
    await press('Yes, make a rule for forum.example');
    expect(actions.acceptRule).toHaveBeenCalledWith('forum.example', news);
    await press('No rule for forum.example');
    expect(actions.declineRule).toHaveBeenCalledWith('forum.example', news);
    fireEvent.click(screen.getByText('1 offer turned down'));
    await press('Make it after all: c.example');
    expect(actions.acceptRule).toHaveBeenLastCalledWith('c.example', news);
    await press('The rule for c.example may be offered again');
    expect(actions.deleteRule).toHaveBeenCalledWith(anId(143));
  });

  it('makes one from nothing, says what is wrong at the field, and gives the focus back', async () => {
    const answers = [fail(problem('host', 'never-recorded')), succeed(undefined)];
    const actions = show(
      { rules: [], proposals: [], declined: [] },
      { saveRule: () => Promise.resolve(answers.shift() ?? succeed(undefined)) },
    );
    await press('New rule');
    expect(document.activeElement).toBe(screen.getByLabelText('Site'));
    fireEvent.input(screen.getByLabelText('Site'), { target: { value: 'bank.example' } });
    fireEvent.change(screen.getByLabelText('Usually'), { target: { value: 'distraction 31' } });
    const form = screen.getByRole('form', { name: 'New rule' });
    await settled(() => fireEvent.submit(form));
    expect(screen.getByText('This site is on your never-record list.')).toBeTruthy();
    await settled(() => fireEvent.submit(form));
    expect(actions.saveRule).toHaveBeenLastCalledWith({ id: null, host: 'bank.example', pathPrefix: '', target: news });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New rule' }));
  });

  it('copies and saves the list, and says when the clipboard was refused', async () => {
    const answers = [true, false];
    const actions = show({}, { copyCsv: () => Promise.resolve(answers.shift() ?? true) });
    await press('Copy as CSV');
    expect(screen.getByText('Copied.')).toBeTruthy();
    await press('Copy as CSV');
    expect(screen.getByText('The browser refused the clipboard. Save the file instead.')).toBeTruthy();
    await press('Save as JSON');
    expect(actions.saveJson).toHaveBeenCalledTimes(1);
  });
});

describe('the offer in the panel', () => {
  it('is one line with two answers', async () => {
    const done = () => Promise.resolve(succeed(undefined));
    const actions = {
      acceptRule: vi.fn<RulesActions['acceptRule']>(done),
      declineRule: vi.fn<RulesActions['declineRule']>(() => Promise.resolve(fail(problem('rule', 'not-found')))),
    };
    render(<RuleOffer offer={offered} text={text} actions={actions} />);
    const offer = within(screen.getByRole('region', { name: 'A rule for this site' }));
    expect(
      offer.getByText('forum.example has been “31 The news loop” 3 times. Pre-select it from now on?'),
    ).toBeTruthy();
    await press('Yes, make a rule for forum.example');
    expect(actions.acceptRule).toHaveBeenCalledWith('forum.example', news);
    await press('No rule for forum.example');
    expect(screen.getByText('This rule no longer exists.')).toBeTruthy();
  });
});

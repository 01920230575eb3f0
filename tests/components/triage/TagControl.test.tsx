import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TagControl } from '@/components/triage/TagControl';
import type { PageFacts, UntaggableReason } from '@/domain/page-facts';
import { fail, problem } from '@/domain/result';
import type { TriageView } from '@/domain/triage-view';
import { anId, aPage, aView, ids, panelSignals, someActions, text } from './build';

const noDetails = { minutes: null, note: '', typedTitle: null };

interface Setting {
  readonly view?: TriageView;
  readonly page?: PageFacts;
  readonly shortcut?: string | null;
  readonly actions?: ReturnType<typeof someActions>;
}

function show({ view = aView(), page = aPage, shortcut = null, actions = someActions() }: Setting = {}) {
  const signals = panelSignals(view, page);
  render(<TagControl {...signals} text={text} actions={actions} shortcut={shortcut} />);
  return { ...signals, actions };
}

const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const typed = (): HTMLElement => screen.getByRole('textbox', { name: 'What was it?' });

afterEach(cleanup);

describe('the choices', () => {
  it('stand under their objective, with the keys that do the same', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Become a top 5 online ski sock retailer' })).toBeTruthy();
    const row = screen.getByRole('button', { name: 'Customers who come back' });
    expect(row.getAttribute('aria-keyshortcuts')).toBe('2');
    expect(row.getAttribute('data-target')).toBe(ids.customers);
    const whole = screen.getByRole('button', { name: /^The objective as a whole: Become/u });
    expect(whole.getAttribute('aria-keyshortcuts')).toBe('0');
  });

  it('tag with a click', async () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Reply within a day' }));
    await waitFor(() =>
      expect(actions.tag).toHaveBeenCalledWith({ verdict: 'protects', healthMetricId: ids.reply }, noDetails),
    );
  });

  it('tag with a key', () => {
    const { actions } = show();
    expect(press('2'), 'the browser does not get the key as well').toBe(false);
    expect(actions.tag).toHaveBeenCalledWith(
      { verdict: 'on-objective', objectiveId: ids.objective, keyResultId: ids.customers },
      noDetails,
    );
  });

  it('show no keys and take none when single keys are switched off', () => {
    const { actions } = show({ view: aView({ hasLetterKeys: false }) });
    press('2');
    expect(actions.tag).not.toHaveBeenCalled();
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    expect(document.querySelector('kbd')).toBeNull();
  });

  it('lead P to the first of several health metrics, and arrows along the rows', () => {
    show({
      view: aView({
        healthMetrics: [
          { id: ids.reply, title: 'Reply' },
          { id: ids.returns, title: 'Returns' },
        ],
      }),
    });
    press('p');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reply' }));
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Returns' }));
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^The objective as a whole/u }));
  });

  it('say the next step without objectives, while distractions still work', () => {
    const { actions } = show({ view: aView({ objectives: [], healthMetrics: [] }) });
    expect(screen.getByText(/^No objectives yet/u)).toBeTruthy();
    expect(screen.getByText(/^No health metrics yet/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '31 The news loop' }));
    expect(actions.tag).toHaveBeenCalledWith({ verdict: 'distraction', distractionNumber: 31 }, noDetails);
  });

  it('call a draft a draft, and name teams only when they differ', () => {
    const [objective] = aView().objectives;
    if (objective === undefined) throw new Error('The view has an objective');
    show({
      view: aView({
        objectives: [objective, { ...objective, id: anId(5), title: 'Next', teamName: 'Sales', isDraft: true }],
      }),
    });
    expect(screen.getAllByText('draft')).toHaveLength(1);
    expect(screen.getByText('Objectives of Sales')).toBeTruthy();
    expect(document.querySelectorAll('[aria-keyshortcuts="0"]')).toHaveLength(1);
  });

  it('fold what belongs to other teams, and the arrows step over what is folded', () => {
    const [mine] = aView().objectives;
    if (mine === undefined) throw new Error('The view has an objective');
    const theirs = (number: number, teamName: string) => ({
      ...mine,
      id: anId(number),
      teamName,
      title: `Theirs ${number}`,
      keyResults: [{ id: anId(number + 1), title: `Result ${number}`, key: null }],
    });
    show({ view: aView({ objectives: [mine, theirs(60, 'Sock line'), theirs(70, 'Peak & Co')] }) });
    const fold = screen.getByText('Objectives of Sock line, Peak & Co');
    expect(fold.closest('details')?.open).toBe(false);
    expect(fold.closest('details')?.querySelectorAll('.target-row')).toHaveLength(4);
    screen.getByRole('button', { name: `The objective as a whole: ${mine.title}` }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(fold);
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reply within a day' }));
  });

  it('say in words why a verdict was refused, until the page is another', async () => {
    const actions = someActions();
    actions.tag.mockResolvedValue(fail(problem('', 'never-recorded')));
    const { page } = show({ actions });
    press('1');
    expect((await screen.findByRole('alert')).textContent).toBe('This site is on your never-record list.');
    page.value = { ...aPage, title: 'Another' };
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('minutes and note', () => {
  it('go with the next verdict and are gone after it', async () => {
    const { actions } = show();
    const fifteen = screen.getByRole('button', { name: '15 minutes' });
    fireEvent.click(fifteen);
    fireEvent.input(screen.getByRole('textbox', { name: 'Note', hidden: true }), { target: { value: ' why ' } });
    expect(fifteen.getAttribute('aria-pressed')).toBe('true');
    press('1');
    expect(actions.tag.mock.lastCall?.[1]).toEqual({ minutes: 15, note: 'why', typedTitle: null });
    await waitFor(() => expect(fifteen.getAttribute('aria-pressed')).toBe('false'));
    press('1');
    expect(actions.tag.mock.lastCall?.[1]).toEqual(noDetails);
  });

  it('let go of the minutes that are pressed again', () => {
    const { actions } = show();
    const five = screen.getByRole('button', { name: '5 minutes' });
    fireEvent.click(five);
    fireEvent.click(five);
    press('1');
    expect(actions.tag.mock.lastCall?.[1].minutes).toBeNull();
  });
});

describe('the page', () => {
  it('shows its title and host', () => {
    show();
    expect(screen.getByRole('heading', { name: aPage.title })).toBeTruthy();
    expect(screen.getByText('forum.example')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'What was it?' })).toBeNull();
  });

  it('names the real key while it is hidden, and offers to follow the tabs straight from the click', () => {
    const { actions } = show({ page: { kind: 'hidden' }, shortcut: 'Alt+Shift+L' });
    expect(screen.getByText(/press Alt\+Shift\+L/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Follow my tabs' }));
    expect(actions.followTabs).toHaveBeenCalledOnce();
  });

  it('names no key while it is hidden and none is bound', () => {
    show({ page: { kind: 'hidden' } });
    expect(screen.queryByText(/press/u)).toBeNull();
    expect(screen.getByText(/Click the Lodestar icon/u)).toBeTruthy();
  });

  it('has its own words for each reason', () => {
    const reasons: UntaggableReason[] = [
      'browser-page',
      'store',
      'file',
      'own-page',
      'private',
      'never-recorded',
      'no-tab',
    ];
    const headings = reasons.map((reason) => {
      show({ page: { kind: 'untaggable', reason } });
      const heading = document.querySelector('.page-title')?.textContent;
      expect(typed()).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Follow my tabs' })).toBeNull();
      cleanup();
      return heading;
    });
    expect(new Set(headings).size).toBe(reasons.length);
  });

  it('asks what it was before a verdict about a page that cannot be seen', async () => {
    const { actions } = show({ page: { kind: 'hidden' } });
    press('1');
    expect(actions.tag).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(typed());
    await screen.findByText('A name for it is missing.');
    press('1');
    expect(actions.tag, 'digits are typed into the field').not.toHaveBeenCalled();
    fireEvent.input(typed(), { target: { value: ' A call ' } });
    await waitFor(() => expect(screen.queryByText('A name for it is missing.')).toBeNull());
    press('Enter');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Q4 revenue in Colorado' }));
    press('0');
    expect(actions.tag.mock.lastCall?.[1].typedTitle).toBe('A call');
    await waitFor(() => expect(typed()).toHaveProperty('value', ''));
  });
});

describe('undo and redo', () => {
  it('stand below, name their step and have their keys', () => {
    const { actions } = show({ view: aView({ undo: { label: 'tagged', detail: 'Customers' } }) });
    expect(screen.getByRole('button', { name: 'Undo: Tagged: Customers' })).toBeTruthy();
    press('z');
    expect(actions.undo).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: 'Z', shiftKey: true });
    expect(actions.redo).toHaveBeenCalledOnce();
  });
});

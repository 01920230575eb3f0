import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TagControl } from '@/components/triage/TagControl';
import { panelSignals, someActions, text } from './build';

const noDetails = { minutes: null, note: '', typedTitle: null };

function show() {
  const actions = someActions();
  render(<TagControl {...panelSignals()} text={text} actions={actions} shortcut={null} />);
  return { actions };
}

const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(cleanup);

describe('the type-ahead', () => {
  const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Distraction' });
  const type = (value: string): boolean => fireEvent.input(field(), { target: { value } });

  it('is a key away and tags with Enter what fits best', () => {
    const { actions } = show();
    press('d');
    expect(document.activeElement).toBe(field());
    type('feed');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    const marked = screen.getByRole('option', { selected: true });
    expect(field().getAttribute('aria-activedescendant')).toBe(marked.id);
    press('Enter');
    expect(actions.tag).toHaveBeenCalledWith({ verdict: 'distraction', distractionNumber: 32 }, noDetails);
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement, 'the next digit is a key again').not.toBe(field());
    press('1');
    expect(actions.tag).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['101', 101],
    ['news loop', 31],
    ['social.example', 32],
  ])('finds by number, name or host: %s', (query, number) => {
    const { actions } = show();
    type(query);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.tag).toHaveBeenCalledWith({ verdict: 'distraction', distractionNumber: number }, noDetails);
  });

  it('reaches all 101 by arrows, under their categories, round the ends', () => {
    const { actions } = show();
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(screen.getAllByRole('option')).toHaveLength(101);
    const news = screen.getByRole('group', { name: 'News and feeds' });
    expect(within(news).getAllByRole('option')).toHaveLength(71);
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(screen.getByRole('option', { selected: true }).getAttribute('data-distraction')).toBe('101');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.tag).toHaveBeenCalledWith({ verdict: 'distraction', distractionNumber: 101 }, noDetails);
  });

  it('tags with a click on an option', () => {
    const { actions } = show();
    fireEvent.click(field());
    fireEvent.click(screen.getByRole('option', { name: /The endless feed/u }));
    expect(actions.tag).toHaveBeenCalledWith({ verdict: 'distraction', distractionNumber: 32 }, noDetails);
  });

  it('clears with Escape, then leaves the field with it', () => {
    show();
    field().focus();
    type('news');
    press('Escape');
    expect(field()).toHaveProperty('value', '');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(field());
    press('Escape');
    expect(document.activeElement).not.toBe(field());
  });

  it('says so when nothing fits, and Enter does nothing', () => {
    const { actions } = show();
    type('zzzz');
    expect(screen.getByText(/^No distraction is called “zzzz”/u)).toBeTruthy();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.tag).not.toHaveBeenCalled();
  });
});

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { succeed } from '@/domain/result';
import { anId, anObjective } from '../view-builders';
import { aCycleView } from './okr-fixtures';
import { press, show, titlesTyped } from './okr-page';

afterEach(cleanup);

function rows(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function nth(elements: readonly Element[], index: number): Element {
  return elements[index] ?? document.body;
}

/** By the event's own name: the helper of the testing library asks the element for it, which knows no dragging here. */
function fire(element: Element, name: 'dragstart' | 'dragover' | 'drop' | 'dragend'): void {
  fireEvent(element, new Event(name, { bubbles: true, cancelable: true }));
}

/** Drags the handle of one row over another and lets go there. */
function drag(selector: string, from: number, to: number): void {
  const all = rows(selector);
  fire(nth(all, from).querySelector('.drag-handle') ?? document.body, 'dragstart');
  fire(nth(all, to), 'dragover');
  fire(nth(all, to), 'drop');
}

describe('dragging a key result in the editor', () => {
  function open() {
    const shown = show();
    press('New objective');
    screen.getAllByRole('textbox', { name: 'Key result' }).forEach((line, index) => {
      fireEvent.input(line, { target: { value: `Row ${index + 1}` } });
    });
    return shown;
  }

  it.each([
    [0, 2, ['Row 2', 'Row 3', 'Row 1']],
    [2, 0, ['Row 3', 'Row 1', 'Row 2']],
    [1, 1, ['Row 1', 'Row 2', 'Row 3']],
  ])('from %i to %i', (from, to, titles) => {
    open();
    drag('.key-result-editor', from, to);
    expect(titlesTyped()).toEqual(titles);
  });

  it('shows where it would land, and says where it landed', () => {
    open();
    const all = rows('.key-result-editor');
    fire(nth(all, 0).querySelector('.drag-handle') ?? document.body, 'dragstart');
    fire(nth(all, 2), 'dragover');
    expect(nth(all, 2).getAttribute('data-drop')).toBe('after');
    fire(nth(all, 2), 'drop');
    expect(screen.getByText('Key result 3 of 3')).toBeTruthy();
    expect(rows('[data-drop]')).toEqual([]);
  });

  it('that is let go elsewhere stays', () => {
    open();
    fire(rows('.drag-handle')[0] ?? document.body, 'dragstart');
    fire(rows('.drag-handle')[0] ?? document.body, 'dragend');
    fire(nth(rows('.key-result-editor'), 2), 'drop');
    expect(titlesTyped()).toEqual(['Row 1', 'Row 2', 'Row 3']);
  });
});

describe('dragging an objective', () => {
  const three = [1, 2, 3].map((number) => anObjective({ id: anId(number), title: `Objective ${number}` }));

  it('moves it to the place where it is dropped, and says so', async () => {
    const moved = () => Promise.resolve(succeed({ position: 3, count: 3 }));
    const { actions } = show({ cycles: [aCycleView({ objectives: three })] }, { moveObjective: moved });
    drag('.objective-card', 0, 2);
    expect(actions.moveObjective).toHaveBeenCalledWith(anId(1), 2);
    expect(await screen.findByText(/Objective 1.*3.*3/u)).toBeTruthy();
  });

  it('has no handle when it stands alone', () => {
    show();
    expect(rows('.drag-handle')).toEqual([]);
  });
});

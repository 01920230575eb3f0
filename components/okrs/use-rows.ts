import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blankKeyResult } from '@/domain/key-result-form';
import type { KeyResultForm, ObjectiveForm } from '@/domain/objective-form';
import type { RowMove } from './RowTools';

/** How the editor changes its form: always from the newest one, so that two changes in one event both count. */
export type ChangeForm = (change: (form: ObjectiveForm) => ObjectiveForm) => void;

interface FocusTarget {
  readonly index: number;
  /** What in the row gets the focus, the first of these that can have it. */
  readonly selectors: readonly string[];
}

interface Removed {
  readonly row: KeyResultForm;
  readonly index: number;
}

function withRowAt<Row>(rows: readonly Row[], index: number, row: Row): readonly Row[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}

function withoutRowAt<Row>(rows: readonly Row[], index: number): readonly Row[] {
  return rows.filter((_, at) => at !== index);
}

function focusIn(list: HTMLElement | null, { index, selectors }: FocusTarget): void {
  const row = list?.querySelector(`[data-row="${index}"]`);
  const target = selectors.map((selector) => row?.querySelector<HTMLElement>(selector)).find((found) => found);
  // After the last row is gone only the button that adds one is left.
  const adding = list?.parentElement?.querySelector<HTMLElement>('[data-action="add-key-result"]');
  (target ?? adding)?.focus();
}

/**
 * Adding, removing and moving the rows of the editor. Rows have keys of their own, so that a moved row keeps what is
 * unfolded in it; moving it in the page drops the focus, which is therefore put back on the button that was pressed.
 */
export function useRows(rows: readonly KeyResultForm[], onChange: ChangeForm) {
  const list = useRef<HTMLOListElement>(null);
  const nextKey = useRef(rows.length);
  const [keys, setKeys] = useState<readonly number[]>(() => rows.map((_, index) => index));
  const [focus, setFocus] = useState<FocusTarget | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [movedTo, setMovedTo] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (focus !== null) {
      focusIn(list.current, focus);
    }
  }, [focus]);
  const setRows = (change: (from: readonly KeyResultForm[]) => readonly KeyResultForm[]): void => {
    onChange((form) => ({ ...form, keyResults: change(form.keyResults) }));
  };
  const insert = (row: KeyResultForm, index: number): void => {
    setRows((from) => withRowAt(from, index, row));
    setKeys(withRowAt(keys, index, (nextKey.current += 1)));
    setFocus({ index, selectors: ['input'] });
    setRemoved(null);
  };
  const remove = (index: number): void => {
    const row = rows[index];
    setRows((from) => withoutRowAt(from, index));
    setKeys(withoutRowAt(keys, index));
    setRemoved(row === undefined ? null : { row, index });
    setFocus({ index: Math.min(index, rows.length - 2), selectors: ['[data-tool="remove"]'] });
  };
  const moveTo = (index: number, to: number): void => {
    const placed = <Row>(from: readonly Row[]): readonly Row[] => {
      const [row] = from.slice(index, index + 1);
      return row === undefined ? from : withRowAt(withoutRowAt(from, index), to, row);
    };
    setRows(placed);
    setKeys(placed(keys));
    setMovedTo(to);
  };
  const shift = (index: number, move: 'up' | 'down'): void => {
    const to = move === 'up' ? index - 1 : index + 1;
    moveTo(index, to);
    const other = move === 'up' ? 'down' : 'up';
    setFocus({
      index: to,
      selectors: [`[data-tool="${move}"]:not([disabled])`, `[data-tool="${other}"]:not([disabled])`],
    });
  };
  return {
    list,
    keys,
    removed,
    movedTo,
    add: (): void => insert({ ...blankKeyResult(), ownerId: rows.at(-1)?.ownerId ?? null }, rows.length),
    move: (index: number, move: RowMove): void => (move === 'remove' ? remove(index) : shift(index, move)),
    moveTo,
    bringBack: (): void => (removed === null ? undefined : insert(removed.row, removed.index)),
  };
}

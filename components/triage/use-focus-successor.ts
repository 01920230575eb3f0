import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Id } from '@/domain/model/base';

/**
 * Keeps the keyboard's place in a list whose rows carry `data-row`: when the row that held the focus is gone, the
 * focus goes to the row that moved up, else to the last one, else to the list, which needs `tabindex="-1"`. A row that
 * can be focused itself gets it, of others the first button.
 */
export function useFocusSuccessor<List extends HTMLElement>(ids: readonly Id[]): RefObject<List | null> {
  const list = useRef<List>(null);
  const before = useRef<readonly Id[]>(ids);
  const focused = useRef<Id | null>(null);

  useLayoutEffect(() => {
    const remember = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
      focused.current = row?.getAttribute('data-row') ?? null;
    };
    const element = list.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const gone = focused.current;
    const index = gone === null || ids.includes(gone) ? -1 : before.current.indexOf(gone);
    before.current = ids;
    // Whoever has moved on to another place keeps it.
    if (index === -1 || (document.activeElement !== null && document.activeElement !== document.body)) {
      return;
    }
    const successor = ids[Math.min(index, ids.length - 1)];
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${successor}"]`);
    const place = row?.hasAttribute('tabindex') === true ? row : row?.querySelector<HTMLElement>('button');
    (place ?? list.current)?.focus();
  }, [ids]);
  return list;
}

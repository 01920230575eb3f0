import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hands the focus back when a form is put away: to the button in this container that opens it, marked with
 * `data-edits`. Where that went with its record, the browser goes on from the place it stood at.
 *
 * @param openId what the open form is about; null while none is open
 */
export function useReturnedFocus(openId: string | null): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const last = useRef(openId);
  useLayoutEffect(() => {
    if (openId === null && last.current !== null) {
      container.current?.querySelector<HTMLElement>(`[data-edits="${last.current}"]`)?.focus();
    }
    last.current = openId;
  }, [openId]);
  return container;
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '@/domain/model/base';
import type { MeetingItem, MeetingView } from './actions';

const takesKeysItself =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [contenteditable=""], [contenteditable="true"]';

/** N and P walk, unless they are typed into a field or the browser means something by them. */
function stepOfKey(event: KeyboardEvent): 1 | -1 | null {
  const isTyped = event.target instanceof Element && event.target.closest(takesKeysItself) !== null;
  if (isTyped || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  const key = event.key.toLowerCase();
  if (key !== 'n' && key !== 'p') {
    return null;
  }
  return key === 'n' ? 1 : -1;
}

/**
 * The walk through the agenda. Its order is that of the moment at which the team was chosen: what is recorded on the
 * way changes a status, and must not shuffle what is still to come.
 */
export function useMeeting(view: MeetingView) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [agenda, setAgenda] = useState<{ readonly teamId: Id; readonly ids: readonly Id[] }>({ teamId: '', ids: [] });
  const [wanted, setWanted] = useState(0);
  const ids = view.items.map(({ keyResult }) => keyResult.id);
  const known = agenda.teamId === view.team.id ? agenda.ids : [];
  const ordered = [...known.filter((id) => ids.includes(id)), ...ids.filter((id) => !known.includes(id))];
  if (agenda.teamId !== view.team.id || ordered.length !== agenda.ids.length) {
    setAgenda({ teamId: view.team.id, ids: ordered });
  }
  const items = ordered.flatMap((id): readonly MeetingItem[] =>
    view.items.filter(({ keyResult }) => keyResult.id === id),
  );
  const place = Math.min(wanted, Math.max(items.length - 1, 0));
  const go = (index: number): void => {
    if (index < 0 || index >= items.length) {
      return;
    }
    setWanted(index);
    // The name of the next key result is read out, and the next Tab leads into its form.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const latestGo = useRef(go);
  latestGo.current = go;
  const latestPlace = useRef(place);
  latestPlace.current = place;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const step = view.hasLetterKeys ? stepOfKey(event) : null;
      if (step !== null) {
        event.preventDefault();
        latestGo.current(latestPlace.current + step);
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [view.hasLetterKeys]);
  return { items, place, go, heading, isFirst: place === 0, isLast: place >= items.length - 1 };
}

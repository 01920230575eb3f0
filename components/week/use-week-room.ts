import { useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { WeekRoomActions, WeekRoomView } from './actions';

/** What every part of the room works with: the week, one open form at a time, and why the last step was refused. */
export function useWeekRoom(view: WeekRoomView, actions: WeekRoomActions, text: Text) {
  const refusals = useRefusal(text);
  const [editing, setEditing] = useState<Id | null>(null);
  return {
    ...refusals,
    ...{ view, actions, text, editing },
    edit: setEditing,
    /** Closes this form, unless another was opened meanwhile. */
    stop: (id: Id): void => setEditing((open) => (open === id ? null : open)),
  };
}

export type WeekRoom = ReturnType<typeof useWeekRoom>;

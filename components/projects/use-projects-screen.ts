import { useCallback, useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { ProjectsActions } from './actions';

/** What is open in the room: one form at a time, of a project, of a task, or of a new project under a key result. */
export function useProjectsScreen(actions: ProjectsActions, text: Text) {
  const refusals = useRefusal(text);
  const [editing, setEditing] = useState<Id | null>(null);
  /** The project whose field for a new task was asked for, so that it takes the focus when it appears. */
  const [asked, setAsked] = useState<Id | null>(null);
  return {
    ...refusals,
    actions,
    editing,
    edit: setEditing,
    /** Closes this form, unless another was opened meanwhile. */
    stop: (id: Id): void => setEditing((open) => (open === id ? null : open)),
    asked,
    askForStep: (projectId: Id, isOpen: boolean): void => {
      setAsked(projectId);
      if (!isOpen) {
        actions.open(projectId, { page: 0, donePage: null });
      }
    },
    answered: useCallback((): void => setAsked(null), []),
  };
}

export type ProjectsRoom = ReturnType<typeof useProjectsScreen>;

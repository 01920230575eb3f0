// What can be done once a cycle has started, and what its end hands to the next draft.
import type { AmendmentActions } from '@/components/amendments/actions';
import type { BeforeDraftingControls } from '@/components/cycle-end/BeforeDrafting';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { problem } from '@/domain/result';
import type { ObjectiveView } from '@/domain/okr-view';
import type { OkrActions } from './actions';
import type { ObjectiveControls } from './ObjectiveCard';
import type { OkrDialog } from './OkrDialogs';
import type { Toasts } from '@/components/app/use-toasts';

/** What these controls work with. */
export interface StartedParts {
  readonly text: Text;
  readonly actions: OkrActions;
  readonly toasts: Toasts;
  readonly openDialog: (dialog: OkrDialog) => void;
}

/** Opens a dialog on what is stored now; says so when it is gone. */
function opening(kind: 'amend' | 'add-key-result', { text, actions, toasts, openDialog }: StartedParts) {
  return async ({ id, title }: ObjectiveView): Promise<void> => {
    const okr = await actions.readObjectiveForm(id);
    if (okr === null) {
      toasts.say(problemText(problem('', 'not-found'), title, text));
      return;
    }
    toasts.clear();
    openDialog({ kind, okr: { ...okr, id } });
  };
}

function noteSaying({ text, actions, toasts }: StartedParts): AmendmentActions['addNote'] {
  return async (keyResultId, note) => {
    const result = await actions.addNote(keyResultId, note);
    if (result.ok) {
      toasts.say(text('history.noteAdded'), toasts.wayBack());
    }
    return result;
  };
}

/** Amending, adding, moving, and the history of an objective. */
export function startedControls(parts: StartedParts): Omit<ObjectiveControls, 'onEdit' | 'onDelete'> {
  const { text, actions, toasts } = parts;
  return {
    onAmend: opening('amend', parts),
    onAddKeyResult: opening('add-key-result', parts),
    onMove: async ({ id, title }, move) => {
      const moved = await actions.moveObjective(id, move);
      const place = moved.ok ? moved.value : { position: 0, count: 0 };
      toasts.report(moved, title, text('move.done', { title, ...place }), toasts.wayBack());
    },
    // The readings themselves, not new functions each time: the history reads again when they change.
    history: {
      readHistory: actions.readHistory,
      readKeyResultHistory: actions.readKeyResultHistory,
      addNote: noteSaying(parts),
    },
  };
}

/** Long requests are named by how they begin. */
function shortName(words: string): string {
  const [line = ''] = words.split('\n');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Carrying over and emptying the parking lot. */
export function draftingControls({ text, actions, toasts }: StartedParts): BeforeDraftingControls {
  return {
    onCarry: async ({ id, title }, { cycleId }) => {
      toasts.report(
        await actions.carryOver(id, cycleId),
        title,
        text('before.carriedDone', { title }),
        toasts.wayBack(),
      );
    },
    onDraft: async (item, place) => {
      const title = shortName(item.text);
      toasts.report(
        await actions.draftParked(item.id, place),
        title,
        text('before.drafted', { title }),
        toasts.wayBack(),
      );
    },
    onMakeTask: async (item, project) => {
      const title = shortName(item.text);
      const done = text('before.tasked', { title, project: project.title });
      toasts.report(await actions.makeParkedTask(item.id, project.id), title, done, toasts.wayBack());
    },
    onDrop: async (item) => {
      const title = shortName(item.text);
      toasts.report(await actions.dropParked(item.id), title, text('before.dropped', { title }), toasts.wayBack());
    },
  };
}

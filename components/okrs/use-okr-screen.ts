import type { ReadonlySignal, Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useToasts } from '@/components/app/use-toasts';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Id } from '@/domain/model/base';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { ObjectiveView } from '@/domain/okr-view';
import type { OkrActions, OkrScreenView } from './actions';
import { alignmentControls } from './alignment-controls';
import type { CycleControls } from './CycleSection';
import { newObjectiveForm, withRows } from './new-objective';
import type { DialogControls, OkrDialog } from './OkrDialogs';
import { draftingControls, startedControls, type StartedParts } from './started-controls';

interface Parts extends StartedParts {
  readonly view: ReadonlySignal<OkrScreenView>;
  readonly editing: Signal<ObjectiveForm | null>;
}

function editorControls({ text, actions, editing, toasts }: Parts): CycleControls['editor'] {
  return {
    onChange: (change) => {
      if (editing.value !== null) {
        editing.value = change(editing.value);
      }
    },
    onSave: async () => {
      const form = editing.peek();
      if (form === null) {
        return { ok: false, problems: [] };
      }
      const result = await actions.saveObjective(form);
      if (result.ok) {
        editing.value = null;
        toasts.say(text('options.objective.saved', { title: form.title.trim() }), toasts.wayBack());
      }
      return result;
    },
    onCancel: () => {
      const form = editing.peek();
      editing.value = null;
      // Putting a form away is undone by opening it again with all that was typed.
      toasts.say(text('options.objective.putAway'), () => {
        editing.value = form;
        toasts.clear();
      });
    },
  };
}

function cycleControls(parts: Parts): CycleControls {
  const { view, text, actions, editing, toasts, openDialog } = parts;
  return {
    ...startedControls(parts),
    drafting: draftingControls(parts),
    editor: editorControls(parts),
    alignment: alignmentControls(parts),
    onNewObjective: (cycleId: Id) => {
      toasts.clear();
      editing.value = newObjectiveForm(cycleId, view.value);
    },
    onEdit: async ({ id, title }: ObjectiveView) => {
      const form = await actions.readObjectiveForm(id);
      editing.value = form === null ? null : withRows(form);
      if (form === null) {
        toasts.say(problemText({ field: '', rule: 'not-found', values: {} }, title, text));
      } else {
        toasts.clear();
      }
    },
    onDelete: async ({ id, title }: ObjectiveView) => {
      const result = await actions.deleteObjective(id);
      toasts.report(result, title, text('options.objective.deleted', { title }), toasts.wayBack());
    },
    onAllowWords: async (words) => {
      const list = new Intl.ListFormat(text.language).format(words.map((word) => text('writing.quoted', { word })));
      const result = await actions.allowWords(view.value.team.id, words);
      toasts.report(result, list, text('writing.wordsAllowed', { words: list }), toasts.wayBack());
    },
    onStart: (cycleId: Id) => openDialog({ kind: 'start', cycleId }),
  };
}

/** The state of the OKR screen: the open dialog, the open form and the strip that says what was done. */
export function useOkrScreen(
  view: ReadonlySignal<OkrScreenView>,
  text: Text,
  actions: OkrActions,
  editing: Signal<ObjectiveForm | null>,
) {
  const [dialog, setDialog] = useState<OkrDialog | null>(null);
  const toasts = useToasts(text, actions);
  const close = (): void => setDialog(null);
  const dialogControls: DialogControls = {
    onClose: close,
    onCreate: async (form) => {
      const result = await actions.createCycle(form);
      if (result.ok) {
        close();
        toasts.say(text('options.newCycle.created', { name: form.name.trim() }), toasts.wayBack());
      }
      return result;
    },
    onStart: async ({ id, name }) => {
      const result = await actions.startCycle(id);
      if (result.ok) {
        close();
        toasts.say(text('options.start.started', { name }), toasts.wayBack());
      }
      return result;
    },
    amendments: actions,
    onAmended: (title, isAbandoned) => {
      close();
      toasts.say(text(isAbandoned ? 'amend.abandoned' : 'amend.done', { title }), toasts.wayBack());
    },
    onAdded: (title) => {
      close();
      toasts.say(text('amend.addedDone', { title }), toasts.wayBack());
    },
  };
  return {
    dialog,
    openDialog: setDialog,
    dialogControls,
    toast: toasts.toast,
    controls: cycleControls({ view, text, actions, editing, toasts, openDialog: setDialog }),
    isEditing: view.value.cycles.some(({ cycle }) => cycle.id === editing.value?.cycleId),
  };
}

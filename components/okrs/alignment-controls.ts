// Linking objectives, as the OKR screen offers it: each step is confirmed with the way back.
import type { Toasts } from '@/components/app/use-toasts';
import type { Text } from '@/components/text';
import type { OkrActions } from './actions';
import type { AlignmentControls } from './SupportsLine';

interface Parts {
  readonly text: Text;
  readonly actions: OkrActions;
  readonly toasts: Toasts;
}

/** What a card needs to change its link; what is refused is said in the dialog. */
export function alignmentControls({ text, actions, toasts }: Parts): AlignmentControls {
  return {
    onRead: (objectiveId) => actions.readAlignmentChoices(objectiveId),
    onSave: async ({ title }, draft) => {
      const result = await actions.saveAlignment(draft);
      if (result.ok) {
        toasts.say(text('alignment.saved', { title }), toasts.wayBack());
      }
      return result;
    },
    onRemove: async ({ id, title }) => {
      const result = await actions.removeAlignment(id);
      if (result.ok) {
        toasts.say(text('alignment.removed', { title }), toasts.wayBack());
      }
      return result;
    },
  };
}

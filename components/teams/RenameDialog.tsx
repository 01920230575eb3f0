import { useState } from 'preact/hooks';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import type { TeamDraft, TeamPlace } from './actions';
import { FormActions } from './FormActions';
import { useFormStep } from './use-form-step';
import './team-dialog.css';

interface RenameDialogProps {
  readonly team: TeamPlace;
  readonly text: Text;
  readonly onSave: (draft: TeamDraft) => Promise<Result<Id>>;
  readonly onClose: () => void;
}

/** Gives a node another name. */
export function RenameDialog({ team, text, onSave, onClose }: RenameDialogProps) {
  const [name, setName] = useState(team.name);
  const { form, submit, problemOf, otherProblem } = useFormStep(() => onSave({ ...team, name }), onClose, text);
  const label = text('teams.field.name');
  return (
    <ModalDialog title={text('teams.renameTitle', { name: team.name })} onClose={onClose}>
      <form ref={form} class="team-dialog" noValidate onSubmit={submit}>
        <TextField name="name" label={label} value={name} problem={problemOf('name', label)} onValue={setName} />
        <FormActions
          problem={otherProblem(['name'], label)}
          save={text('action.save')}
          action="save-team"
          text={text}
          onClose={onClose}
        />
      </form>
    </ModalDialog>
  );
}

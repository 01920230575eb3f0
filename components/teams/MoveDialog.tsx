import { useState } from 'preact/hooks';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import { possibleParents } from '@/domain/team-tree';
import type { TeamPlace } from './actions';
import { FormActions } from './FormActions';
import { ParentField } from './ParentField';
import { useFormStep } from './use-form-step';
import './team-dialog.css';

interface MoveDialogProps {
  readonly team: TeamPlace;
  readonly title: string;
  readonly teams: readonly TeamPlace[];
  readonly text: Text;
  readonly onMove: (parentId: Id | null) => Promise<Result<void>>;
  readonly onClose: () => void;
}

function MoveForm({ team, teams, text, onMove, onClose }: MoveDialogProps) {
  const [parentId, setParentId] = useState(team.parentId);
  const { form, submit, problemOf, otherProblem } = useFormStep(() => onMove(parentId), onClose, text);
  const label = text('teams.field.parent');
  return (
    <form ref={form} class="team-dialog" noValidate onSubmit={submit}>
      <ParentField
        node={team}
        parentId={parentId}
        teams={teams}
        problem={problemOf('parentId', label)}
        text={text}
        onChoose={setParentId}
      />
      <FormActions
        problem={otherProblem(['parentId'], team.name)}
        save={text('teams.move')}
        action="move-team"
        text={text}
        onClose={onClose}
      />
    </form>
  );
}

/** Puts a node elsewhere in the tree: only where the rules allow. */
export function MoveDialog(props: MoveDialogProps) {
  const { team, title, teams, text, onClose } = props;
  const hasChoice = team.parentId !== null || possibleParents(team, teams).length > 0;
  return (
    <ModalDialog title={title} onClose={onClose}>
      {hasChoice ? (
        <MoveForm {...props} />
      ) : (
        <>
          <p>{text('teams.noParents')}</p>
          <div class="modal-dialog-actions">
            <Button kind="primary" onClick={onClose}>
              {text('action.close')}
            </Button>
          </div>
        </>
      )}
    </ModalDialog>
  );
}

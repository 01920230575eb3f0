import { useState } from 'preact/hooks';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { Team } from '@/domain/model/team';
import type { Result } from '@/domain/result';
import { possibleParents } from '@/domain/team-tree';
import type { TeamDraft, TeamsScreenView } from './actions';
import { FormActions } from './FormActions';
import { ParentField } from './ParentField';
import { useFormStep } from './use-form-step';
import './team-dialog.css';

interface AddTeamDialogProps {
  readonly view: TeamsScreenView;
  readonly text: Text;
  readonly onSave: (draft: TeamDraft) => Promise<Result<Id>>;
  readonly onClose: () => void;
}

const kinds: readonly Team['kind'][] = ['company', 'team', 'person'];

/** The chosen node if it can hold this kind, else the one above it, else nothing. */
function likelyParent(kind: Team['kind'], { teams, chosenId }: TeamsScreenView): Id | null {
  const possible = new Set(possibleParents({ id: null, kind }, teams).map(({ id }) => id));
  const above = teams.find(({ id }) => id === chosenId)?.parentId ?? null;
  return [chosenId, above].find((id) => id !== null && possible.has(id)) ?? null;
}

function firstDraft(view: TeamsScreenView): TeamDraft {
  const kind = view.teams.some((team) => team.kind !== 'person') ? 'team' : 'company';
  return { id: null, kind, name: '', parentId: likelyParent(kind, view) };
}

/** Adds a company, team or person at its place in the tree. */
export function AddTeamDialog({ view, text, onSave, onClose }: AddTeamDialogProps) {
  const [draft, setDraft] = useState(() => firstDraft(view));
  const { form, submit, problemOf, otherProblem } = useFormStep(() => onSave(draft), onClose, text);
  const label = text('teams.field.name');
  return (
    <ModalDialog title={text('teams.addTitle')} onClose={onClose}>
      <form ref={form} class="team-dialog" noValidate onSubmit={submit}>
        <TextField
          name="name"
          label={label}
          value={draft.name}
          problem={problemOf('name', label)}
          onValue={(name) => setDraft({ ...draft, name })}
        />
        <ChoiceField
          name="kind"
          label={text('teams.field.kind')}
          value={draft.kind}
          choices={kinds.map((value) => ({ value, label: text(`teams.kind.${value}`) }))}
          problem={null}
          onChoose={(kind) => setDraft({ ...draft, kind, parentId: likelyParent(kind, view) })}
        />
        {draft.kind !== 'company' && (
          <ParentField
            node={draft}
            parentId={draft.parentId}
            teams={view.teams}
            problem={problemOf('parentId', text('teams.field.parent'))}
            text={text}
            onChoose={(parentId) => setDraft({ ...draft, parentId })}
          />
        )}
        <FormActions
          problem={otherProblem(['name', 'parentId'], label)}
          save={text('action.add')}
          action="save-team"
          text={text}
          onClose={onClose}
        />
      </form>
    </ModalDialog>
  );
}

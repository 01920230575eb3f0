import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { dateWarnings, type AlignmentChoice, type AlignmentChoices, type AlignmentDraft } from '@/domain/alignment';
import type { Problem, Result } from '@/domain/result';
import { ChoiceField } from './ChoiceField';
import { fieldProblem, focusFirstProblem } from './field-problem';
import { ModalDialog } from './ModalDialog';
import { TextField } from './TextField';
import './alignment-dialog.css';

interface AlignmentDialogProps {
  readonly choices: AlignmentChoices;
  readonly text: Text;
  readonly onSave: (draft: AlignmentDraft) => Promise<Result<void>>;
  readonly onRemove: () => Promise<Result<void>>;
  readonly onClose: () => void;
}

interface FieldsProps extends Pick<AlignmentDialogProps, 'choices' | 'text'> {
  readonly draft: AlignmentDraft;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<AlignmentDraft>) => void;
}

function chosenOf({ choices }: AlignmentChoices, { parentObjectiveId }: AlignmentDraft): AlignmentChoice | null {
  return choices.find(({ objectiveId }) => objectiveId === parentObjectiveId) ?? null;
}

function ParentFields({ choices, draft, problems, text, onChange }: FieldsProps) {
  const chosen = chosenOf(choices, draft);
  const options = choices.choices.map(({ objectiveId, title, teamName, cycleName }) => ({
    value: objectiveId,
    label: `${title} (${teamName}, ${cycleName})`,
  }));
  const keyResults = chosen?.keyResults ?? [];
  return (
    <>
      <ChoiceField
        name="parent"
        label={text('alignment.parent')}
        value={draft.parentObjectiveId ?? ''}
        choices={[{ value: '', label: text('alignment.choose') }, ...options]}
        problem={fieldProblem(problems, 'parent', text('alignment.subject'), text)}
        onChoose={(id) => onChange({ parentObjectiveId: id === '' ? null : id, parentKeyResultId: null })}
      />
      {keyResults.length > 0 && (
        <ChoiceField
          name="parentKeyResult"
          label={text('alignment.keyResult')}
          value={draft.parentKeyResultId ?? ''}
          choices={[
            { value: '', label: text('alignment.whole') },
            ...keyResults.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          problem={null}
          onChoose={(id) => onChange({ parentKeyResultId: id === '' ? null : id })}
        />
      )}
    </>
  );
}

function Warnings({ choices, draft, text }: Pick<FieldsProps, 'choices' | 'draft' | 'text'>) {
  const chosen = chosenOf(choices, draft);
  const warnings = chosen === null ? [] : dateWarnings(choices.child, chosen);
  return (
    <div class="alignment-warnings" role="status">
      {warnings.map((warning) =>
        warning === 'starts-before' || warning === 'ends-after' ? (
          <p key={warning}>{text(`alignment.warning.${warning}`)}</p>
        ) : null,
      )}
    </div>
  );
}

function NothingAbove({ text, onClose }: Pick<AlignmentDialogProps, 'text' | 'onClose'>) {
  return (
    <>
      <p>{text('alignment.nothingAbove')}</p>
      <div class="modal-dialog-actions">
        <a href="#/teams" class="alignment-way" onClick={onClose}>
          {text('alignment.toTeams')}
        </a>
        <Button kind="primary" onClick={onClose}>
          {text('action.close')}
        </Button>
      </div>
    </>
  );
}

function AlignmentForm({ choices, text, onSave, onRemove, onClose }: AlignmentDialogProps) {
  const [draft, setDraft] = useState(choices.draft);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(form.current), [problems]);
  const alone = useSingleFlight();
  const run = (step: () => Promise<Result<void>>): Promise<void> =>
    alone(async () => {
      const result = await step();
      if (result.ok) {
        onClose();
      } else {
        setProblems(result.problems);
      }
    });
  const save = (event: Event): Promise<void> => {
    event.preventDefault();
    return run(() => onSave(draft));
  };
  const reason = text('alignment.reason');
  const change = (changed: Partial<AlignmentDraft>): void => setDraft({ ...draft, ...changed });
  const whole = problems.find(({ field }) => field !== 'parent' && field !== 'reason');
  return (
    <form ref={form} class="alignment-form" noValidate onSubmit={save}>
      <ParentFields choices={choices} draft={draft} problems={problems} text={text} onChange={change} />
      <TextField
        name="reason"
        label={reason}
        hint={text('alignment.reasonHint')}
        placeholder={text('alignment.reasonExample')}
        value={draft.reason}
        problem={fieldProblem(problems, 'reason', reason, text)}
        onValue={(written) => change({ reason: written })}
      />
      <Warnings choices={choices} draft={draft} text={text} />
      <div role="alert">
        {whole !== undefined && (
          <p class="field-problem">{fieldProblem([whole], whole.field, choices.child.title, text)}</p>
        )}
      </div>
      <div class="modal-dialog-actions">
        {choices.isLinked && (
          <span class="alignment-remove">
            <Button kind="quiet" data-action="remove-alignment" onClick={() => run(onRemove)}>
              {text('alignment.remove')}
            </Button>
          </span>
        )}
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
        <Button kind="primary" type="submit" data-action="save-alignment">
          {text('alignment.save')}
        </Button>
      </div>
    </form>
  );
}

/** Asks what an objective supports, the whole or one key result of it, and why in one line (S43). */
export function AlignmentDialog(props: AlignmentDialogProps) {
  const { choices, text, onClose } = props;
  const hasForm = choices.isLinked || choices.choices.length > 0;
  return (
    <ModalDialog title={text('alignment.title')} onClose={onClose}>
      <p class="alignment-child" dir="auto">
        {choices.child.title}
      </p>
      {hasForm ? <AlignmentForm {...props} /> : <NothingAbove text={text} onClose={onClose} />}
    </ModalDialog>
  );
}

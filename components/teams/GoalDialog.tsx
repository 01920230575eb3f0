import { useState } from 'preact/hooks';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { styleChoices } from '@/components/okrs/key-result-fields';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import type { GoalForm } from './actions';
import { FormActions } from './FormActions';
import { useFormStep } from './use-form-step';
import './team-dialog.css';

interface GoalDialogProps {
  readonly first: GoalForm;
  readonly text: Text;
  readonly onSave: (form: GoalForm) => Promise<Result<Id>>;
  readonly onClose: () => void;
}

const labels = {
  title: 'teams.goal.title',
  year: 'teams.goal.year',
  target: 'teams.goal.target',
  currency: 'options.keyResult.currency',
  unit: 'options.keyResult.unit',
} as const;

type TypedField = keyof typeof labels;
const shownFields = ['title', 'year', 'target', 'style', 'currency', 'unit'];

/** Asks for a yearly goal: what, which year, and the figure. */
export function GoalDialog({ first, text, onSave, onClose }: GoalDialogProps) {
  const [goal, setGoal] = useState(first);
  const { form, submit, problemOf, otherProblem } = useFormStep(() => onSave(goal), onClose, text);
  const field = (name: TypedField) => {
    const label = text(labels[name]);
    const onValue = (value: string): void => setGoal({ ...goal, [name]: value });
    return { name, label, value: goal[name], problem: problemOf(name, label), onValue };
  };
  const hasUnit = goal.style === 'count' || goal.style === 'seconds';
  return (
    <ModalDialog title={text(first.id === null ? 'teams.goal.new' : 'teams.goal.editTitle')} onClose={onClose}>
      <form ref={form} class="team-dialog" noValidate onSubmit={submit}>
        <TextField {...field('title')} placeholder={text('teams.goal.example')} />
        <div class="team-dialog-pair">
          <TextField {...field('year')} />
          <ChoiceField
            name="style"
            label={text('options.keyResult.style')}
            value={goal.style}
            choices={styleChoices(text)}
            problem={problemOf('style', text('options.keyResult.style'))}
            onChoose={(style) => setGoal({ ...goal, style })}
          />
        </div>
        <div class="team-dialog-pair">
          <TextField {...field('target')} inputMode="decimal" hint={text('teams.goal.targetHint')} />
          {goal.style === 'money' && (
            <TextField {...field('currency')} placeholder={text('options.keyResult.currencyExample')} />
          )}
          {hasUnit && <TextField {...field('unit')} placeholder={text('options.keyResult.unitExample')} />}
        </div>
        <FormActions
          problem={otherProblem(shownFields, text('teams.goal.title'))}
          save={text('action.save')}
          action="save-goal"
          text={text}
          onClose={onClose}
        />
      </form>
    </ModalDialog>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { CycleForm } from '@/domain/cycle-form';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Problem, Result } from '@/domain/result';
import { cycleFormOfKind } from './cycle-form-defaults';
import { CycleKindChoice } from './CycleKindChoice';
import { fieldProblem, focusFirstProblem } from './field-problem';
import { ModalDialog } from './ModalDialog';
import { TextField } from './TextField';
import './new-cycle-dialog.css';

interface NewCycleDialogProps {
  readonly teamId: Id;
  /** The cycles that exist, so that the period offered is one that is still free. */
  readonly cycles: readonly Cycle[];
  readonly today: LocalDate;
  readonly text: Text;
  readonly onCreate: (form: CycleForm) => Promise<Result<Id>>;
  readonly onClose: () => void;
}

interface CycleFieldsProps {
  readonly form: CycleForm;
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: (change: Partial<CycleForm>) => void;
}

function CycleFields({ form, problems, text, onChange }: CycleFieldsProps) {
  const field = (name: 'name' | 'startsOn' | 'endsOn') => {
    const label = text(`options.newCycle.${name}`);
    return {
      name,
      label,
      value: form[name],
      problem: fieldProblem(problems, name, label, text),
      onValue: (value: string) => onChange({ [name]: value }),
    };
  };
  return (
    <>
      <TextField {...field('name')} hint={form.kind === 'year' ? text('options.newCycle.yearHint') : undefined} />
      <div class="new-cycle-dates">
        <TextField {...field('startsOn')} type="date" />
        <TextField {...field('endsOn')} type="date" />
      </div>
    </>
  );
}

/** Asks for the length, name and dates of a new cycle; the calendar's own period is filled in. */
export function NewCycleDialog({ teamId, cycles, today, text, onCreate, onClose }: NewCycleDialogProps) {
  const [form, setForm] = useState(() => cycleFormOfKind({ teamId, kind: 'quarter' }, cycles, today, text));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(element.current), [problems]);
  const alone = useSingleFlight();
  const create = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await onCreate(form);
      if (!result.ok) {
        setProblems(result.problems);
      }
    });
  };
  const whole = problems.find(({ field }) => field === '');
  return (
    <ModalDialog title={text('options.newCycle.title')} onClose={onClose}>
      <form ref={element} class="new-cycle-form" noValidate onSubmit={create}>
        <CycleKindChoice
          kind={form.kind}
          text={text}
          onChoose={(kind) => setForm(cycleFormOfKind({ teamId, kind }, cycles, today, text))}
        />
        <CycleFields
          form={form}
          problems={problems}
          text={text}
          onChange={(change) => setForm({ ...form, ...change })}
        />
        {whole !== undefined && <p class="field-problem">{fieldProblem([whole], '', form.name, text)}</p>}
        <div class="modal-dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-action="create-cycle">
            {text('options.newCycle.create')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

import { ChoiceField } from '@/components/okrs/ChoiceField';
import { fieldProblem } from '@/components/okrs/field-problem';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { Person } from '@/components/okrs/OwnerField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { AmendmentActions } from './actions';
import { AmendFields } from './AmendFields';
import { ReasonField } from './ReasonField';
import { choicesOf, formFor, subjectTitle, useAmendForm } from './use-amend-form';
import './amend-dialog.css';

interface AmendDialogProps {
  /** The objective and its key results as they are stored. */
  readonly okr: ObjectiveForm;
  readonly people: readonly Person[];
  readonly text: Text;
  readonly actions: AmendmentActions;
  readonly onDone: (title: string, isAbandoned: boolean) => void;
  readonly onClose: () => void;
}

type Amending = ReturnType<typeof useAmendForm>;

function Choices({ okr, text, amending }: Pick<AmendDialogProps, 'okr' | 'text'> & { readonly amending: Amending }) {
  const { form, change } = amending;
  const subjects = [
    { value: '-1', label: text('amend.subject.objective') },
    ...okr.keyResults.map(({ title }, index) => ({ value: String(index), label: title })),
  ];
  return (
    <div class="amend-choices">
      <ChoiceField
        name="subject"
        label={text('amend.subject')}
        value={String(form.subject)}
        choices={subjects}
        problem={null}
        onChoose={(value) => change(formFor(okr, Number(value), form.reason))}
      />
      <ChoiceField
        name="choice"
        label={text('amend.field')}
        value={form.choice}
        choices={choicesOf(form).map((value) => ({ value, label: text(`amend.field.${value}`) }))}
        problem={null}
        onChoose={(choice) => change({ ...formFor(okr, form.subject, form.reason), choice })}
      />
    </div>
  );
}

/** Changes one thing of a locked OKR, or gives it up: the old value is shown, a reason is asked for, both stay visible. */
export function AmendDialog({ okr, people, text, actions, onDone, onClose }: AmendDialogProps) {
  const amending = useAmendForm(okr, actions, onDone);
  const { element, form, problems, submit, change } = amending;
  const isAbandoning = form.choice === 'abandon';
  const whole = problems.find(({ field }) => field === 'subject' || field === 'cycle' || field === '');
  return (
    <ModalDialog title={text('amend.title')} onClose={onClose}>
      <form ref={element} class="amend-form" noValidate onSubmit={submit}>
        <p class="amend-why">{text('amend.why')}</p>
        <Choices okr={okr} text={text} amending={amending} />
        {isAbandoning ? (
          <p>{text(form.row === null ? 'amend.abandonObjective' : 'amend.abandonKeyResult')}</p>
        ) : (
          <AmendFields okr={okr} form={form} people={people} problems={problems} text={text} onChange={change} />
        )}
        <ReasonField
          reason={form.reason}
          problem={fieldProblem(problems, 'reason', text('amend.reason'), text)}
          text={text}
          onReason={(reason) => change({ reason })}
        />
        <FormProblem
          problem={whole === undefined ? null : fieldProblem([whole], whole.field, subjectTitle(okr, form), text)}
        />
        <div class="modal-dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-action="confirm-amend">
            {text(isAbandoning ? 'amend.abandon' : 'amend.confirm')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

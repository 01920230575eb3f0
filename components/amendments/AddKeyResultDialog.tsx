import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { fieldProblem, focusFirstProblem } from '@/components/okrs/field-problem';
import { KeyResultEditor } from '@/components/okrs/KeyResultEditor';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { Person } from '@/components/okrs/OwnerField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { Id } from '@/domain/model/base';
import { blankKeyResult } from '@/domain/key-result-form';
import type { KeyResultForm, ObjectiveForm } from '@/domain/objective-form';
import type { Problem, Result } from '@/domain/result';
import { ReasonField } from './ReasonField';
import './amend-dialog.css';

interface AddKeyResultDialogProps {
  /** The objective that it is added to. */
  readonly okr: ObjectiveForm & { readonly id: Id };
  readonly people: readonly Person[];
  readonly text: Text;
  readonly onAdd: (objectiveId: Id, form: KeyResultForm, reason: string) => Promise<Result<void>>;
  readonly onDone: (title: string) => void;
  readonly onClose: () => void;
}

const wholeFields: readonly string[] = ['', 'subject', 'cycle'];

/** One more key result while the cycle runs: the row of the editor, and why. */
export function AddKeyResultDialog({ okr, people, text, onAdd, onDone, onClose }: AddKeyResultDialogProps) {
  const [row, setRow] = useState<KeyResultForm>(() => ({ ...blankKeyResult(), ownerId: okr.ownerId }));
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(element.current), [problems]);
  const alone = useSingleFlight();
  const add = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await onAdd(okr.id, row, reason);
      if (result.ok) {
        onDone(row.title.trim());
      } else {
        setProblems(result.problems);
      }
    });
  };
  const whole = problems.find(({ field }) => wholeFields.includes(field));
  return (
    <ModalDialog title={text('amend.addKeyResult')} onClose={onClose}>
      <form ref={element} class="amend-form" noValidate onSubmit={add}>
        <p class="amend-why">{text('amend.addKeyResultWhy')}</p>
        <ul class="amend-row">
          <KeyResultEditor
            index={0}
            count={1}
            row={row}
            people={people}
            objectiveKind={okr.kind}
            problems={problems}
            text={text}
            onChange={(change) => setRow((newest) => ({ ...newest, ...change }))}
          />
        </ul>
        <ReasonField
          reason={reason}
          problem={fieldProblem(problems, 'reason', text('amend.reason'), text)}
          text={text}
          onReason={setReason}
        />
        <FormProblem problem={whole === undefined ? null : fieldProblem([whole], whole.field, okr.title, text)} />
        <div class="modal-dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-action="confirm-add-key-result">
            {text('amend.addConfirm')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { focusFirstProblem } from '@/components/okrs/field-problem';
import { amendableFields, type KeyResultAmendmentField } from '@/domain/amendment-change';
import type { KeyResultForm, ObjectiveForm } from '@/domain/objective-form';
import type { Problem, Result } from '@/domain/result';
import type { AmendmentActions } from './actions';

/** What the dialog is about to change; `abandon` gives the whole up. */
export type AmendChoice = KeyResultAmendmentField | 'abandon';

/** The dialog while it is filled in. */
export interface AmendForm {
  /** An index of the key results; -1 for the objective itself. */
  readonly subject: number;
  readonly choice: AmendChoice;
  readonly title: string;
  readonly ownerId: string | null;
  /** The key result as it is typed over. */
  readonly row: KeyResultForm | null;
  readonly reason: string;
}

const objectiveChoices: readonly AmendChoice[] = ['title', 'ownerId', 'abandon'];

/** What can be changed of the chosen subject. */
export function choicesOf({ row }: Pick<AmendForm, 'row'>): readonly AmendChoice[] {
  return row === null ? objectiveChoices : [...amendableFields(row.kind), 'abandon'];
}

/** The dialog as it opens for a subject: everything as it is stored, and nothing chosen but the first change. */
export function formFor(okr: ObjectiveForm, subject: number, reason: string): AmendForm {
  const row = okr.keyResults[subject] ?? null;
  const figures = row === null ? [] : amendableFields(row.kind);
  const choice = figures.find((field) => field === 'target') ?? 'title';
  return { subject, choice, title: okr.title, ownerId: okr.ownerId, row, reason };
}

async function send(okr: ObjectiveForm, form: AmendForm, actions: AmendmentActions): Promise<Result<void>> {
  const { choice, row, reason } = form;
  const id = row?.id ?? okr.id ?? '';
  if (choice === 'abandon') {
    return actions.abandon({ kind: row === null ? 'objective' : 'key-result', id }, reason);
  }
  if (row !== null) {
    return actions.amendKeyResult({ keyResultId: id, field: choice, typed: row, reason });
  }
  return choice === 'ownerId'
    ? actions.amendObjective(id, { field: 'ownerId', ownerId: form.ownerId }, reason)
    : actions.amendObjective(id, { field: 'title', title: form.title }, reason);
}

/** The title of what the dialog is about, as it stands. */
export function subjectTitle(okr: ObjectiveForm, { subject }: Pick<AmendForm, 'subject'>): string {
  return okr.keyResults[subject]?.title ?? okr.title;
}

/** Fills in and sends an amendment; a refusal stays until the field it names is corrected. */
export function useAmendForm(
  okr: ObjectiveForm,
  actions: AmendmentActions,
  onDone: (title: string, isAbandoned: boolean) => void,
) {
  const [form, setForm] = useState(() => formFor(okr, -1, ''));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  // Only a refusal moves the focus; a correction that leaves other problems must not take it from the field.
  useLayoutEffect(() => focusFirstProblem(element.current), [refusals]);
  const alone = useSingleFlight();
  const submit = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await send(okr, form, actions);
      if (result.ok) {
        onDone(subjectTitle(okr, form), form.choice === 'abandon');
      } else {
        setProblems(result.problems);
        setRefusals(refusals + 1);
      }
    });
  };
  const change = (changed: Partial<AmendForm>): void => {
    setForm({ ...form, ...changed });
    const touched = 'reason' in changed ? 'reason' : null;
    setProblems(problems.filter(({ field }) => (touched === null ? field === 'reason' : field !== 'reason')));
  };
  return { element, form, problems, submit, change };
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { LocalDate } from '@/domain/model/base';
import { draftContradiction } from '@/domain/draft-contradiction';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import type { Problem, Result } from '@/domain/result';
import type { CheckInForm } from './actions';
import { isChanged, numbersOf, openingForm, unchangedForm } from './check-in-draft';

interface RowInput {
  readonly keyResult: KeyResultView;
  readonly objective: ObjectiveView;
  readonly today: LocalDate;
  readonly text: Text;
  readonly onRecord: (form: CheckInForm) => Promise<Result<void>>;
}

const ownFields: readonly string[] = ['value', 'confidence', 'reason', 'date'];

/** One row while it is filled in: what was typed over what was there, and what is wrong with it. */
export function useCheckInRow({ keyResult, objective, today, text, onRecord }: RowInput) {
  const element = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Partial<CheckInForm>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // Only a refusal takes the focus along, not what a correction leaves of it.
  const [refusals, setRefusals] = useState(0);
  const opening = openingForm(keyResult, { today, cycleEndsOn: objective.cycle.endsOn }, text.language);
  const form: CheckInForm = { ...opening, ...typed };
  const draft = { ...numbersOf(keyResult, form, text.language), confidence: form.confidence };
  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus(), [refusals]);
  const alone = useSingleFlight();
  const send = (sent: CheckInForm): Promise<void> =>
    alone(async () => {
      const result = await onRecord(sent);
      setProblems(result.ok ? [] : result.problems);
      if (!result.ok) setRefusals((count) => count + 1);
    });
  return {
    element,
    form,
    isChanged: isChanged(form, opening),
    contradiction: draftContradiction(keyResult, draft, objective.cycle, today),
    isReasonNeeded: form.confidence !== opening.confidence,
    unchanged: unchangedForm(keyResult, { ...opening, date: form.date }, text.language),
    change: (change: Partial<CheckInForm>): void => {
      // Over the newest: two keys may come before the row is shown again.
      setTyped((newest) => ({ ...newest, ...change }));
      setProblems((newest) => newest.filter(({ field }) => !(field in change)));
    },
    record: (): Promise<void> => send(form),
    send,
    /** A problem that belongs to none of the fields: the cycle was closed meanwhile, say. */
    whole: problems.find(({ field }) => !ownFields.includes(field)) ?? null,
    problemOf: (field: string, label: string): string | null => {
      const found = problems.find((problem) => problem.field === field);
      return found === undefined ? null : problemText(found, label, text);
    },
  };
}

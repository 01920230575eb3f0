import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Id } from '@/domain/model/base';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import type { Problem, Result } from '@/domain/result';
import type { CheckInActions, CheckInForm, CheckInScreenView } from './actions';

/** A key result with the objective it belongs to. */
export interface Place {
  readonly keyResult: KeyResultView;
  readonly objective: ObjectiveView;
}

/** The key results that are checked in, and those of them that wait. */
type CheckedIn = Pick<CheckInScreenView, 'objectives' | 'due'>;

function placesOf({ objectives }: CheckedIn): readonly Place[] {
  return objectives.flatMap((objective) => objective.keyResults.map((keyResult) => ({ keyResult, objective })));
}

/**
 * Which rows stand where. A row that was due when the screen opened keeps its place after it is done, so that
 * nothing jumps under the finger that goes down the list.
 */
export function useCheckInScreen(view: CheckedIn, actions: Pick<CheckInActions, 'recordCheckIn' | 'undo'>, text: Text) {
  const [listed, setListed] = useState<readonly Id[]>([]);
  const [done, setDone] = useState<readonly CheckInForm[]>([]);
  const [opened, setOpened] = useState<readonly Id[]>([]);
  const [isSuperseded, setIsSuperseded] = useState(false);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const due = [...listed, ...view.due.map(({ id }) => id).filter((id) => !listed.includes(id))];
  if (due.length !== listed.length) {
    setListed(due);
  }
  const without = (id: Id) => (ids: readonly Id[]) => ids.filter((other) => other !== id);
  const forget = (id: Id): void => setDone((forms) => forms.filter(({ keyResultId }) => keyResultId !== id));
  const places = placesOf(view);
  return {
    due: due.flatMap((id) => places.filter(({ keyResult }) => keyResult.id === id)),
    others: places.filter(({ keyResult }) => !due.includes(keyResult.id)),
    doneOf: (id: Id): CheckInForm | null => done.findLast(({ keyResultId }) => keyResultId === id) ?? null,
    isNewest: (id: Id): boolean => !isSuperseded && done.at(-1)?.keyResultId === id,
    /** Something else was written since: undo would take back that. */
    supersede: (): void => setIsSuperseded(true),
    isOpen: (id: Id): boolean => opened.includes(id),
    refusal: refusal === null ? null : problemText(refusal, text('action.undo'), text),
    open: (id: Id): void => setOpened([...opened, id]),
    close: (id: Id): void => setOpened(without(id)),
    correct: (id: Id): void => {
      forget(id);
      setOpened([...opened, id]);
    },
    record: async (form: CheckInForm): Promise<Result<void>> => {
      const result = await actions.recordCheckIn(form);
      if (result.ok) {
        setRefusal(null);
        setIsSuperseded(false);
        setOpened(without(form.keyResultId));
        setDone((forms) => [...forms.filter(({ keyResultId }) => keyResultId !== form.keyResultId), form]);
      }
      return result;
    },
    undo: async (id: Id): Promise<void> => {
      const result = await actions.undo(id);
      if (result.ok) {
        forget(id);
      }
      setRefusal(result.ok ? null : (result.problems[0] ?? null));
    },
  };
}

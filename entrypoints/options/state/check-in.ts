import type { ReadonlySignal } from '@preact/signals';
import type { CheckInActions, CheckInForm, CheckInScreenView } from '@/components/check-in/actions';
import { parseNumberText } from '@/domain/number-text';
import type { Id } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import type { UndoRecord } from '@/domain/model/undo-record';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { addAway, removeAway } from '@/storage/commands/away';
import { recordCheckIn } from '@/storage/commands/check-in';
import { redo, undo } from '@/storage/commands/undo';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import type { Store } from '@/storage/store';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { wayBackIn } from '@/entrypoints/platform/way-back';

/** What the check-in screen shows and does. */
export interface CheckInState {
  readonly view: ReadonlySignal<CheckInScreenView>;
  readonly actions: CheckInActions;
}

/** The typed value as a number; milestones carry none. */
function readValue(keyResult: KeyResult, typed: string, locale: string): Result<number | null> {
  if (keyResult.kind === 'milestones') {
    return succeed(null);
  }
  if (typed.trim() === '') {
    return fail(problem('value', 'missing'));
  }
  const value = parseNumberText(typed, keyResult.format, locale);
  return value === null ? fail(problem('value', 'not-a-number')) : succeed(value);
}

async function record(store: Store, form: CheckInForm, locale: string): Promise<Result<CheckIn>> {
  const keyResult = await store.database.of('keyResults').get(form.keyResultId);
  if (keyResult === undefined) {
    return fail(problem('keyResult', 'not-found'));
  }
  const value = readValue(keyResult, form.value, locale);
  if (!value.ok) {
    return value;
  }
  return form.date === ''
    ? fail(problem('date', 'missing'))
    : recordCheckIn(store, { ...form, date: form.date, value: value.value });
}

/** Recording check-ins, for every room in which it is done. */
export function checkInActions(page: Page): CheckInActions {
  const { store, text } = page;
  /** What each key result was last checked in with here. */
  const recorded = new Map<Id, Id>();
  const recordForm = async (form: CheckInForm): Promise<Result<CheckIn>> => {
    const result = await record(store, form, text.language);
    if (result.ok) recorded.set(form.keyResultId, result.value.id);
    return result;
  };
  const isCheckInOf =
    (keyResultId: Id) =>
    ({ changes }: UndoRecord): boolean =>
      changes.some(({ table, after }) => table === 'checkIns' && after?.['id'] === recorded.get(keyResultId));
  return {
    recordCheckIn: (form) => runPlainCommand(page, recordForm(form)),
    addAway: (period) => runPlainCommand(page, addAway(store, period)),
    removeAway: (awayId) => runPlainCommand(page, removeAway(store, awayId)),
    ...wayBackIn(page),
    undo: (keyResultId) => runPlainCommand(page, undo(store, isCheckInOf(keyResultId))),
    redo: () => runPlainCommand(page, redo(store)),
  };
}

export async function createCheckInState(page: Page): Promise<CheckInState> {
  const { store } = page;
  const first = await readCheckInScreen(store);
  return {
    view: livePageSignal(page, page.today, first, () => readCheckInScreen(store)).value,
    actions: checkInActions(page),
  };
}

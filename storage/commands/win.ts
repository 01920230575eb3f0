import type { Id, LocalDate } from '@/domain/model/base';
import type { Win } from '@/domain/model/weekly-plan';
import { titleProblems } from '@/domain/title-problems';
import { cleanTitle } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** A win as it is written down: typed, or offered because a task was done or a value reached. */
export type NewWin = Pick<Win, 'text' | 'keyResultId' | 'taskId'>;

function readWinText(text: string): Result<string> {
  const clean = cleanTitle(text);
  const problems = titleProblems('win', clean === '' ? '' : text);
  return problems.length > 0 ? fail(...problems) : succeed(clean);
}

/** Notes a win of a week. Problems name `win`. */
export async function addWin(store: Store, weekStartsOn: LocalDate, input: NewWin): Promise<Result<void>> {
  const text = readWinText(input.text);
  if (!text.ok) {
    return text;
  }
  const step = { label: 'win-added', detail: text.value } as const;
  return write(store, { tables: ['wins'], step }, async (writing) => {
    const recordedAt = writing.moment.at;
    await writing.put('wins', { ...input, id: writing.newId(), weekStartsOn, text: text.value, recordedAt });
    return succeed(undefined);
  });
}

/** Gives a win other words. */
export async function saveWin(store: Store, winId: Id, typed: string): Promise<Result<void>> {
  const text = readWinText(typed);
  if (!text.ok) {
    return text;
  }
  const step = { label: 'win-saved', detail: text.value } as const;
  return write(store, { tables: ['wins'], step }, async (writing) => {
    const win = await writing.get('wins', winId);
    if (win === undefined) {
      return fail(problem('win', 'not-found'));
    }
    await writing.put('wins', { ...win, text: text.value });
    return succeed(undefined);
  });
}

/** Removes a win; undo brings it back. */
export async function removeWin(store: Store, winId: Id): Promise<Result<void>> {
  const known = await store.database.of('wins').get(winId);
  const step = { label: 'win-removed', detail: known?.text ?? '' } as const;
  return write(store, { tables: ['wins'], step }, async (writing) => {
    if ((await writing.get('wins', winId)) === undefined) {
      return fail(problem('win', 'not-found'));
    }
    await writing.remove('wins', winId);
    return succeed(undefined);
  });
}

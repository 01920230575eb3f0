import type { VerdictTarget } from './model/entry';
import { cleanText } from './page-url';
import { fail, problem, succeed, type Result } from './result';

/** An entry as the log's form holds it: minutes as typed. */
export interface EntryForm {
  readonly target: VerdictTarget | null;
  readonly minutes: string;
  readonly note: string;
}

/** What of a stored entry can be changed afterwards. */
export interface EntryEdit {
  /** Null leaves what it points at, which may be gone. */
  readonly target: VerdictTarget | null;
  readonly minutes: number | null;
  readonly note: string;
}

const minutesADay = 1440;
const longestNote = 10_000;

function minutesOf(typed: string): Result<number | null> {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') {
    return succeed(null);
  }
  const minutes = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (Number.isNaN(minutes)) {
    return fail(problem('minutes', 'not-a-number'));
  }
  return minutes > 0 && minutes <= minutesADay
    ? succeed(minutes)
    : fail(problem('minutes', 'out-of-range', { low: 1, high: minutesADay }));
}

/** The change that the form describes, or what is wrong with its `minutes` and `note`. Empty minutes are none. */
export function entryFromForm({ target, minutes: typed, note: written }: EntryForm): Result<EntryEdit> {
  const minutes = minutesOf(typed);
  const note = cleanText(written);
  const tooLong = note.length > longestNote ? [problem('note', 'too-long', { limit: longestNote })] : [];
  if (!minutes.ok || tooLong.length > 0) {
    return fail(...(minutes.ok ? [] : minutes.problems), ...tooLong);
  }
  return succeed({ target, minutes: minutes.value, note });
}

import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { withoutWord, withWords } from '@/domain/team-words';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

async function changeWords(
  store: Store,
  teamId: Id,
  detail: string,
  change: (words: readonly string[]) => Result<string[]>,
): Promise<Result<void>> {
  const step = { label: 'team-words-saved', detail } as const;
  return write(store, { tables: ['teams'], step }, async (writing) => {
    const team = await writing.get('teams', teamId);
    if (team === undefined || team.deletedAt !== null) {
      return fail(problem('team', 'not-found'));
    }
    const allowedJargon = change(team.allowedJargon);
    if (!allowedJargon.ok) {
      return allowedJargon;
    }
    await writing.put('teams', { ...team, allowedJargon: allowedJargon.value });
    return succeed(undefined);
  });
}

/** Takes words for plain ones from now on, in this team and those below it. */
export function allowWords(store: Store, teamId: Id, words: readonly string[]): Promise<Result<void>> {
  return changeWords(store, teamId, words.join(', '), (known) => withWords(known, words));
}

/** Lets the writing check point at a word again. */
export function disallowWord(store: Store, teamId: Id, word: string): Promise<Result<void>> {
  return changeWords(store, teamId, word, (known) => succeed(withoutWord(known, word)));
}

import type { AwayPeriod } from '@/domain/away';
import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** The history names a period by its days. */
function detailOf({ startsOn, endsOn }: AwayPeriod): string {
  return `${startsOn} – ${endsOn}`;
}

/** Keeps days, both included, on which nothing is due. Periods may overlap. Problems name `startsOn` and `endsOn`. */
export async function addAway(store: Store, { startsOn, endsOn }: AwayPeriod): Promise<Result<void>> {
  const missing = [
    ...(startsOn === '' ? [problem('startsOn', 'missing')] : []),
    ...(endsOn === '' ? [problem('endsOn', 'missing')] : []),
  ];
  if (missing.length > 0) {
    return fail(...missing);
  }
  if (endsOn < startsOn) {
    return fail(problem('endsOn', 'ends-before-start'));
  }
  const step = { label: 'away-added', detail: detailOf({ startsOn, endsOn }) } as const;
  return write(store, { tables: ['away'], step }, async (writing) => {
    await writing.put('away', { id: writing.newId(), startsOn, endsOn });
    return succeed(undefined);
  });
}

/** Takes a period away out again: what was due in it is due once more. */
export async function removeAway(store: Store, awayId: Id): Promise<Result<void>> {
  const known = await store.database.of('away').get(awayId);
  const step = { label: 'away-removed', detail: known === undefined ? '' : detailOf(known) } as const;
  return write(store, { tables: ['away'], step }, async (writing) => {
    if ((await writing.get('away', awayId)) === undefined) {
      return fail(problem('away', 'not-found'));
    }
    await writing.remove('away', awayId);
    return succeed(undefined);
  });
}

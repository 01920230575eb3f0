import type { TargetFields } from '@/domain/entry-target';
import type { Id } from '@/domain/model/base';
import type { Store } from '@/storage/store';

type Named = 'objectives' | 'keyResults' | 'healthMetrics';

async function titlesIn(store: Store, table: Named, ids: readonly (Id | null)[]): Promise<Map<Id, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const records = await store.database.of(table).bulkGet(wanted);
  return new Map(records.filter((record) => record !== undefined).map(({ id, title }) => [id, title]));
}

/**
 * The titles of what some records point at, read once for all of them. What was deleted since still has its title,
 * because its old entries go on naming it. Distractions have none here: the language names them.
 */
export async function targetNamesOf(
  store: Store,
  pointing: readonly TargetFields[],
): Promise<(one: TargetFields) => string> {
  const [keyResults, objectives, healthMetrics] = await Promise.all([
    titlesIn(
      store,
      'keyResults',
      pointing.map(({ keyResultId }) => keyResultId),
    ),
    titlesIn(
      store,
      'objectives',
      pointing.filter(({ keyResultId }) => keyResultId === null).map(({ objectiveId }) => objectiveId),
    ),
    titlesIn(
      store,
      'healthMetrics',
      pointing.map(({ healthMetricId }) => healthMetricId),
    ),
  ]);
  return ({ keyResultId, objectiveId, healthMetricId }) =>
    keyResults.get(keyResultId ?? '') ??
    (keyResultId === null ? objectives.get(objectiveId ?? '') : undefined) ??
    healthMetrics.get(healthMetricId ?? '') ??
    '';
}

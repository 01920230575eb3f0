import type { Entry, Verdict, VerdictTarget } from '@/domain/model/entry';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';

/** What an entry points at, in the form that a new entry takes; null when a newer version named it otherwise. */
export function targetOf(entry: Entry): VerdictTarget | null {
  const { verdict, objectiveId, keyResultId, healthMetricId, distractionNumber } = entry;
  if (verdict === 'on-objective') {
    return objectiveId === null ? null : { verdict, objectiveId, keyResultId };
  }
  if (verdict === 'protects') {
    return healthMetricId === null ? null : { verdict, healthMetricId };
  }
  return distractionNumber === null ? null : { verdict, distractionNumber };
}

/** The target of the latest entry with that verdict, if it still exists. */
export async function readLastTarget(store: Store, verdict: Verdict): Promise<VerdictTarget | null> {
  const entries = store.database.of('entries').where('[verdict+at]');
  const latest = await entries.between([verdict, ''], [verdict, '\uffff']).last();
  const target = latest === undefined ? null : targetOf(latest);
  return target !== null && (await targetName(store, target)) !== null ? target : null;
}

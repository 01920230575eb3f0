import { targetOf } from '@/domain/entry-target';
import type { Verdict, VerdictTarget } from '@/domain/model/entry';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';

/** The target of the latest entry with that verdict, if it still exists. */
export async function readLastTarget(store: Store, verdict: Verdict): Promise<VerdictTarget | null> {
  const entries = store.database.of('entries').where('[verdict+at]');
  const latest = await entries.between([verdict, ''], [verdict, '\uffff']).last();
  const target = latest === undefined ? null : targetOf(latest);
  return target !== null && (await targetName(store, target)) !== null ? target : null;
}

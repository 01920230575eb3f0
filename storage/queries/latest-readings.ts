import type { Id } from '@/domain/model/base';
import type { Reading } from '@/domain/model/health-metric';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** Enough for a spark line of twelve dates, some of them corrected. */
export const readingsRead = 16;

/** Some readings of a metric and whether older ones were left unread. */
export interface LatestReadings {
  readonly readings: readonly Reading[];
  readonly hasMore: boolean;
}

/** The latest readings of a health metric, newest date first; never its whole history. */
export async function readLatestReadings(store: Store, metricId: Id, most = readingsRead): Promise<LatestReadings> {
  const dates = store.database.of('readings').where('[healthMetricId+date]');
  const range = dates.between([metricId, ''], [metricId, '\uffff']);
  // One more than wanted tells whether there are older ones.
  const read = await range
    .reverse()
    .limit(most + 1)
    .toArray();
  return { readings: alive(read.slice(0, most)), hasMore: read.length > most };
}

import type { DistractionOverride } from '@/domain/model/distraction-override';
import type { Store } from '@/storage/store';

/** The numbers and names that users changed, by number. */
export function readDistractionOverrides(store: Store): Promise<DistractionOverride[]> {
  return store.database.of('distractionOverrides').toArray();
}

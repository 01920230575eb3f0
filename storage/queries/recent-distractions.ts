import type { Store } from '@/storage/store';

const recentShown = 4;
const recentRead = 40;

/** Numbers of the distractions used last, newest first, each once; what was hidden since is not offered again. */
export async function readRecentDistractions(store: Store): Promise<number[]> {
  const entries = store.database.of('entries').where('[verdict+at]');
  const range = entries.between(['distraction', ''], ['distraction', '\uffff']);
  const latest = await range.reverse().limit(recentRead).toArray();
  const numbers = new Set(latest.map(({ distractionNumber }) => distractionNumber).filter((number) => number !== null));
  const overrides = await store.database.of('distractionOverrides').bulkGet([...numbers]);
  const hidden = new Set(overrides.flatMap((one) => (one?.isHidden === true ? [one.number] : [])));
  return [...numbers].filter((number) => !hidden.has(number)).slice(0, recentShown);
}

import { cyclePeriod } from '@/domain/calendar';
import { distractions } from '@/domain/distractions';
import type { LocalDate } from '@/domain/model/base';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import type { Store } from '@/storage/store';
import { readActiveCycles } from './active-okrs';

/** What the room of the distractions shows, without names: the language knows those. */
export interface DistractionsRoom {
  /** The stretch that is counted: the running cycle, or without one the quarter. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The name of the running cycle; null when the quarter stands in for it. */
  readonly cycleName: string | null;
  readonly overrides: readonly DistractionOverride[];
  /** Entries by number; numbers without any are left out. */
  readonly counts: ReadonlyMap<number, number>;
}

async function readStretch(store: Store): Promise<Pick<DistractionsRoom, 'from' | 'to' | 'cycleName'>> {
  const { today } = store.now();
  const [cycle] = await readActiveCycles(store, today);
  if (cycle !== undefined) {
    return { from: cycle.startsOn, to: cycle.endsOn, cycleName: cycle.name };
  }
  const { startsOn, endsOn } = cyclePeriod('quarter', today);
  return { from: startsOn, to: endsOn, cycleName: null };
}

/** The catalogue's changes, and one count by index per number: no entry is read, however long the history. */
export async function readDistractionsRoom(store: Store): Promise<DistractionsRoom> {
  const stretch = await readStretch(store);
  const overrides = await store.database.of('distractionOverrides').toArray();
  const numbers = new Set([...distractions, ...overrides].map(({ number }) => number));
  const ofNumber = store.database.of('entries').where('[distractionNumber+date]');
  const counted = await Promise.all(
    [...numbers].map(async (number) => {
      const range = ofNumber.between([number, stretch.from], [number, stretch.to], true, true);
      return [number, await range.count()] as const;
    }),
  );
  return { ...stretch, overrides, counts: new Map(counted.filter(([, count]) => count > 0)) };
}

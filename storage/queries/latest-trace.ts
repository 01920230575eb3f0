import { stampedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/model/base';
import type { Store } from '@/storage/store';

/** The latest moment that anything stored bears: of the clock of the edits and of the newest entry; null without either. */
export async function readLatestTrace({ database }: Store): Promise<Instant | null> {
  const clock = await database.of('syncState').get('clock');
  const entry = await database.of('entries').orderBy('date').last();
  const moments = [
    ...(clock === undefined ? [] : [stampedAt(clock.lastStamp)]),
    ...(entry === undefined ? [] : [entry.at]),
  ];
  return moments.toSorted().at(-1) ?? null;
}

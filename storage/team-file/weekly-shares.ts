import { addDays, weekStartOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import type { DailySum } from '@/domain/model/entry';
import type { WeeklyShare } from '@/domain/model/weekly-share';
import { succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** A quarter of weeks, the running one included. */
const weeksShared = 13;
const daysAWeek = 7;

/** What a person would share of a week: three numbers. */
export type WeekSums = Pick<WeeklyShare, 'weekStartsOn' | 'onObjective' | 'protects' | 'distraction'>;

function sumsOf(weekStartsOn: LocalDate, days: readonly DailySum[]): WeekSums {
  const ofWeek = days.filter(({ date }) => date >= weekStartsOn && date < addDays(weekStartsOn, daysAWeek));
  const total = (verdict: 'onObjective' | 'protects' | 'distraction'): number =>
    ofWeek.reduce((sum, day) => sum + day[verdict], 0);
  return {
    weekStartsOn,
    onObjective: total('onObjective'),
    protects: total('protects'),
    distraction: total('distraction'),
  };
}

/** My last weeks in which something was recorded, the oldest first: what ticking would share, for the preview. */
export async function readMyWeeks(store: Store): Promise<WeekSums[]> {
  const { firstDayOfWeek } = await readSettings(store);
  const thisWeek = weekStartOf(store.now().today, firstDayOfWeek);
  const first = addDays(thisWeek, -daysAWeek * (weeksShared - 1));
  const days = await store.database
    .of('dailySums')
    .where('date')
    .between(first, addDays(thisWeek, daysAWeek), true, false)
    .toArray();
  return Array.from({ length: weeksShared }, (_, week) => sumsOf(addDays(first, week * daysAWeek), days)).filter(
    ({ onObjective, protects, distraction }) => onObjective + protects + distraction > 0,
  );
}

/**
 * Writes down what I share of my weeks, so that a later file corrects an earlier one instead of standing beside it. No
 * step of the history: the numbers follow from the entries.
 */
export async function shareMyWeeks(store: Store): Promise<Result<readonly WeeklyShare[]>> {
  const weeks = await readMyWeeks(store);
  return write(store, { tables: ['weeklyShares'], step: null }, async (writing) => {
    const { meId } = await readSettings(store);
    const shared: WeeklyShare[] = [];
    for (const week of weeks) {
      const stored = await store.database
        .of('weeklyShares')
        .where('[personId+weekStartsOn]')
        .equals([meId, week.weekStartsOn])
        .first();
      const share = { ...(stored ?? newSharedRecord(writing.newId(), { personId: meId })), ...week };
      await writing.put('weeklyShares', share);
      shared.push((await writing.get('weeklyShares', share.id)) ?? share);
    }
    return succeed(shared);
  });
}

import type { LocalDate } from './model/base';
import type { DailySum, Entry } from './model/entry';

/** What counting needs of an entry. */
export type CountedEntry = Pick<Entry, 'verdict' | 'minutes'>;

const sumFields = {
  'on-objective': { count: 'onObjective', minutes: 'onObjectiveMinutes' },
  protects: { count: 'protects', minutes: 'protectsMinutes' },
  distraction: { count: 'distraction', minutes: 'distractionMinutes' },
} as const;

/** The sums of a date with one entry counted in (`times` 1) or out again (-1). */
export function addToDailySum(sum: DailySum, entry: CountedEntry, times: 1 | -1): DailySum {
  const { count, minutes } = sumFields[entry.verdict];
  return {
    ...sum,
    [count]: sum[count] + times,
    [minutes]: sum[minutes] + times * (entry.minutes ?? 0),
    entriesWithMinutes: sum.entriesWithMinutes + (entry.minutes === null ? 0 : times),
  };
}

/** The sums of a date counted from its entries: what the stored ones must equal at any time. */
export function dailySumOf(date: LocalDate, entries: readonly CountedEntry[]): DailySum {
  const empty: DailySum = {
    date,
    onObjective: 0,
    protects: 0,
    distraction: 0,
    onObjectiveMinutes: 0,
    protectsMinutes: 0,
    distractionMinutes: 0,
    entriesWithMinutes: 0,
  };
  return entries.reduce((sum, entry) => addToDailySum(sum, entry, 1), empty);
}

/** The sums of one date over two sets of entries that share none. */
export function addDailySums(one: DailySum, other: DailySum): DailySum {
  return {
    date: one.date,
    onObjective: one.onObjective + other.onObjective,
    protects: one.protects + other.protects,
    distraction: one.distraction + other.distraction,
    onObjectiveMinutes: one.onObjectiveMinutes + other.onObjectiveMinutes,
    protectsMinutes: one.protectsMinutes + other.protectsMinutes,
    distractionMinutes: one.distractionMinutes + other.distractionMinutes,
    entriesWithMinutes: one.entriesWithMinutes + other.entriesWithMinutes,
  };
}

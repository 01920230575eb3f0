import type { DailySum } from './model/entry';
import { dailySumOf, type CountedEntry } from './daily-sum';

/** The second figure: minutes, over those entries alone that carry them. Time is never guessed. */
export interface FocusMinutes {
  readonly onObjective: number;
  readonly protects: number;
  readonly distraction: number;
  readonly total: number;
  /** 0 to 1; null under five entries with minutes. */
  readonly share: number | null;
  /** How many entries carry minutes. */
  readonly entries: number;
}

/** Where attention went, by count of entries (S58). */
export interface FocusShare {
  readonly onObjective: number;
  readonly protects: number;
  readonly distraction: number;
  readonly total: number;
  /** On-objective through all, 0 to 1; null under five entries, which are shown as counts. */
  readonly share: number | null;
  /** Null when no entry carries minutes. */
  readonly minutes: FocusMinutes | null;
}

/** The figures of a day, whichever day it is. */
export type FocusSums = Omit<DailySum, 'date'>;

type Parts = Pick<FocusShare, 'onObjective' | 'protects' | 'distraction'>;

/** Of fewer entries a percentage would say more than is known. */
const fewestForShare = 5;

function shareOf(parts: Parts, entries: number): Parts & { readonly total: number; readonly share: number | null } {
  const total = parts.onObjective + parts.protects + parts.distraction;
  return { ...parts, total, share: entries < fewestForShare || total === 0 ? null : parts.onObjective / total };
}

/**
 * The focus share of any number of daily sums: `on-objective / (on-objective + protects + distraction)`. Equal to
 * `focusShareOf` of the entries behind them, so that a trend need not read the log.
 */
export function focusShareOfSums(dailySums: readonly FocusSums[]): FocusShare {
  const sumOf = (field: keyof FocusSums): number => dailySums.reduce((sum, day) => sum + day[field], 0);
  const counts = { onObjective: sumOf('onObjective'), protects: sumOf('protects'), distraction: sumOf('distraction') };
  const minutes = {
    onObjective: sumOf('onObjectiveMinutes'),
    protects: sumOf('protectsMinutes'),
    distraction: sumOf('distractionMinutes'),
  };
  const entries = sumOf('entriesWithMinutes');
  return {
    ...shareOf(counts, counts.onObjective + counts.protects + counts.distraction),
    minutes: entries === 0 ? null : { ...shareOf(minutes, entries), entries },
  };
}

/** Shares look at no date. */
const anyDate = '1970-01-01';

/** The focus share of these entries. Four entries are shown as counts; three on-objective of five are 0.6. */
export function focusShareOf(entries: readonly CountedEntry[]): FocusShare {
  return focusShareOfSums([dailySumOf(anyDate, entries)]);
}

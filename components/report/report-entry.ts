import type { Id, Instant, LocalDate } from '@/domain/model/base';
import type { Verdict } from '@/domain/model/entry';

/** What the report shows of an entry when a figure is opened. */
export interface ReportEntry {
  readonly title: string;
  readonly host: string | null;
  readonly at: Instant;
  /** The local date it was recorded on, which never moves. */
  readonly date: LocalDate;
  readonly verdict: Verdict;
}

export type EntriesById = ReadonlyMap<Id, ReportEntry>;

/** The ids of the entries of one day, in the order of the report. */
export function idsOfDay(entriesById: EntriesById, date: LocalDate): Id[] {
  return [...entriesById].filter(([, entry]) => entry.date === date).map(([id]) => id);
}

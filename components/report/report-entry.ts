import type { Id, Instant } from '@/domain/model/base';

/** What the report shows of an entry when a figure is opened. */
export interface ReportEntry {
  readonly title: string;
  readonly host: string | null;
  readonly at: Instant;
}

export type EntriesById = ReadonlyMap<Id, ReportEntry>;

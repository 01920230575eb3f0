// What append-only records say after corrections: check-ins and readings are never edited, a later one for the
// same date replaces an earlier one.

import type { Id, Instant, LocalDate } from './model/base';

/** What a record needs for its date to be corrected by a later one. */
export interface DatedRecord {
  readonly id: Id;
  readonly date: LocalDate;
  readonly recordedAt: Instant;
  readonly deletedAt: Instant | null;
}

/** Dates and instants sort as text; the id decides between two devices that recorded in the same millisecond. */
function isLater(one: DatedRecord, other: DatedRecord): boolean {
  if (one.date !== other.date) {
    return one.date > other.date;
  }
  if (one.recordedAt !== other.recordedAt) {
    return one.recordedAt > other.recordedAt;
  }
  return one.id > other.id;
}

/** The record with the latest date, then the latest recorded; null without any. Deleted ones do not count. */
export function latestRecord<Dated extends DatedRecord>(records: readonly Dated[]): Dated | null {
  let latest: Dated | null = null;
  for (const record of records) {
    if (record.deletedAt === null && (latest === null || isLater(record, latest))) {
      latest = record;
    }
  }
  return latest;
}

/**
 * One record per date, newest date first: of several for one date the latest recorded stands, the others were
 * corrected by it. The order in which records come in does not matter. Deleted ones do not count.
 */
export function latestPerDate<Dated extends DatedRecord>(records: readonly Dated[]): Dated[] {
  const byDate = new Map<LocalDate, Dated>();
  for (const record of records) {
    const known = byDate.get(record.date);
    if (record.deletedAt === null && (known === undefined || isLater(record, known))) {
      byDate.set(record.date, record);
    }
  }
  return [...byDate.values()].toSorted((one, other) => (isLater(one, other) ? -1 : 1));
}

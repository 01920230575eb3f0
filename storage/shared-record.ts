import type { Id, SharedFields } from '@/domain/model/base';

/** A shared record that was never stored: the writer stamps its fields when it is put. */
export function newSharedRecord<Content extends object>(id: Id, content: Content): Content & SharedFields {
  return { ...content, id, stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] };
}

/** A record whose table is known only at run time, as the history or a file names it; its schema still decides. */
export type PlainRecord = Record<string, unknown>;

/** Whether a record is one of those that carry stamps, so that copies of it can be merged. */
export function isShared(record: PlainRecord): record is PlainRecord & SharedFields {
  return 'stamps' in record && 'discarded' in record;
}

/** Leaves out tombstones. */
export function alive<Record extends SharedFields>(records: readonly Record[]): Record[] {
  return records.filter((record) => record.deletedAt === null);
}

import type { Id, SharedFields } from '@/domain/model/base';

/** A shared record that was never stored: the writer stamps its fields when it is put. */
export function newSharedRecord<Content extends object>(id: Id, content: Content): Content & SharedFields {
  return { ...content, id, stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] };
}

/** Leaves out tombstones. */
export function alive<Record extends SharedFields>(records: readonly Record[]): Record[] {
  return records.filter((record) => record.deletedAt === null);
}

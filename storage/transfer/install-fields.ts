import type { PlainRecord } from '@/storage/shared-record';
import type { FileTableName } from './file-tables';

/** Fields that belong to one install: a file does not carry them, and an import leaves those of this install alone. */
const installFields: Readonly<Partial<Record<FileTableName, readonly string[]>>> = {
  settings: ['deviceId', 'pageSalt', 'lastExportAt'],
};

/** A record without what names this install; the hash of an address counts only beside the salt it was made with. */
export function withoutInstall(table: FileTableName, record: PlainRecord): PlainRecord {
  const left = table === 'entries' ? ['pageHash'] : (installFields[table] ?? []);
  return left.length === 0
    ? record
    : Object.fromEntries(Object.entries(record).filter(([field]) => !left.includes(field)));
}

/** A record of a file with what this install has of its own. */
export function withInstall(table: FileTableName, record: PlainRecord, here: PlainRecord | undefined): PlainRecord {
  const own = (installFields[table] ?? []).map((field) => [field, here?.[field]] as const);
  return own.length === 0 ? record : { ...record, ...Object.fromEntries(own) };
}

import Dexie from 'dexie';
import type { Table } from 'dexie';
import { tableIndexes } from './table-indexes';
import type { KeyOf, StoredRecord, TableName } from './tables';

export const databaseName = 'lodestar';

/** Raised with every change of the stored form; each step has its own frozen file in `migrations/`. */
export const schemaVersion = 1;

/** The one database. `strict` durability: an acknowledged write is on the disk before we say so. */
export class LodestarDatabase extends Dexie {
  constructor(name: string = databaseName, options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.version(schemaVersion).stores(tableIndexes);
  }

  /** The table of that name with the type of its records. */
  of<Name extends TableName>(name: Name): Table<StoredRecord<Name>, KeyOf<Name>> {
    return this.table<StoredRecord<Name>, KeyOf<Name>>(name);
  }
}

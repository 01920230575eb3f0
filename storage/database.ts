import Dexie from 'dexie';
import type { DexieOptions, Table, Transaction } from 'dexie';
import { databaseName, schemaVersion } from './database-name';
import { tableIndexes } from './table-indexes';
import type { KeyOf, StoredRecord, TableName } from './tables';

/** What is stored is of an older schema and waits, untouched: nobody has said yet how it is brought up. */
export class UpgradeWaitsError extends Error {
  override readonly name = 'UpgradeWaitsError';
}

/** The one database. `strict` durability: an acknowledged write is on the disk before we say so. */
export class LodestarDatabase extends Dexie {
  /** Where the browser keeps it, for who must read it at an older version. */
  readonly factory: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
  /** Whether opening has met an older schema. */
  isUpgradeDue = false;
  /**
   * Brings the older records up, in the transaction of the upgrade. While there is none, opening an older database
   * fails and changes nothing; so what an upgrade needs is loaded only when there is one.
   */
  bringUp: ((transaction: Transaction) => Promise<void>) | null = null;

  constructor(
    name: string = databaseName,
    options: Pick<DexieOptions, 'cache'> & { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
  ) {
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.factory = options.indexedDB ?? Dexie.dependencies.indexedDB;
    this.keyRange = options.IDBKeyRange ?? Dexie.dependencies.IDBKeyRange;
    this.version(schemaVersion)
      .stores(tableIndexes)
      .upgrade(async (transaction) => {
        this.isUpgradeDue = this.bringUp === null;
        if (this.bringUp === null) {
          throw new UpgradeWaitsError();
        }
        await this.bringUp(transaction);
      });
  }

  /** The table of that name with the type of its records. */
  of<Name extends TableName>(name: Name): Table<StoredRecord<Name>, KeyOf<Name>> {
    return this.table<StoredRecord<Name>, KeyOf<Name>>(name);
  }
}

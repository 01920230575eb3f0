import type { StagedRecord } from '@/domain/model/staged-record';
import type { Store } from '@/storage/store';
import { fileTableNames } from './file-tables';
import type { FileTableName } from './file-tables';

const recordsAPiece = 1000;

/** Staged records of one table, in the order of their keys. */
export interface StagedPiece {
  readonly table: FileTableName;
  readonly staged: readonly StagedRecord[];
}

/** What is staged, table by table, a thousand records at a time: also inside a transaction, which it does not let go. */
export async function* stagedPieces({ database }: Store): AsyncGenerator<StagedPiece> {
  const staged = database.table<StagedRecord, [string, string | number]>('stagedRecords');
  for (const table of fileTableNames) {
    // In the order of IndexedDB every text and number lies between these two.
    let after: [string, string | number] = [table, -Infinity];
    for (;;) {
      const piece = await staged
        .where(':id')
        .between(after, [table, '\uffff'], false, true)
        .limit(recordsAPiece)
        .toArray();
      const last = piece.at(-1);
      if (last === undefined) {
        break;
      }
      yield { table, staged: piece };
      after = [table, last.key];
    }
  }
}

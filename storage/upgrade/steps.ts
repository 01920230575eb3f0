import type { Transaction } from 'dexie';
import {
  bringDatabase as bringDatabaseTo2,
  bringRecord as bringRecordTo2,
} from '@/storage/migrations/v002-fill-new-fields';

type PlainRecord = Readonly<Record<string, unknown>>;

/** From the schema before it to `version`: the stored records at once, or a record of an older file or backup. */
interface Step {
  readonly version: number;
  bringDatabase(transaction: Transaction): Promise<void>;
  bringRecord(table: string, record: PlainRecord): PlainRecord;
}

/** One step for each version after the first, in their order. */
export const steps: readonly Step[] = [{ version: 2, bringDatabase: bringDatabaseTo2, bringRecord: bringRecordTo2 }];

function stepsAfter(version: number): readonly Step[] {
  return steps.filter((step) => step.version > version);
}

/** Brings what is stored from a version to the newest, all in the one transaction of the browser's upgrade. */
export async function bringDatabaseUp(from: number, transaction: Transaction): Promise<void> {
  for (const step of stepsAfter(from)) {
    await step.bringDatabase(transaction);
  }
}

/** Brings a record as a version wrote it to the newest. What it is, its schema decides afterwards. */
export function bringRecordUp(from: number, table: string, record: PlainRecord): PlainRecord {
  return stepsAfter(from).reduce((brought, step) => step.bringRecord(table, brought), record);
}

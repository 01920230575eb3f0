/*
 * Schema 2, after 0.1. Frozen: never edited again, and it imports nothing of ours, so that it does the same for ever.
 *
 * Key results know how sure their owner was while drafting, objectives who else it takes, teams the words they use on
 * purpose, tag rules when they were turned down, steps of the history which backup undoes them. Entries, the one table
 * that can be large, are not touched. Tables and indexes that came or went are Dexie's part.
 */
import type { Transaction } from 'dexie';

type OldRecord = Readonly<Record<string, unknown>>;

/** Made anew each time: no two records share a list. */
const newFields: Readonly<Record<string, () => OldRecord>> = {
  keyResults: () => ({ confidenceAtStart: 5 }),
  objectives: () => ({ needsFrom: '' }),
  teams: () => ({ allowedJargon: [] }),
  tagRules: () => ({ declinedAt: null }),
  undoRecords: () => ({ backupId: null }),
};

function isRecord(value: unknown): value is OldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A step of the history holds whole records, which an undo writes again: they grow with their tables. */
function fillChange(change: unknown): unknown {
  if (!isRecord(change) || typeof change['table'] !== 'string') {
    return change;
  }
  const { table, before, after } = change;
  return {
    ...change,
    before: isRecord(before) ? bringRecord(table, before) : before,
    after: isRecord(after) ? bringRecord(table, after) : after,
  };
}

/** A record of schema 1, or of a file that was written under it, as schema 2 has it. */
export function bringRecord(table: string, record: OldRecord): OldRecord {
  const filled = { ...newFields[table]?.(), ...record };
  const changes = record['changes'];
  return table === 'undoRecords' && Array.isArray(changes)
    ? { ...filled, changes: changes.map((change) => fillChange(change)) }
    : filled;
}

/** Brings every stored record that changes, one after the other, in the transaction of the upgrade. */
export async function bringDatabase(transaction: Transaction): Promise<void> {
  for (const table of Object.keys(newFields)) {
    await transaction
      .table<OldRecord>(table)
      .toCollection()
      .modify((record, cursor) => {
        cursor.value = bringRecord(table, record);
      });
  }
}

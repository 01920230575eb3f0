import { schemaVersion } from './database';
import type { Store } from './store';
import { isTableName, tables } from './tables';
import type { TableName } from './tables';

/** Left out of an export: what only this install can use, and what would tell which pages were looked at. */
const leftOut = new Set<TableName>(['backups', 'backupPieces', 'drafts', 'undoRecords', 'syncState', 'syncRows']);

const rowsARead = 1000;

function withoutSecrets(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { pageHash: _pageHash, pageSalt: _pageSalt, deviceId: _deviceId, ...kept } = record;
  return kept;
}

async function* rowsOf(store: Store, name: TableName): AsyncGenerator<string> {
  const table = store.database.table<Record<string, unknown>, string | number>(name);
  let last: string | number | null = null;
  let rows: Record<string, unknown>[] = [];
  do {
    const start = last === null ? table.orderBy(':id') : table.where(':id').above(last);
    rows = await start.limit(rowsARead).toArray();
    for (const row of rows) {
      yield JSON.stringify(withoutSecrets(row));
    }
    last = lastKey(name, rows);
  } while (rows.length === rowsARead);
}

function lastKey(name: TableName, rows: readonly Record<string, unknown>[]): string | number | null {
  const [keyField = 'id'] = tables[name].indexes.split(',');
  const key = rows.at(-1)?.[keyField];
  return typeof key === 'string' || typeof key === 'number' ? key : null;
}

/**
 * Everything that is the user's, as one JSON file: `{ format, schemaVersion, exportedAt, tables }`. It is read a
 * thousand rows at a time and handed to the browser in pieces, so that a large log is never one string.
 */
export async function exportEverything(store: Store): Promise<Blob> {
  const head = { format: 'lodestar', schemaVersion, exportedAt: store.now().at };
  const pieces: Blob[] = [new Blob([`${JSON.stringify(head).slice(0, -1)},"tables":{`])];
  const names = Object.keys(tables)
    .filter(isTableName)
    .filter((name) => !leftOut.has(name));
  for (const [index, name] of names.entries()) {
    const rows: string[] = [];
    for await (const row of rowsOf(store, name)) {
      rows.push(row);
    }
    pieces.push(new Blob([`${index === 0 ? '' : ','}${JSON.stringify(name)}:[${rows.join(',\n')}]`]));
  }
  return new Blob([...pieces, '}}\n'], { type: 'application/json' });
}

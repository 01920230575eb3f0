import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { UnreadableRecord } from './find-unreadable';

type Keys = ReadonlySet<unknown>;

/** Where every record of a table is asked for, as Dexie's core says it. */
const anyRange = 3;

/** Goes past the records that are left out. */
function passing(cursor: DBCoreCursor, left: Keys): DBCoreCursor {
  const start = cursor.start.bind(cursor);
  return Object.assign(cursor, {
    start: (onNext: () => void) => start(() => (left.has(cursor.primaryKey) ? cursor.continue() : onNext())),
  });
}

function without(table: DBCoreTable, left: Keys): DBCoreTable {
  const keyOfRecord = table.schema.primaryKey.extractKey ?? (() => null);
  return {
    ...table,
    get: (request) => (left.has(request.key) ? Promise.resolve(undefined) : table.get(request)),
    getMany: async (request) => {
      const records = await table.getMany(request);
      return records.map((record, index) => (left.has(request.keys[index]) ? undefined : record));
    },
    query: async (request) => {
      const answer = await table.query(request);
      const isLeft = (found: unknown): boolean => left.has(request.values === true ? keyOfRecord(found) : found);
      return { ...answer, result: answer.result.filter((found) => !isLeft(found)) };
    },
    count: async (request) => {
      const count = await table.count(request);
      const range: number = request.query.range.type;
      return range === anyRange ? count - left.size : count;
    },
    openCursor: async (request) => {
      const cursor = await table.openCursor(request);
      return cursor === null ? null : passing(cursor, left);
    },
  };
}

/** Reads as if these records were not there. They stay stored, and nothing writes over them. */
export function leavingOut(records: readonly Pick<UnreadableRecord, 'table' | 'key'>[]): Middleware<DBCore> {
  const byTable = Map.groupBy(records, ({ table }): string => table);
  return {
    stack: 'dbcore',
    name: 'leaving-out',
    create: (core) => ({
      ...core,
      table: (name) => {
        const left = byTable.get(name);
        const table = core.table(name);
        return left === undefined ? table : without(table, new Set(left.map(({ key }) => key)));
      },
    }),
  };
}

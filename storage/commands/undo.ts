import type { RecordChange, UndoRecord } from '@/domain/model/undo-record';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { sameValue } from '@/storage/same-value';
import type { PlainRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { isSharedTable, isTableName, keyOf } from '@/storage/tables';
import type { TableName } from '@/storage/tables';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';
import { moveByBackup } from './import';

function isGone(record: PlainRecord | null): boolean {
  return record === null || (record['deletedAt'] ?? null) !== null;
}

/** Stamps move with every write, also with an undo itself, so what counts is what a record says. */
function saysTheSame(stored: PlainRecord | null, expected: PlainRecord | null): boolean {
  if (stored === null || expected === null || isGone(stored) || isGone(expected)) {
    return isGone(stored) === isGone(expected);
  }
  return sameValue({ ...stored, stamps: null, discarded: null }, { ...expected, stamps: null, discarded: null });
}

async function putBack(
  writing: Writing,
  table: TableName,
  key: string | number,
  wanted: PlainRecord | null,
): Promise<void> {
  if (wanted === null) {
    await writing.removePlain(table, key);
    return;
  }
  const stored = await writing.getPlain(table, key);
  // The stamps of what is stored stay the base: putting an old value back is an edit of today.
  const stamps = isSharedTable(table) && stored !== undefined ? { stamps: stored['stamps'] } : {};
  await writing.putPlain(table, { ...wanted, ...stamps });
}

/**
 * Settings are one record that many places write: a step of theirs takes back the fields that it changed and leaves
 * the others. Null when one of its own was changed since.
 */
function settingsAfter(stored: PlainRecord, change: RecordChange, direction: Direction): PlainRecord | null {
  const expected = change[direction.expected] ?? {};
  const wanted = change[direction.wanted] ?? {};
  const fields = Object.keys(expected).filter((field) => !sameValue(expected[field], wanted[field]));
  const isUntouched = fields.every((field) => sameValue(stored[field], expected[field]));
  return isUntouched ? { ...stored, ...Object.fromEntries(fields.map((field) => [field, wanted[field]])) } : null;
}

function tableOf(change: RecordChange): TableName {
  if (!isTableName(change.table)) {
    throw new Error(`the history names an unknown table: ${change.table}`);
  }
  return change.table;
}

interface Direction {
  readonly from: 'done' | 'undone';
  readonly to: 'done' | 'undone';
  readonly none: 'nothing-to-undo' | 'nothing-to-redo';
  readonly expected: 'after' | 'before';
  readonly wanted: 'after' | 'before';
}

const backwards: Direction = {
  from: 'done',
  to: 'undone',
  none: 'nothing-to-undo',
  expected: 'after',
  wanted: 'before',
};
const forwards: Direction = {
  from: 'undone',
  to: 'done',
  none: 'nothing-to-redo',
  expected: 'before',
  wanted: 'after',
};

async function replay(writing: Writing, step: UndoRecord, direction: Direction): Promise<boolean> {
  const changes = direction === backwards ? step.changes.toReversed() : step.changes;
  for (const change of changes) {
    const table = tableOf(change);
    const key = keyOf(table, change.after ?? change.before ?? {});
    const stored = await writing.getPlain(table, key);
    if (table === 'settings' && stored !== undefined) {
      const settings = settingsAfter(stored, change, direction);
      if (settings === null) {
        return false;
      }
      await writing.putPlain(table, settings);
      continue;
    }
    if (!saysTheSame(stored ?? null, change[direction.expected])) {
      return false;
    }
    await putBack(writing, table, key, change[direction.wanted]);
  }
  return true;
}

/** The step that would be undone (the latest done) or redone (the earliest undone). */
export async function nextStep(store: Store, state: 'done' | 'undone'): Promise<UndoRecord | undefined> {
  const range = store.database.of('undoRecords').where('[state+id]').between([state, ''], [state, '\uffff']);
  return state === 'done' ? range.last() : range.first();
}

/** Which way, and whether a step is the one that is meant: any, unless the button names one. */
interface Way {
  readonly direction: Direction;
  readonly isMeant: (step: UndoRecord) => boolean;
}

/** The same for a step that names a backup. */
async function moveBacked(store: Store, step: UndoRecord, way: Way): Promise<Result<UndoRecord>> {
  const { direction } = way;
  const moved = await moveByBackup(store, step, direction.to, async () => {
    const next = await nextStep(store, direction.from);
    return next?.id === step.id && next.backupId === step.backupId;
  });
  const isMoved = !moved.ok && (await store.database.of('undoRecords').get(step.id))?.state !== direction.from;
  return isMoved ? move(store, way) : moved;
}

async function move(store: Store, way: Way): Promise<Result<UndoRecord>> {
  const { direction, isMeant } = way;
  const step = await nextStep(store, direction.from);
  if (step === undefined) {
    return fail(problem('', direction.none));
  }
  if (!isMeant(step)) {
    return fail(problem('', 'not-last'));
  }
  if (step.backupId !== null) {
    return moveBacked(store, step, way);
  }
  const touched = new Set(step.changes.map(tableOf));
  let isMoved = false;
  const result = await write(store, { tables: [...touched], step: null }, async (writing) => {
    const undoRecords = store.database.of('undoRecords');
    // Two presses in a row both find this step; the second, which waits for the first, wants the one after it.
    isMoved = (await undoRecords.get(step.id))?.state !== direction.from;
    if (isMoved) {
      return fail();
    }
    // Another window did something in between, which may build on this step.
    if ((await nextStep(store, direction.from))?.id !== step.id) {
      return fail(problem('', 'not-last'));
    }
    if (!(await replay(writing, step, direction))) {
      return fail(problem('', 'changed-since', { step: step.detail || step.label }));
    }
    const moved: UndoRecord = { ...step, state: direction.to };
    await undoRecords.put(moved);
    return succeed(moved);
  });
  return isMoved ? move(store, way) : result;
}

/**
 * Takes the latest step back. A step whose records were changed since, by a merge, is refused in words.
 *
 * @param isMeant for a button that names its step: another one, done since in another window, stays (`not-last`)
 */
export function undo(store: Store, isMeant: (step: UndoRecord) => boolean = () => true): Promise<Result<UndoRecord>> {
  return move(store, { direction: backwards, isMeant });
}

/** Does the latest undone step again. */
export function redo(store: Store): Promise<Result<UndoRecord>> {
  return move(store, { direction: forwards, isMeant: () => true });
}

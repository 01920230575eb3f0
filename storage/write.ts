import { idAfter } from '@/domain/id-order';
import type { Id } from '@/domain/model/base';
import type { StepLabel, UndoRecord } from '@/domain/model/undo-record';
import { fail } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import type { Moment } from '@/domain/moment';
import { keepLastStep } from './last-step';
import type { Store } from './store';
import type { TableName } from './tables';
import { makeRoom, readHistory } from './undo-history';
import type { HistoryFacts } from './undo-history';
import { createWriter } from './writer';
import type { Writer } from './writer';

/** Carries the problems out of the transaction, so that Dexie rolls it back. */
class RefusedWrite extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/** The name of a step in the history; null for writes that nobody would undo, such as a draft. */
export interface Step {
  readonly label: StepLabel;
  readonly detail: string;
}

export interface Write {
  /** Every table that the body reads or writes. */
  readonly tables: readonly TableName[];
  readonly step: Step | null;
}

/** What the body of a write works with: the moment is one and the same for everything in the transaction. */
export interface Writing extends Writer {
  readonly moment: Moment;
  newId(): Id;
  /** Says what the step is about, for a verb that looks its subject up in the transaction. */
  nameStep(detail: string): void;
}

type NewStep = Step & Pick<UndoRecord, 'changes' | 'backupId'>;

async function addStep(store: Store, moment: Moment, step: NewStep, history: HistoryFacts): Promise<void> {
  // What undo takes back is the newest by its id, also on the day on which the clock was put back.
  const id = idAfter(history.ids.at(-1) ?? null, store.newId());
  await Promise.all([
    store.database.of('undoRecords').add({ id, at: moment.at, ...step, state: 'done' }),
    makeRoom(store, moment, history),
  ]);
  keepLastStep(store, id);
}

/** Records a step as the newest of the history; what was undone before it can no longer be done again. */
export async function recordStep(store: Store, moment: Moment, step: NewStep): Promise<void> {
  await addStep(store, moment, step, await readHistory(store));
}

/**
 * One verb, one transaction, one step of the history. A body that answers with problems, or a record that its
 * schema refuses, rolls everything back: nothing is written.
 */
export async function write<Value>(
  store: Store,
  { tables, step }: Write,
  body: (writing: Writing) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const { database } = store;
  const names = new Set<string>([...tables, 'dailySums', 'settings', 'syncState', 'undoRecords']);
  try {
    return await database.transaction('rw', [...names], async () => {
      const moment = store.now();
      let detail = step?.detail ?? '';
      const nameStep = (found: string): void => {
        detail = found;
      };
      const writer = createWriter(database, moment, (problems) => new RefusedWrite(problems));
      // Looked at beside what the body reads: nobody waits for it a second time.
      const [result, history] = await Promise.all([
        body({ ...writer, moment, newId: store.newId, nameStep }),
        step === null ? null : readHistory(store),
      ]);
      if (!result.ok) {
        throw new RefusedWrite(result.problems);
      }
      const changes = await writer.finish();
      if (step !== null && history !== null && changes.length > 0) {
        await addStep(store, moment, { ...step, detail, changes, backupId: null }, history);
      } else if (step !== null) {
        keepLastStep(store, null);
      }
      return result;
    });
  } catch (error) {
    if (error instanceof RefusedWrite) {
      return fail(...error.problems);
    }
    throw error;
  }
}

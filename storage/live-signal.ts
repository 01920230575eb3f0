import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { storageFaultOf } from './storage-fault';
import type { StorageFault } from './storage-fault';

/** A query's result that follows the database, whichever page wrote to it. */
export interface LiveSignal<Value> {
  readonly value: ReadonlySignal<Value>;
  /** Ends the subscription; the last value stays. */
  stop(): void;
}

interface LiveSignalOptions<Input, Value> {
  /** The query runs again when this changes: the chosen week, the chosen team, the date. */
  readonly input: ReadonlySignal<Input>;
  readonly query: (input: Input) => Promise<Value>;
  readonly initial: Value;
  readonly onFault: (fault: StorageFault) => void;
}

/** The one place where live queries meet signals. Nothing here reads or decides. */
export function liveSignal<Input, Value>(options: LiveSignalOptions<Input, Value>): LiveSignal<Value> {
  const value = signal(options.initial);
  const stop = effect(() => {
    const input = options.input.value;
    // Dexie follows what an async function reads across its awaits; of a plain one only what precedes the first.
    const subscription = liveQuery(async () => options.query(input)).subscribe({
      next: (result) => {
        value.value = result;
      },
      error: (error: unknown) => {
        options.onFault(storageFaultOf(error));
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  });
  return { value, stop };
}

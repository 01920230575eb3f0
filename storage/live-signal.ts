import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { StorageFault } from '@/domain/fault';
import { onWrite } from './on-write';
import { storageFaultOf } from './storage-fault';

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
  /**
   * How long a write must lie behind before the query runs again, in milliseconds, for what nobody waits for; 0, which
   * is usual, follows each write at once, and only those that touch what was read. The query runs when it becomes 0.
   */
  readonly patience?: ReadonlySignal<number>;
}

interface Following<Value> {
  readonly query: () => Promise<Value>;
  readonly next: (value: Value) => void;
  readonly onFault: (fault: StorageFault) => void;
}

type Stop = () => void;

/** Dexie runs the query again after each write that touches what it has read. */
function followAtOnce<Value>({ query, next, onFault }: Following<Value>): Stop {
  // Dexie follows what an async function reads across its awaits; of a plain one only what precedes the first.
  const subscription = liveQuery(async () => query()).subscribe({
    next,
    error: (error: unknown) => {
      onFault(storageFaultOf(error));
    },
  });
  return () => subscription.unsubscribe();
}

/** Each answer ends the live query; a while after the next writes it begins anew. */
function followPatiently<Value>(following: Following<Value>, patience: number, isCurrent: boolean): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopReading: Stop = () => undefined;
  const read = (): void => {
    stopReading();
    stopReading = followAtOnce({
      ...following,
      next: (value) => {
        stopReading();
        following.next(value);
      },
    });
  };
  const stopListening = onWrite(() => {
    clearTimeout(timer);
    timer = setTimeout(read, patience);
  });
  if (!isCurrent) read();
  return () => {
    stopListening();
    clearTimeout(timer);
    stopReading();
  };
}

/** The one place where live queries meet signals. Nothing here reads or decides. */
export function liveSignal<Input, Value>(options: LiveSignalOptions<Input, Value>): LiveSignal<Value> {
  const value = signal(options.initial);
  /** The input that the value answers, while no question is under way. */
  let answered: { readonly input: Input } | null = null;
  const stop = effect(() => {
    const input = options.input.value;
    const patience = options.patience?.value ?? 0;
    const following: Following<Value> = {
      query: () => {
        answered = null;
        return options.query(input);
      },
      next: (result) => {
        answered = { input };
        value.value = result;
      },
      onFault: options.onFault,
    };
    return patience === 0
      ? followAtOnce(following)
      : followPatiently(following, patience, answered !== null && answered.input === input);
  });
  return { value, stop };
}

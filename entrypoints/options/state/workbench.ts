import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Work } from '@/components/data/actions';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import { problemText } from '@/components/text/problem-text';
import type { FileRefusal } from '@/domain/file-refusal';
import { problem } from '@/domain/result';
import { storageFaultOf } from '@/storage/storage-fault';
import type { Page } from '@/entrypoints/platform/page';
import { reportFault } from '@/entrypoints/platform/report-fault';
import { tellBackground } from '@/entrypoints/platform/tell-background';

/** Long work of a room, one piece at a time: what is under way, how far it is, and why the last was not done. */
export interface Workbench {
  readonly work: ReadonlySignal<Work | null>;
  readonly refusal: ReadonlySignal<string | null>;
  /** Runs a piece of work unless one is under way; answers whether it was carried out. */
  run(kind: Work['kind'], canCancel: boolean, step: (signalOfWork: AbortSignal) => Promise<boolean>): Promise<boolean>;
  progress(done: number, total: number): void;
  refuse(why: FileRefusal): void;
  cancel(): void;
}

/** @param onEnd what is looked at again after each piece of work */
export function createWorkbench(page: Page, onEnd: () => Promise<void>): Workbench {
  const { text } = page;
  const work = signal<Work | null>(null);
  const refusal = signal<string | null>(null);
  let stop = new AbortController();

  const explain = (error: unknown, signalOfWork: AbortSignal): void => {
    if (signalOfWork.aborted) {
      refusal.value = problemText(problem('', 'cancelled'), '', text);
      return;
    }
    reportFault(error, 'reading or writing a file or a backup');
    page.fault.value = storageFaultOf(error);
  };
  return {
    work,
    refusal,
    cancel: () => stop.abort(),
    refuse: (why) => {
      refusal.value = fileRefusalText(why, text);
    },
    progress: (done, total) => {
      const now = work.peek();
      work.value = now === null ? null : { ...now, share: total === 0 ? null : Math.min(1, done / total) };
    },
    run: async (kind, canCancel, step) => {
      if (work.peek() !== null) {
        return false;
      }
      stop = new AbortController();
      const { signal: signalOfWork } = stop;
      refusal.value = null;
      work.value = { kind, share: null, canCancel };
      try {
        return await step(signalOfWork);
      } catch (error) {
        explain(error, signalOfWork);
        return false;
      } finally {
        work.value = null;
        await onEnd();
        tellBackground(() => {
          page.fault.value ??= 'no-background';
        });
      }
    },
  };
}

import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { copyDueOf } from '@/domain/copy-due';
import type { CopyDue } from '@/domain/copy-due';
import type { LocalDate } from '@/domain/model/base';
import { copyMarkSchema } from '@/domain/model/copy-mark';
import { parse } from '@/storage/boundary';
import { readCopyFacts } from '@/storage/queries/copy-facts';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

const markKey = 'copyPutOff';

interface CopyDueState {
  readonly due: ReadonlySignal<CopyDue | null>;
  /** Says no more of it for a month. */
  putOff(): Promise<void>;
}

async function readPutOff(): Promise<LocalDate | null> {
  const mark = parse(copyMarkSchema, (await browser.storage.local.get(markKey))[markKey]);
  return mark.ok ? mark.value.putOffOn : null;
}

/** Follows whether a copy outside the browser is due. That it was put off is kept beside the data: no copy needs to know. */
export async function followCopyDue(page: Page): Promise<CopyDueState> {
  const { store, today } = page;
  const putOffOn = signal(await readPutOff());
  const facts = livePageSignal(page, today, await readCopyFacts(store), () => readCopyFacts(store)).value;
  return {
    due: computed(() => copyDueOf(facts.value, putOffOn.value, today.value)),
    putOff: async () => {
      putOffOn.value = today.value;
      await browser.storage.local.set({ [markKey]: { putOffOn: today.value } });
    },
  };
}

import { browser } from 'wxt/browser';
import { instantSchema } from '@/domain/model/base';
import type { Instant } from '@/domain/model/base';
import { parse } from '@/storage/boundary';

/*
 * A confirmation on the badge lasts two seconds, and another key, a message or the worker's end may come in between.
 * So the session's storage says until when it stands, and each confirmation ends only its own.
 */
const confirmationKey = 'confirmingUntil';

async function standing(): Promise<Instant | null> {
  const stored = parse(instantSchema, (await browser.storage.session.get(confirmationKey))[confirmationKey]);
  return stored.ok ? stored.value : null;
}

/** Marks that a confirmation stands until then. */
export async function markConfirming(until: Instant): Promise<void> {
  await browser.storage.session.set({ [confirmationKey]: until });
}

/** Whether a confirmation stands right now. */
export async function isConfirming(): Promise<boolean> {
  const until = await standing();
  return until !== null && until > new Date().toISOString();
}

/** Takes the mark away, unless a later confirmation has set its own; answers whether it did. */
export async function unmarkConfirming(until: Instant): Promise<boolean> {
  const isOurs = (await standing()) === until;
  if (isOurs) {
    await browser.storage.session.remove(confirmationKey);
  }
  return isOurs;
}

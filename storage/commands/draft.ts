import { succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** What was typed into a form, by the names of its fields. */
export type DraftFields = Readonly<Record<string, string>>;

/** Keeps what was typed and not yet sent: a popup is gone as soon as it loses the focus. It is no step of the history. */
export async function keepDraft(store: Store, form: string, fields: DraftFields): Promise<Result<void>> {
  return write(store, { tables: ['drafts'], step: null }, async (writing) => {
    await writing.put('drafts', { form, fields, savedAt: writing.moment.at });
    return succeed(undefined);
  });
}

/** Forgets what was kept of a form, because it was sent or emptied. */
export async function dropDraft(store: Store, form: string): Promise<Result<void>> {
  return write(store, { tables: ['drafts'], step: null }, async (writing) => {
    if ((await writing.get('drafts', form)) !== undefined) {
      await writing.remove('drafts', form);
    }
    return succeed(undefined);
  });
}

import type { Draft } from '@/domain/model/draft';
import type { Store } from '@/storage/store';

/** What was typed into a form and not sent, by the names of its fields; null when nothing was kept. */
export async function readDraft(store: Store, form: string): Promise<Draft['fields'] | null> {
  return (await store.database.of('drafts').get(form))?.fields ?? null;
}

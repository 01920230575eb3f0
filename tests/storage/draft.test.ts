import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft } from '@/storage/commands/draft';
import { readDraft } from '@/storage/queries/draft';
import { answerOf, expectRefusal } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';

describe('a draft', () => {
  it('is kept by its form, the last words winning, and is no step of the history', async () => {
    const store = await aStore();
    await keepDraft(store, 'popup-tag', { note: 'Ask' });
    await keepDraft(store, 'popup-tag', { note: 'Ask Dana' });
    await keepDraft(store, 'other', { note: 'Else' });
    expect(await readDraft(store, 'popup-tag')).toEqual({ note: 'Ask Dana' });
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });

  it('is forgotten once it was sent; forgetting what is not there is no fault', async () => {
    const store = await aStore();
    await keepDraft(store, 'popup-tag', { note: 'Ask' });
    expect(answerOf(await dropDraft(store, 'popup-tag'))).toBe('done');
    expect(answerOf(await dropDraft(store, 'popup-tag'))).toBe('done');
    expect(await readDraft(store, 'popup-tag')).toBeNull();
  });

  it('of a form without a name is refused', async () => {
    const store = await aStore();
    await expectRefusal(store, () => keepDraft(store, '', {}), ['form: missing']);
  });
});

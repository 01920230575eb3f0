import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import { removeEntry, retagEntry, tagPage, tagTyped } from '@/storage/commands/entry';
import { redo, undo } from '@/storage/commands/undo';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const page = { url: 'https://bob:secret@forum.example/thread?id=7#last', title: 'Why skiers stop' };
const details = { minutes: null, note: '' };
const chatPing: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
const newsLoop: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };

async function sums(store: TestStore) {
  const sum = await store.database.of('dailySums').get(store.now().today);
  return [sum?.onObjective, sum?.protects, sum?.distraction];
}

describe('hostile input', () => {
  const rlo = '\u202E';

  it('of a page is made safe: title cut and cleaned, address without secrets', async () => {
    const store = await aStore();
    const title = `${rlo}<img src=x onerror=alert(1)>${'x'.repeat(10_000)}`;
    await tagPage(store, { url: `${page.url}${'y'.repeat(100_000)}`, title }, chatPing, details);
    const [entry] = await store.database.of('entries').toArray();
    expect(entry?.title.startsWith('<img src=x onerror=alert(1)>')).toBe(true);
    expect(Array.from(entry?.title ?? '')).toHaveLength(500);
    expect(entry?.url).toBe('https://forum.example/thread');
  });

  it('of an address that is a document in disguise keeps the site alone', async () => {
    const store = await aStore();
    await tagPage(store, { url: `https://forum.example/${'y'.repeat(100_000)}`, title: 'Long' }, chatPing, details);
    expect(await store.database.of('entries').toArray()).toMatchObject([{ url: 'https://forum.example/' }]);
  });

  it('in a typed title of ten thousand signs is refused in words', async () => {
    const store = await aStore();
    expect(await tagTyped(store, 'x'.repeat(10_000), chatPing, details)).toMatchObject({
      problems: [{ field: 'typedTitle', rule: 'too-long', values: { limit: 500 } }],
    });
    expect(await store.database.of('entries').count()).toBe(0);
  });

  it('in a note loses its unseen signs; a million of them is refused', async () => {
    const store = await aStore();
    await tagPage(store, page, chatPing, { minutes: null, note: ` ${rlo}gnp.exe\u0007 ` });
    expect(await store.database.of('entries').toArray()).toMatchObject([{ note: 'gnp.exe' }]);
    const refused = await tagPage(store, page, newsLoop, { minutes: null, note: 'x'.repeat(1_000_000) });
    expect(refused).toMatchObject({ problems: [{ field: 'note', rule: 'too-long' }] });
    expect(await store.database.of('entries').toArray()).toMatchObject([{ distractionNumber: 14 }]);
  });
});

describe('tagging a page', () => {
  it('stores the address without credentials, query and fragment', async () => {
    const store = await aStore();
    await tagPage(store, page, chatPing, details);
    const [entry] = await store.database.of('entries').toArray();
    expect(entry).toMatchObject({
      url: 'https://forum.example/thread',
      host: 'forum.example',
      title: 'Why skiers stop',
      date: '2026-11-18',
      hour: 12,
      verdict: 'distraction',
      distractionNumber: 14,
      keyResultId: null,
    });
  });

  it('edits the entry of the same full address on the same day', async () => {
    const store = await aStore();
    await tagPage(store, page, chatPing, { minutes: 15, note: 'long' });
    await tagPage(store, page, newsLoop, details);
    const entries = await store.database.of('entries').toArray();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ distractionNumber: 31, minutes: 15, note: 'long' });
    expect(await sums(store)).toEqual([0, 0, 1]);
  });

  it('counts another query of the same path, and the same page on another day, on their own', async () => {
    const store = await aStore();
    await tagPage(store, page, chatPing, details);
    await tagPage(store, { ...page, url: page.url.replace('id=7', 'id=8') }, chatPing, details);
    store.setToday('2026-11-19');
    await tagPage(store, page, chatPing, details);
    expect(await store.database.of('entries').count()).toBe(3);
    expect(await sums(store)).toEqual([0, 0, 1]);
  });

  it.each([
    'chrome://settings',
    'about:config',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://addons.mozilla.org/x',
  ])('refuses %s and writes nothing', async (url) => {
    const store = await aStore();
    const result = await tagPage(store, { url, title: 'x' }, chatPing, details);
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'page', rule: 'not-a-web-page' }] });
    expect(await store.database.of('entries').count()).toBe(0);
  });

  it('refuses a target that no longer exists', async () => {
    const store = await aStore();
    const gone: VerdictTarget = { verdict: 'protects', healthMetricId: store.newId() };
    expect(await tagPage(store, page, gone, details)).toMatchObject({ ok: false, problems: [{ rule: 'not-found' }] });
  });

  it('refuses a page of the never-record list', async () => {
    const store = await aStore();
    await store.database.of('settings').update('settings', { neverRecordHosts: ['forum.example'] });
    expect(await tagPage(store, page, chatPing, details)).toMatchObject({ problems: [{ rule: 'never-recorded' }] });
  });
});

describe('an entry', () => {
  it('is undone and redone with its day’s sums', async () => {
    const store = await aStore();
    await tagPage(store, page, chatPing, details);
    await undo(store);
    expect(await store.database.of('entries').count()).toBe(0);
    expect(await sums(store)).toEqual([0, 0, 0]);
    await redo(store);
    expect(await store.database.of('entries').count()).toBe(1);
    expect(await sums(store)).toEqual([0, 0, 1]);
  });

  it('comes back when its removal is undone, with the verdict it had last', async () => {
    const store = await aStore();
    const tagged = await tagTyped(store, 'Phone call', chatPing, details);
    const id = tagged.ok ? tagged.value.id : '';
    await retagEntry(store, id, newsLoop);
    await removeEntry(store, id);
    await undo(store);
    expect(await store.database.of('entries').get(id)).toMatchObject({ title: 'Phone call', distractionNumber: 31 });
    await undo(store);
    expect(await store.database.of('entries').get(id)).toMatchObject({ distractionNumber: 14 });
  });

  it('typed by hand needs words', async () => {
    const store = await aStore();
    expect(await tagTyped(store, ' \u202e ', chatPing, details)).toMatchObject({ problems: [{ field: 'typedTitle' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { requestChannels, requestSources } from '@/domain/model/request-words';
import { captureRequest } from '@/storage/commands/request';
import type { NewRequest } from '@/storage/commands/request';
import { expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { ask, capture } from '@/tests/fixtures/captured';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

function count(store: TestStore, table: 'requests' | 'entries' | 'parkedItems' | 'weeklyPlans'): Promise<number> {
  return store.database.of(table).count();
}

describe('a request', () => {
  it('waits undecided with who asked, where, what and when', async () => {
    const store = await aStore('2026-11-18');
    await capture(store, { sourceName: '  Bo ', link: 'https://bob:secret@chat.example/room?id=7#last' });
    expect(await store.database.of('requests').toArray()).toMatchObject([
      {
        date: '2026-11-18',
        source: 'teammate',
        sourceName: 'Bo',
        channel: 'chat',
        text: ask.text,
        link: 'https://chat.example/room',
        state: 'undecided',
        decidedOn: null,
      },
    ]);
  });

  it('counts nowhere until it is decided', async () => {
    const store = await aStore();
    await capture(store);
    expect(await count(store, 'entries')).toBe(0);
    expect(await store.database.of('dailySums').count()).toBe(0);
  });

  it('keeps the full address once the user wants that, but never credentials', async () => {
    const store = await aStore();
    await store.database.of('settings').update('settings', { keepsFullAddress: true });
    const { link } = await capture(store, { link: 'https://bob:secret@chat.example/room?id=7#last' });
    expect(link).toBe('https://chat.example/room?id=7#last');
  });

  it('has no link when none was given', async () => {
    const store = await aStore();
    expect((await capture(store, { link: '   ' })).link).toBeNull();
  });

  it.each(requestSources.flatMap((source) => requestChannels.map((channel) => [source, channel] as const)))(
    'of source %s through channel %s is taken',
    async (source, channel) => {
      const store = await aStore();
      expect(await capture(store, { source, channel })).toMatchObject({ source, channel });
    },
  );

  it('loses invisible signs that turn the direction of writing, and keeps right-to-left words and emoji', async () => {
    const store = await aStore();
    const { text } = await capture(store, { text: 'مرحبا \u202Egnp.exe\u202C 👩‍👩‍👧 بالعالم\u0007' });
    expect(text).toBe('مرحبا gnp.exe 👩‍👩‍👧 بالعالم');
  });

  it('keeps its lines', async () => {
    const store = await aStore();
    expect((await capture(store, { text: ' First\r\nsecond\u2028third \n' })).text).toBe('First\nsecond\nthird');
  });

  it('keeps markup as the text that it is', async () => {
    const store = await aStore();
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    expect((await capture(store, { text })).text).toBe(text);
  });

  it('takes ten thousand signs', async () => {
    const store = await aStore();
    expect((await capture(store, { text: 'x'.repeat(10_000) })).text).toHaveLength(10_000);
  });

  it('never breaks an emoji in the name of its step', async () => {
    const store = await aStore();
    await capture(store, { text: `x${'😀'.repeat(80)}` });
    const [step] = await store.database.of('undoRecords').toArray();
    expect(step?.detail.startsWith('x😀')).toBe(true);
    expect(step?.detail.isWellFormed()).toBe(true);
  });

  it.each<[string, Partial<NewRequest>, string]>([
    ['no words', { text: '' }, 'text: missing'],
    ['nothing but space', { text: ' \n\t ' }, 'text: missing'],
    ['nothing but invisible signs', { text: '\u202E\u2066\u200B\u0000' }, 'text: missing'],
    ['ten thousand and one signs', { text: 'x'.repeat(10_001) }, 'text: too-long'],
    ['a million signs', { text: 'x'.repeat(1_000_000) }, 'text: too-long'],
    ['a name of 201 signs', { sourceName: 'x'.repeat(201) }, 'sourceName: too-long'],
    ['a script for a link', { link: 'javascript:alert(1)' }, 'link: not-a-web-page'],
    ['a script behind a line break', { link: 'java\nscript:alert(1)' }, 'link: not-a-web-page'],
    ['data for a link', { link: 'data:text/html,<script>alert(1)</script>' }, 'link: not-a-web-page'],
    ['a file for a link', { link: 'file:///etc/passwd' }, 'link: not-a-web-page'],
    ['words for a link', { link: 'see the chat' }, 'link: not-a-web-page'],
    ['an unknown source', { source: 'stranger' as never }, 'source: unknown-choice'],
    ['an unknown channel', { channel: 'telepathy' as never }, 'channel: unknown-choice'],
  ])('with %s is refused by field and leaves no trace', async (_case, wrong, problem) => {
    const store = await aStore();
    await expectRefusal(store, () => captureRequest(store, { ...ask, ...wrong }), [problem]);
  });

  it('is undone and redone', async () => {
    const store = await aStore();
    await expectOneStep(store, () => captureRequest(store, ask));
  });
});

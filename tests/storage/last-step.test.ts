import { describe, expect, it } from 'vitest';
import { dailySumOf } from '@/domain/daily-sum';
import { forgetSite } from '@/storage/commands/privacy';
import { saveSettings } from '@/storage/commands/settings';
import { lastStepOf } from '@/storage/last-step';
import { anEntry, anId } from '@/tests/fixtures/build';
import { aStore } from '@/tests/fixtures/store';

const distraction = { verdict: 'distraction', distractionNumber: 31 } as const;

describe('the step that the last command became', () => {
  it('is none where it changed nothing', async () => {
    const store = await aStore();
    await saveSettings(store, { theme: 'dark' });
    expect(lastStepOf(store)).toBe((await store.database.of('undoRecords').toArray())[0]?.id);
    await saveSettings(store, { theme: 'dark' });
    expect(lastStepOf(store)).toBeNull();
  });

  it('is the last piece of a site that took several', async () => {
    const store = await aStore();
    const date = '2026-11-10';
    const entries = Array.from({ length: 2001 }, (_, index) =>
      anEntry({ id: anId(1000 + index), date, host: 'news.example', ...distraction }),
    );
    await store.database.of('entries').bulkPut(entries);
    await store.database.of('dailySums').put(dailySumOf(date, entries));
    const forgetting = { isForGood: false };
    expect(await forgetSite(store, 'news.example', forgetting)).toMatchObject({ value: { steps: 2, canUndo: true } });
    expect(lastStepOf(store)).toBe((await store.database.of('undoRecords').toArray())[1]?.id);
  });
});

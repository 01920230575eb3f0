import { describe, expect, it } from 'vitest';
import { addWin, removeWin, saveWin } from '@/storage/commands/win';
import { anId, aWin } from '@/tests/fixtures/build';
import { expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';

const week = '2026-11-16';
const typed = { text: '  First shop \n in Aspen ', keyResultId: null, taskId: null };

describe('a win of the week', () => {
  it('is noted as one step, one line of visible signs', async () => {
    const store = await aStore('2026-11-20');
    await expectOneStep(store, () => addWin(store, week, typed));
    expect(await store.database.of('wins').toArray()).toMatchObject([
      { weekStartsOn: week, text: 'First shop in Aspen', recordedAt: expect.stringContaining('2026-11-20') },
    ]);
  });

  it('gets other words and is removed, each as one step', async () => {
    const store = await aStore('2026-11-20');
    await store.database.of('wins').put(aWin());
    await expectOneStep(store, () => saveWin(store, anId(100), 'Two shops in Aspen'));
    expect(await store.database.of('wins').toArray()).toMatchObject([{ text: 'Two shops in Aspen' }]);
    await expectOneStep(store, () => removeWin(store, anId(100)));
    expect(await store.database.of('wins').count()).toBe(0);
  });

  it.each([
    ['empty', '', 'missing'],
    ['made of signs that nobody sees', '\u200B\u2066 ', 'missing'],
    ['huge', 'x'.repeat(100_000), 'too-long'],
  ])('that is %s is refused', async (_case, text, rule) => {
    const store = await aStore();
    await store.database.of('wins').put(aWin());
    await expectRefusal(store, () => addWin(store, week, { ...typed, text }), [`win: ${rule}`]);
    await expectRefusal(store, () => saveWin(store, anId(100), text), [`win: ${rule}`]);
  });

  it('that is gone is neither changed nor removed', async () => {
    const store = await aStore();
    await expectRefusal(store, () => saveWin(store, anId(100), 'Again'), ['win: not-found']);
    await expectRefusal(store, () => removeWin(store, anId(100)), ['win: not-found']);
  });

  it('of a week that is no date is refused', async () => {
    const store = await aStore();
    await expectRefusal(store, () => addWin(store, 'soon', typed), ['weekStartsOn: not-understood']);
  });
});

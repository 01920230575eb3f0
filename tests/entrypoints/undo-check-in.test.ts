import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { Weekday } from '@/domain/model/settings';
import { checkInActions } from '@/entrypoints/options/state/check-in';
import { saveSettings } from '@/storage/commands/settings';
import { undo } from '@/storage/commands/undo';
import { loadSample } from '@/storage/commands/sample';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';

describe('a button that takes back a named check-in', () => {
  it('leaves alone what another window did since, and says so', async () => {
    const store = await aStore(today);
    await loadSample(store);
    const text = createText('en', en);
    const around = { fault: signal(null), today: signal(today), isHidden: signal(false) };
    const actions = checkInActions({ store, text, ...around, firstDayOfWeek: signal<Weekday>(1) });
    const { objectives } = await readCheckInScreen(store);
    const keyResult = objectives.flatMap(({ keyResults }) => keyResults).find(({ kind }) => kind === 'rising');
    if (keyResult === undefined) throw new Error('the sample has no such key result');
    const { id, confidence } = keyResult;
    const before = await store.database.of('checkIns').count();
    const form = { keyResultId: id, date: today, value: '3', doneMilestoneIds: [], confidence, reason: '' };
    expect(await actions.recordCheckIn(form)).toMatchObject({ ok: true });
    await saveSettings(store, { theme: 'dark' });
    expect(await actions.undo(id)).toMatchObject({ ok: false, problems: [{ rule: 'not-last' }] });
    expect(await store.database.of('checkIns').count()).toBe(before + 1);
    expect(await undo(store)).toMatchObject({ ok: true, value: { label: 'settings-saved' } });
    expect(await actions.undo(id)).toMatchObject({ ok: true });
  });
});

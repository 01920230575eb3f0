import { describe, expect, it } from 'vitest';
import { saveSettings, resetSettings, showTeam } from '@/storage/commands/settings';
import { redo, undo } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import { aTeam, anId } from '@/tests/fixtures/build';
import { expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';

describe('saving settings', () => {
  it('is one step, and leaves every other setting as it was', async () => {
    const store = await aStore();
    const before = await readSettings(store);
    await expectOneStep(store, () => saveSettings(store, { theme: 'dark', hasLetterKeys: false }));
    expect(await readSettings(store)).toEqual({ ...before, theme: 'dark', hasLetterKeys: false });
  });

  it('is undone and redone alone, although the record was written for other reasons since', async () => {
    const store = await aStore();
    await store.database.of('teams').put(aTeam());
    await saveSettings(store, { theme: 'dark' });
    await showTeam(store, anId(1));
    await store.database.of('settings').update('settings', { lastExportAt: '2026-11-18T12:00:00.000Z' });
    expect(await undo(store)).toMatchObject({ ok: true });
    const since = { shownTeamId: anId(1), lastExportAt: '2026-11-18T12:00:00.000Z' };
    expect(await readSettings(store)).toMatchObject({ theme: 'system', ...since });
    await redo(store);
    expect(await readSettings(store)).toMatchObject({ theme: 'dark', ...since });
  });

  it('is not undone once the same setting was changed without a step', async () => {
    const store = await aStore();
    await saveSettings(store, { theme: 'dark' });
    await store.database.of('settings').update('settings', { theme: 'light' });
    expect(await undo(store)).toMatchObject({ problems: [{ rule: 'changed-since' }] });
  });

  it.each([
    ['a weekday that does not exist', { firstDayOfWeek: 8 }, 'firstDayOfWeek: too-large'],
    ['half an hour of quiet', { quietFromHour: 18.5, quietToHour: 8 }, 'quietFromHour: missing'],
    ['a beginning of quiet without an end', { quietFromHour: 18 }, 'quietToHour: missing'],
    ['an end of quiet without a beginning', { quietToHour: 8 }, 'quietFromHour: missing'],
  ])('refuses %s and writes nothing', async (_case, change, problem) => {
    const store = await aStore();
    await expectRefusal(store, () => saveSettings(store, change), [problem]);
  });
});

describe('resetting the settings', () => {
  it('puts every choice back in one step and keeps what is no choice', async () => {
    const store = await aStore();
    const fresh = await readSettings(store);
    await store.database.of('settings').update('settings', { neverRecordHosts: ['bank.example'] });
    await saveSettings(store, { theme: 'dark', language: 'de', quietFromHour: 20, quietToHour: 7 });
    await expectOneStep(store, () => resetSettings(store, 7));
    expect(await readSettings(store)).toEqual({ ...fresh, firstDayOfWeek: 7, neverRecordHosts: ['bank.example'] });
    await undo(store);
    expect(await readSettings(store)).toMatchObject({ theme: 'dark', language: 'de', quietFromHour: 20 });
  });
});

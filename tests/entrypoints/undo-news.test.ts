import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import { blankDraft } from '@/domain/cycle-end-form';
import type { Weekday } from '@/domain/model/settings';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { followTriage } from '@/entrypoints/platform/triage-view';
import { checkInActions } from '@/entrypoints/options/state/check-in';
import { createCloseState } from '@/entrypoints/options/state/close';
import { createDataState } from '@/entrypoints/options/state/data';
import { createLogState } from '@/entrypoints/options/state/log';
import { createMeetingState } from '@/entrypoints/options/state/meeting';
import { createOkrState } from '@/entrypoints/options/state/okrs';
import { createRulesState } from '@/entrypoints/options/state/rules';
import { createTeamsState } from '@/entrypoints/options/state/teams';
import { tagTyped } from '@/storage/commands/entry';
import { loadSample } from '@/storage/commands/sample';
import { saveSettings } from '@/storage/commands/settings';
import { undo } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { aRunningCycle } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';
const distraction = { verdict: 'distraction', distractionNumber: 31 } as const;
const details = { minutes: null, note: '' };
const notLast = { ok: false, problems: [{ rule: 'not-last' }] };
let databases = 0;

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** A page, and the store of another window on the same data. */
async function twoWindows() {
  databases += 1;
  const factory = new IDBFactory();
  const store = await aStore(today, factory, `news ${databases}`);
  const elsewhere = await aStore(today, factory, `news ${databases}`, 1);
  const around = { fault: signal(null), today: signal(today), isHidden: signal(false) };
  const page = { store, text: createText('en', en), ...around, firstDayOfWeek: signal<Weekday>(1) };
  return { page, store, elsewhere };
}

/** What the other window does stays, and with it what was announced, until it is taken back itself. */
async function expectBound(store: Store, elsewhere: Store, takeBack: () => Promise<unknown>): Promise<void> {
  await saveSettings(elsewhere, { theme: 'dark' });
  expect(await takeBack()).toMatchObject(notLast);
  expect((await readSettings(store)).theme).toBe('dark');
  expect(await undo(elsewhere)).toMatchObject({ ok: true, value: { label: 'settings-saved' } });
  expect(await takeBack()).toEqual({ ok: true, value: undefined });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the button beside the news', () => {
  it('takes back the verdict it names, and nothing that another window did since', async () => {
    const { page, store, elsewhere } = await twoWindows();
    const triage = await followTriage(page);
    const news = createAnnouncements(page, await createDistractionNames(page));
    await news.announcedEntry(tagTyped(store, 'News', distraction, details), triage.acknowledge);
    expect(news.announcement.value).toMatchObject({ message: expect.stringMatching(/^Tagged: 31/u), canUndo: true });
    await expectBound(store, elsewhere, news.takeBack);
    expect(await store.database.of('entries').count()).toBe(0);
  });

  it('names the step of its own window, also when another one was quicker', async () => {
    const { page, store, elsewhere } = await twoWindows();
    const news = createAnnouncements(page, await createDistractionNames(page));
    const tagged = tagTyped(store, 'News', distraction, details).then(async (result) => {
      await saveSettings(elsewhere, { theme: 'dark' });
      return result;
    });
    await news.announced(tagged);
    expect(news.announcement.value?.message).toMatch(/^Tagged: 31/u);
    expect(await news.takeBack()).toMatchObject(notLast);
    expect(await news.undo()).toMatchObject({ ok: true });
    expect((await readSettings(store)).theme).not.toBe('dark');
  });

  it('takes back what was done again', async () => {
    const { page, store, elsewhere } = await twoWindows();
    const news = createAnnouncements(page, await createDistractionNames(page));
    await news.announced(tagTyped(store, 'News', distraction, details));
    await news.undo();
    await news.redo();
    await expectBound(store, elsewhere, news.takeBack);
  });

  it('is bound in the rooms of the log and of the rules', async () => {
    const { page, store, elsewhere } = await twoWindows();
    const log = await createLogState(page, signal(''));
    const entry = await tagTyped(store, 'News', distraction, details);
    if (!entry.ok) throw new Error('the entry was refused');
    await log.actions.removeEntries([entry.value.id]);
    await expectBound(store, elsewhere, log.actions.undo);
    const rules = await createRulesState(page);
    await rules.actions.acceptRule('news.example', distraction);
    await expectBound(store, elsewhere, rules.actions.undo);
  });
});

describe('the way back that a room offers', () => {
  /** What the room has just said is bound while the next thing happens elsewhere. */
  async function expectWayBack(
    { store, elsewhere }: Awaited<ReturnType<typeof twoWindows>>,
    wayBack: () => (() => Promise<unknown>) | null,
  ): Promise<void> {
    const takeBack = wayBack();
    if (takeBack === null) throw new Error('no way back was offered');
    await expectBound(store, elsewhere, takeBack);
  }

  it('is bound to a note and to days away', async () => {
    const windows = await twoWindows();
    const { keyResults } = await aRunningCycle(windows.store);
    const meeting = await createMeetingState(windows.page);
    expect(await meeting.actions.addNote(keyResults[0].id, 'Call them')).toMatchObject({ ok: true });
    await expectWayBack(windows, meeting.actions.wayBack);
    const days = checkInActions(windows.page);
    expect(await days.addAway({ startsOn: '2026-12-21', endsOn: '2026-12-31' })).toMatchObject({ ok: true });
    await expectWayBack(windows, days.wayBack);
    const okrs = await createOkrState(windows.page);
    expect(await okrs.actions.addNote(keyResults[0].id, 'Call them')).toMatchObject({ ok: true });
    await expectWayBack(windows, okrs.actions.wayBack);
  });

  it('is bound to a cycle that was closed', async () => {
    const windows = await twoWindows();
    const { cycle } = await aRunningCycle(windows.store);
    const close = await createCloseState(windows.page, signal(cycle.id));
    expect(await close.actions.closeCycle(cycle.id, blankDraft)).toEqual({ ok: true, value: undefined });
    await expectWayBack(windows, close.actions.wayBack);
    expect((await windows.store.database.of('cycles').get(cycle.id))?.state).toBe('active');
  });

  it('is bound to a team that was added', async () => {
    vi.stubGlobal('location', { hash: '#/teams' });
    vi.stubGlobal('addEventListener', () => undefined);
    const windows = await twoWindows();
    const teams = await createTeamsState(windows.page);
    const { meId } = await readSettings(windows.store);
    const draft = { id: null, kind: 'team', name: 'Sales', parentId: null } as const;
    expect(await teams.actions.saveTeam(draft)).toMatchObject({ ok: true });
    await expectWayBack(windows, teams.actions.wayBack);
    expect(await teams.actions.moveTeam(meId, null)).toMatchObject({ ok: true });
    expect(teams.actions.wayBack()).toBeNull();
  });

  it('is bound to the sample that was removed, while the button of the history takes back the last step', async () => {
    vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(true) } });
    const windows = await twoWindows();
    await loadSample(windows.store);
    const data = await createDataState(windows.page);
    expect(await data.actions.removeSample()).toMatchObject({ ok: true });
    await expectWayBack(windows, data.actions.wayBack);
    await saveSettings(windows.elsewhere, { theme: 'dark' });
    expect(await data.actions.undo()).toMatchObject({ ok: true });
    expect((await readSettings(windows.store)).theme).not.toBe('dark');
  });
});

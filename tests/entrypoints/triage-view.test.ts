import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import { addDays } from '@/domain/calendar';
import type { VerdictTarget } from '@/domain/model/entry';
import type { Weekday } from '@/domain/model/settings';
import type { PageFacts } from '@/domain/page-facts';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { followRuleOffer } from '@/entrypoints/platform/rule-offer';
import { createSuggestions } from '@/entrypoints/platform/suggestions';
import { followTriage } from '@/entrypoints/platform/triage-view';
import { removeEntry, retagEntry, tagPage } from '@/storage/commands/entry';
import { redo, undo } from '@/storage/commands/undo';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';
const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const details = { minutes: null, note: '' };
const keyResultTitle = 'Customers who come back within 60 days';

let panels = 0;

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** A panel over a log of so many entries, all of them before today. */
async function aPanel(logged = 0) {
  panels += 1;
  const store = await aStore(today, new IDBFactory(), `triage ${panels}`);
  await putMyOkrs(store, { cycle: { kind: 'year', startsOn: '2026-01-01' } });
  const past = Array.from({ length: logged }, (_, index) => {
    const date = addDays(today, -1 - (index % 700));
    return anEntry({ id: anId(100_000 + index), date, ...pointingAt(index % 2 === 0 ? theKeyResult : news) });
  });
  await store.database.of('entries').bulkPut(past);
  const counter = await countRows(store.database);
  const page = {
    store,
    text: createText('en', en),
    fault: signal(null),
    today: signal(today),
    isHidden: signal(false),
    firstDayOfWeek: signal<Weekday>(1),
  };
  const triage = await followTriage(page);
  /** Waits until the live queries have nothing more to say: no verdict is in the way of the next. */
  const settled = async (): Promise<void> => {
    await new Promise((resume) => {
      setTimeout(resume, 150);
    });
  };
  await settled();
  const tag = async (name: string, target: VerdictTarget = theKeyResult) => {
    const tagged = await tagPage(store, { url: `https://forum.example/${name}`, title: name }, target, details);
    if (!tagged.ok) throw new Error('not tagged');
    return tagged.value;
  };
  return { store, page, counter, settled, tag, ...triage };
}

describe('what the side panel follows', () => {
  it('shows a stored entry at once, and a look at the database then says the same', async () => {
    const { view, tag, acknowledge, settled } = await aPanel();
    const entry = await tag('first');
    expect(view.value.todayEntries).toEqual([]);
    expect(acknowledge(entry)).toEqual({ label: 'tagged', detail: keyResultTitle });
    const atOnce = view.value;
    expect(atOnce.todayEntries).toEqual([{ entry, targetName: keyResultTitle }]);
    expect(atOnce.todayCounts).toEqual({ 'on-objective': 1, protects: 0, distraction: 0 });
    await settled();
    expect(view.value).not.toBe(atOnce);
    expect(view.value).toEqual(atOnce);
  });

  it('shows two verdicts that follow each other closely', async () => {
    const { view, tag, acknowledge, settled } = await aPanel();
    acknowledge(await tag('first'));
    expect(acknowledge(await tag('second', news))).toEqual({ label: 'tagged', detail: '31' });
    expect(view.value.todayCounts).toEqual({ 'on-objective': 1, protects: 0, distraction: 1 });
    await settled();
    expect(view.value.todayEntries.map(({ entry }) => entry.title)).toEqual(['second', 'first']);
    expect(view.value.undo).toEqual({ label: 'tagged', detail: '31' });
    expect(view.value.recentDistractions).toEqual([31]);
  });

  it('leaves to the database what it cannot know: an entry that is there already, a target that is gone', async () => {
    const { tag, acknowledge, settled } = await aPanel();
    const entry = await tag('first');
    await settled();
    expect(acknowledge(entry)).toBeNull();
    expect(acknowledge({ ...entry, id: anId(9), keyResultId: anId(39) })).toBeNull();
  });

  it('shows another verdict, a removal, undo and redo at once, as a look at the database then does', async () => {
    const { store, view, tag, settled, acknowledgeRetag, acknowledgeRemoval, acknowledgeMove } = await aPanel();
    const entry = await tag('first');
    await tag('second', news);
    await settled();
    const steps = {
      retag: async () => {
        const retagged = await retagEntry(store, entry.id, news);
        if (retagged.ok) acknowledgeRetag(retagged.value);
      },
      remove: async () => {
        await removeEntry(store, entry.id);
        acknowledgeRemoval(entry.id);
      },
      undo: async () => {
        const undone = await undo(store);
        if (undone.ok) acknowledgeMove(undone.value);
      },
      redo: async () => {
        const redone = await redo(store);
        if (redone.ok) acknowledgeMove(redone.value);
      },
    };
    const { retag, remove } = steps;
    for (const [step, count] of [
      [retag, 2],
      [steps.undo, 1],
      [steps.redo, 2],
      [remove, 1],
      [steps.undo, 2],
      [steps.undo, 1],
      [steps.redo, 2],
      [steps.redo, 1],
    ] as const) {
      await step();
      const atOnce = view.value;
      expect(atOnce.todayCounts.distraction).toBe(count);
      await settled();
      const { undo: _undo, redo: _redo, ...looked } = view.value;
      expect(looked).toEqual(expect.objectContaining({ todayEntries: atOnce.todayEntries }));
      expect(looked.todayCounts).toEqual(atOnce.todayCounts);
    }
  });

  it('follows what other pages write, also right after a verdict of its own', async () => {
    const { store, view, tag, acknowledge } = await aPanel();
    acknowledge(await tag('mine'));
    await tag('theirs', news);
    await vi.waitFor(() => expect(view.value.todayEntries).toHaveLength(2));
    await undo(store);
    await undo(store);
    await vi.waitFor(() => expect(view.value.todayEntries).toEqual([]));
    await store.database.of('keyResults').update(anId(30), { title: 'Renamed' });
    await vi.waitFor(() => expect(view.value.objectives[0]?.keyResults[0]?.title).toBe('Renamed'));
  });
});

describe('a verdict in the open panel', { timeout: 60_000 }, () => {
  it('reads a handful of rows, no OKRs but the one it names, however long the log is', async () => {
    const rowsOf = async (logged: number) => {
      const { counter, tag, acknowledge, settled, view } = await aPanel(logged);
      const rows = await counter.rowsReadBy(async () => {
        acknowledge(await tag('first'));
        await settled();
      });
      expect(view.value.todayEntries).toHaveLength(1);
      return rows;
    };
    const few = await rowsOf(1000);
    expect(await rowsOf(10_000)).toEqual(few);
    // The entry, the step before it, the salt of addresses; the key result once for the check and once for its name.
    expect(few).toEqual({ entries: 1, keyResults: 2, settings: 1, undoRecords: 1 });
  });

  it('begins three transactions, then each look that follows it once, however long the log is', async () => {
    const { page, view, counter, tag, acknowledge, settled } = await aPanel(1000);
    const { url, title, host } = anEntry();
    const current = signal<PageFacts>({ kind: 'page', host: host ?? '', url: url ?? '', title });
    const names = { choices: signal([]), nameOf: () => '' };
    const { forPage } = createSuggestions(page, { view, choices: names.choices, current });
    followRuleOffer(page, current, names, createAnnouncements(page, names));
    // What was logged is learned first, however long that takes here: a verdict during it would begin it anew.
    await vi.waitFor(() => expect(forPage.value).not.toBeNull(), 30_000);
    await settled();
    await settled();
    const begun = await counter.transactionsDuring(async () => {
      acknowledge(await tag('first'));
      for (let turn = 0; turn < 8; turn += 1) await settled();
    });
    expect(begun.slice(0, 3)).toEqual([
      ...['readonly settings', 'readonly keyResults'],
      'readwrite dailySums entries settings syncState undoRecords',
    ]);
    const day = ['entries', 'undoRecords', 'undoRecords', 'keyResults'];
    const suggestion = ['settings', 'undoRecords', 'undoRecords', 'entries', 'tagRules'];
    const offer = ['entries', 'tagRules', 'settings'];
    const looks = [...day, ...suggestion, ...offer].map((table) => `readonly ${table}`);
    expect(begun.slice(3).toSorted()).toEqual(looks.toSorted());
  });
});

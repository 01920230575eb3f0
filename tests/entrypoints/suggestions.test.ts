import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { VerdictTarget } from '@/domain/model/entry';
import type { Weekday } from '@/domain/model/settings';
import type { PageFacts } from '@/domain/page-facts';
import { createSuggestions } from '@/entrypoints/platform/suggestions';
import { removeEntry, retagEntry, tagPage } from '@/storage/commands/entry';
import { undo } from '@/storage/commands/undo';
import { readTriage } from '@/storage/queries/triage';
import { readEntriesToLearn } from '@/storage/queries/suggestion';
import { aHealthMetric, anEntry, anId, aRequest, aTagRule, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const details = { minutes: null, note: '' };
const wire = { url: 'https://wire.example/live', title: 'Markets today' };
const choices = [{ number: 31, name: 'The news loop', categoryName: 'News', hosts: [] }];

let panels = 0;

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** A panel on the page of a news wire, which was a distraction on six days. */
async function aPanel() {
  panels += 1;
  const store = await aStore('2026-11-18', new IDBFactory(), `panel ${panels}`);
  const meId = await putMyOkrs(store, { cycle: { kind: 'year', startsOn: '2026-01-01' } });
  await store.database.of('healthMetrics').put(aHealthMetric({ teamId: meId }));
  const past = [1, 2, 3, 4, 5, 6].map((day) =>
    anEntry({
      id: anId(700 + day),
      at: `2026-11-0${day}T10:00:00.000Z`,
      date: `2026-11-0${day}`,
      ...pointingAt(news),
      ...wire,
      host: 'wire.example',
    }),
  );
  await store.database.of('entries').bulkPut(past);
  const page = {
    store,
    text: createText('en', en),
    fault: signal(null),
    today: signal('2026-11-18'),
    isHidden: signal(false),
    firstDayOfWeek: signal<Weekday>(1),
  };
  const current = signal<PageFacts>({ kind: 'page', host: 'wire.example', ...wire });
  const view = signal(await readTriage(store));
  const suggestions = createSuggestions(page, { view, choices: signal(choices), current });
  /** Waits until the page's suggestion is for this target. */
  const untilSuggested = (target: VerdictTarget | null) =>
    vi.waitFor(() => expect(suggestions.forPage.value?.target ?? null).toEqual(target), {
      timeout: 5000,
      interval: 20,
    });
  return { store, current, suggestions, untilSuggested };
}

describe('the suggestions of a page of ours', () => {
  it('are silent at first, then come from what was tagged', async () => {
    const { suggestions, untilSuggested } = await aPanel();
    expect(suggestions.forPage.value).toBeNull();
    await untilSuggested(news);
    expect(suggestions.forPage.value?.reasons[0]).toEqual({ kind: 'address' });
    const request = aRequest({ text: 'Markets today?', link: wire.url });
    expect(suggestions.forRequest(request)?.target).toEqual(news);
  });

  it('follow the page in front, and say nothing of one that is out of sight', async () => {
    const { current, suggestions, untilSuggested } = await aPanel();
    await untilSuggested(news);
    current.value = { kind: 'hidden' };
    expect(suggestions.forPage.value).toBeNull();
  });

  it('follow verdicts of whichever page of ours, other verdicts, and undo', async () => {
    const { store, untilSuggested } = await aPanel();
    await untilSuggested(news);
    const entries = await readEntriesToLearn(store);
    for (const { id } of entries) await retagEntry(store, id, theKeyResult);
    await untilSuggested(theKeyResult);
    for (const _ of entries) await undo(store);
    await untilSuggested(news);
  });

  it('forget what was deleted', async () => {
    const { store, untilSuggested } = await aPanel();
    await untilSuggested(news);
    for (const { id } of await readEntriesToLearn(store)) await removeEntry(store, id);
    await untilSuggested(null);
  });

  it('learn one more verdict at once', async () => {
    const { store, current, untilSuggested } = await aPanel();
    await untilSuggested(news);
    const other = { url: 'https://shop.example/socks', title: 'Wholesale socks' };
    await tagPage(store, other, theKeyResult, details);
    current.value = { kind: 'page', host: 'shop.example', url: `${other.url}/more`, title: 'Wholesale socks again' };
    await untilSuggested(theKeyResult);
  });

  it('put the rules first', async () => {
    const { store, untilSuggested } = await aPanel();
    await untilSuggested(news);
    const target: VerdictTarget = { verdict: 'protects', healthMetricId: anId(60) };
    await store.database.of('tagRules').put(aTagRule({ host: 'wire.example', pathPrefix: '', target, isOn: true }));
    await untilSuggested(target);
  });
});

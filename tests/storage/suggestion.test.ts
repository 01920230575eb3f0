import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import { tagPage } from '@/storage/commands/entry';
import { undo } from '@/storage/commands/undo';
import {
  entriesToLearn,
  entriesToWatch,
  readEntriesToLearn,
  readSuggestionWatch,
  readWorkTitles,
} from '@/storage/queries/suggestion';
import { newVerdicts } from '@/domain/suggestion/log-change';
import { anEntry, anId, aProject, aTagRule, aTask } from '@/tests/fixtures/build';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const target: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const details = { minutes: null, note: '' };

function anInstant(number: number): string {
  return new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString();
}

describe('what the suggestion reads', () => {
  it('is bounded, whatever the length of the log', async () => {
    const store = await aStore();
    const entries = Array.from({ length: 6000 }, (_, number) => anEntry({ id: anId(number), at: anInstant(number) }));
    await store.database.of('entries').bulkPut(entries);
    const counter = await countRows(store.database);
    const watched = await counter.rowsReadBy(() => readSuggestionWatch(store));
    const learned = await counter.rowsReadBy(() => readEntriesToLearn(store));
    expect(watched['entries']).toBe(entriesToWatch);
    expect(learned['entries']).toBe(entriesToLearn);
    const ids = (await readEntriesToLearn(store)).map(({ id }) => id);
    expect(ids[0]).toBe(anId(6000 - entriesToLearn));
    expect(ids.at(-1)).toBe(anId(5999));
  });

  it('has the rules and the never-record list', async () => {
    const store = await aStore();
    await store.database.of('tagRules').put(aTagRule({ id: anId(7) }));
    await store.database.of('settings').update('settings', { neverRecordHosts: ['bank.example'] });
    const watch = await readSuggestionWatch(store);
    expect(watch.rules.map(({ id }) => id)).toEqual([anId(7)]);
    expect(watch.neverRecordHosts).toEqual(['bank.example']);
  });

  it('sees a tagged page as added, and everything else as a reason to learn anew', async () => {
    const store = await aStore();
    const look = async () => (await readSuggestionWatch(store)).sight;
    const tag = (path: string, to = target) =>
      tagPage(store, { url: `https://a.example/${path}`, title: path }, to, details);
    await tag('one');
    const one = await look();
    await tag('two');
    const two = await look();
    expect(newVerdicts(one, two)?.map(({ title }) => title)).toEqual(['two']);
    await tag('one', { verdict: 'distraction', distractionNumber: 34 });
    expect(newVerdicts(two, await look())).toBeNull();
    await undo(store);
    await undo(store);
    expect(newVerdicts(two, await look())).toBeNull();
    expect((await look()).entries).toHaveLength(1);
  });

  it('has the titles of projects and tasks by key result, deleted ones left out', async () => {
    const store = await aStore();
    await store.database
      .of('projects')
      .bulkPut([
        aProject({ id: anId(1), keyResultId: anId(30), title: 'New cart' }),
        aProject({ id: anId(2), keyResultId: anId(31), title: 'Elsewhere' }),
      ]);
    await store.database
      .of('tasks')
      .bulkPut([
        aTask({ id: anId(3), projectId: anId(1), title: 'Draw it' }),
        aTask({ id: anId(4), projectId: anId(1), title: 'Gone', deletedAt: '2026-01-01T00:00:00.000Z' }),
      ]);
    expect(await readWorkTitles(store, [anId(30)])).toEqual(new Map([[anId(30), ['New cart', 'Draw it']]]));
  });
});

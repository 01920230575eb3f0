import type { Id } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { TagRule } from '@/domain/model/tag-rule';
import type { LogSight } from '@/domain/suggestion/log-change';
import { nextStep } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** How many of the latest entries the suggestion learns from: months of them, and what is older has faded anyway. */
export const entriesToLearn = 2000;

/** How many of the latest entries are looked at after each step, to see whether one was added or something changed. */
export const entriesToWatch = 24;

/** Titles of tasks that lend their words to their key results. */
const tasksRead = 600;

async function latestEntries(store: Store, atMost: number): Promise<Entry[]> {
  const latest = await store.database.of('entries').orderBy('at').reverse().limit(atMost).toArray();
  return latest.toReversed();
}

/** The latest entries in the order of time, however many there are. */
export function readEntriesToLearn(store: Store): Promise<Entry[]> {
  return latestEntries(store, entriesToLearn);
}

/** What a suggestion depends on besides what was learned. */
export interface SuggestionWatch {
  readonly sight: LogSight;
  readonly rules: readonly TagRule[];
  readonly neverRecordHosts: readonly string[];
  readonly keepsFullAddress: boolean;
}

/** Followed live by the panel: a few rows, whatever the length of the log. */
export async function readSuggestionWatch(store: Store): Promise<SuggestionWatch> {
  const { neverRecordHosts, keepsFullAddress } = await readSettings(store);
  const [done, undone] = [await nextStep(store, 'done'), await nextStep(store, 'undone')];
  return {
    sight: { entries: await latestEntries(store, entriesToWatch), position: `${done?.id ?? ''} ${undone?.id ?? ''}` },
    rules: await store.database.of('tagRules').toArray(),
    neverRecordHosts,
    keepsFullAddress,
  };
}

/** The titles of the projects and tasks of some key results, by key result. */
export async function readWorkTitles(store: Store, keyResultIds: readonly Id[]): Promise<Map<Id, string[]>> {
  const projects = alive(await store.database.of('projects').where('keyResultId').anyOf(keyResultIds).toArray());
  const owners = new Map(projects.map(({ id, keyResultId }) => [id, keyResultId]));
  // One answer for each project: a range over several is walked row by row.
  const ofProjects = [...owners.keys()].map((id) =>
    store.database.of('tasks').where('projectId').equals(id).limit(tasksRead).toArray(),
  );
  const tasks = (await Promise.all(ofProjects)).flat().slice(0, tasksRead);
  const titles = [
    ...projects.map(({ keyResultId, title }) => ({ keyResultId, title })),
    ...alive(tasks).map(({ projectId, title }) => ({ keyResultId: owners.get(projectId) ?? '', title })),
  ];
  const byKeyResult = Map.groupBy(titles, ({ keyResultId }) => keyResultId);
  return new Map([...byKeyResult].map(([id, ofOne]) => [id, ofOne.map(({ title }) => title)]));
}

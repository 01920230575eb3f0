import { targetKey, targetOf } from '@/domain/entry-target';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import { createSuggestionEngine } from '@/domain/suggestion/engine';
import type { SuggestionEngine } from '@/domain/suggestion/engine';
import { subjectOfEntry } from '@/domain/suggestion/subjects-of';
import { knownTargets } from '@/domain/suggestion/suggest-target';
import type { TriageView } from '@/domain/triage-view';
import { readEntriesToLearn, readWorkTitles } from '@/storage/queries/suggestion';
import type { Store } from '@/storage/store';

/**
 * Learned in one go before the page gets its turn again: some two milliseconds. A verdict asks the database half a dozen
 * times, one after the other, and each answer may have to wait for that long.
 */
const entriesAtOnce = 8;

type Choosable = ReadonlyMap<string, VerdictTarget>;

function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}

/** Takes in some entries; those of targets that can no longer be chosen would only be in the way. */
export function learnEntries(engine: SuggestionEngine, entries: readonly Entry[], choosable: Choosable): void {
  for (const entry of entries) {
    const target = targetOf(entry);
    const key = target === null ? '' : targetKey(target);
    if (choosable.has(key)) {
      engine.learn(subjectOfEntry(entry), key);
    }
  }
}

/** Learns the latest entries from the beginning, with breaks in which keys are heard; null when it is no longer wanted. */
export async function learnAnew(
  store: Store,
  view: TriageView,
  choosable: Choosable,
  isWanted: () => boolean,
): Promise<SuggestionEngine | null> {
  const keyResultIds = view.objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
  const [titles, entries] = await Promise.all([readWorkTitles(store, keyResultIds), readEntriesToLearn(store)]);
  const engine = createSuggestionEngine(knownTargets(view, titles));
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    learnEntries(engine, entries.slice(from, from + entriesAtOnce), choosable);
    await pause();
    if (!isWanted()) {
      return null;
    }
  }
  return engine;
}

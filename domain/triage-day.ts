import { targetOf } from './entry-target';
import type { Entry, Verdict, VerdictTarget } from './model/entry';
import type { EntryView, TriageDay, TriageGround } from './triage-view';

/** How often each verdict was given. */
export function verdictCounts(entries: readonly EntryView[]): Record<Verdict, number> {
  const counts = { 'on-objective': 0, protects: 0, distraction: 0 };
  for (const { entry } of entries) {
    counts[entry.verdict] += 1;
  }
  return counts;
}

/**
 * The title of a target among those that can be chosen; null when it is none of them. A distraction answers with its
 * number, which is how the history names it.
 */
export function chosenTitle(target: VerdictTarget, ground: TriageGround): string | null {
  switch (target.verdict) {
    case 'on-objective': {
      const objective = ground.objectives.find(({ id }) => id === target.objectiveId);
      const named =
        target.keyResultId === null ? objective : objective?.keyResults.find(({ id }) => id === target.keyResultId);
      return named?.title ?? null;
    }
    case 'protects':
      return ground.healthMetrics.find(({ id }) => id === target.healthMetricId)?.title ?? null;
    case 'distraction':
      return String(target.distractionNumber);
  }
}

/** The step that a new entry became, in words that need no look at the history; null for what is not known without it. */
export function taggedStep(entry: Entry, day: TriageDay, ground: TriageGround): TriageDay['undo'] {
  const target = targetOf(entry);
  const isNew = day.todayEntries.every((known) => known.entry.id !== entry.id);
  const detail = target === null ? null : chosenTitle(target, ground);
  return isNew && detail !== null ? { label: 'tagged', detail } : null;
}

/** The day with an entry more, as a look at the database would show it right after the verdict. */
export function dayWithEntry(day: TriageDay, entry: Entry, step: NonNullable<TriageDay['undo']>): TriageDay {
  const targetName = entry.verdict === 'distraction' ? '' : step.detail;
  const todayEntries = [{ entry, targetName }, ...day.todayEntries];
  return { todayEntries, todayCounts: verdictCounts(todayEntries), undo: step, redo: null };
}

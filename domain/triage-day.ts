import { targetOf } from './entry-target';
import type { Id, LocalDate } from './model/base';
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

/** A step of the history as the panel names it. */
export type NamedStep = NonNullable<TriageDay['undo']>;

/** An entry before and after a step; null stands for "was not there". */
export interface EntryChange {
  readonly before: Entry | null;
  readonly after: Entry | null;
}

function isSameEntry(one: Entry, other: Entry): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([field, value]) => values.get(field) === value);
}

/** How the day names what an entry points at; null when it is none of what can be chosen. */
function targetNameOf(entry: Entry, ground: TriageGround): string | null {
  const target = targetOf(entry);
  const title = target === null ? null : chosenTitle(target, ground);
  return entry.verdict === 'distraction' && title !== null ? '' : title;
}

/**
 * The step that a stored entry became, in words that need no look at the history; null for what is not known without it:
 * a target that cannot be chosen, and an entry that was stored as it was, which is no step.
 */
export function storedStep(
  label: 'tagged' | 'retagged',
  entry: Entry,
  day: TriageDay,
  ground: TriageGround,
): NamedStep | null {
  const target = targetOf(entry);
  const known = day.todayEntries.find((one) => one.entry.id === entry.id);
  const detail = target === null ? null : chosenTitle(target, ground);
  return detail === null || (known !== undefined && isSameEntry(known.entry, entry)) ? null : { label, detail };
}

/** The step that removing an entry became; null for an entry that the day does not know. */
export function removedStep(entryId: Id, day: TriageDay): NamedStep | null {
  const known = day.todayEntries.find(({ entry }) => entry.id === entryId);
  return known === undefined ? null : { label: 'entry-removed', detail: known.entry.title };
}

function entriesAfter(entries: readonly EntryView[], { before, after }: EntryChange, targetName: string): EntryView[] {
  const id = after?.id ?? before?.id;
  if (after === null) {
    return entries.filter(({ entry }) => entry.id !== id);
  }
  const shown: EntryView = { entry: after, targetName };
  if (entries.some(({ entry }) => entry.id === id)) {
    return entries.map((one) => (one.entry.id === id ? shown : one));
  }
  // Latest first, as a look at the database shows them.
  const behind = entries.findIndex(({ entry }) => entry.at <= after.at);
  return entries.toSpliced(behind === -1 ? entries.length : behind, 0, shown);
}

/**
 * The day after some of its entries changed, as a look at the database would show it; null when it cannot know the name
 * of what one of them points at. Entries of other days are none of its own.
 */
export function dayAfter(
  day: TriageDay,
  changes: readonly EntryChange[],
  ground: TriageGround,
  today: LocalDate,
): TriageDay | null {
  let todayEntries = day.todayEntries;
  for (const change of changes.filter(({ before, after }) => (after ?? before)?.date === today)) {
    const name = change.after === null ? '' : targetNameOf(change.after, ground);
    if (name === null) {
      return null;
    }
    todayEntries = entriesAfter(todayEntries, change, name);
  }
  return { ...day, todayEntries, todayCounts: verdictCounts(todayEntries) };
}

import { targetKey, targetOf } from '@/domain/entry-target';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { UndoRecord } from '@/domain/model/undo-record';
import { verdictCounts } from '@/domain/triage-day';
import type { EntryView, TriageDay, TriageGround, TriageInbox, TriageView } from '@/domain/triage-view';
import { nextStep } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { countInbox } from './badge';
import { readRecentDistractions } from './recent-distractions';
import { readTargetProjects } from './target-projects';
import { readTargets } from './targets';

const inboxShown = 50;

async function readInbox(store: Store): Promise<InboxRequest[]> {
  const undecided = store.database.of('requests').where('[state+at]');
  return undecided.between(['undecided', ''], ['undecided', '\uffff']).reverse().limit(inboxShown).toArray();
}

/** The titles of what some entries point at, each read once; empty when it is gone, and for distractions. */
async function namesOf(store: Store, entries: readonly Entry[]): Promise<(entry: Entry) => string> {
  const targets = new Map(
    entries.flatMap((entry) => {
      const target = targetOf(entry);
      return target === null || target.verdict === 'distraction' ? [] : [[targetKey(target), target] as const];
    }),
  );
  const named = [...targets].map(async ([key, target]) => [key, (await targetName(store, target)) ?? ''] as const);
  const names = new Map(await Promise.all(named));
  return (entry) => {
    const target = targetOf(entry);
    return target === null ? '' : (names.get(targetKey(target)) ?? '');
  };
}

async function readTodayEntries(store: Store): Promise<EntryView[]> {
  const entries = await store.database.of('entries').where('date').equals(store.now().today).toArray();
  const nameOf = await namesOf(store, entries);
  const latestFirst = entries.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return latestFirst.map((entry) => ({ entry, targetName: nameOf(entry) }));
}

function stepView(step: UndoRecord | undefined): TriageView['undo'] {
  return step === undefined ? null : { label: step.label, detail: step.detail };
}

/** What can be chosen and how replies are written: no verdict changes it. */
export async function readTriageGround(store: Store): Promise<TriageGround> {
  const [settings, targets] = await Promise.all([readSettings(store), readTargets(store)]);
  const { objectives, healthMetrics, ground } = targets;
  return {
    ...{ objectives, healthMetrics, projects: await readTargetProjects(store, objectives) },
    reply: { ground, tone: settings.replyTone, language: settings.replyLanguage },
    hasLetterKeys: settings.hasLetterKeys,
  };
}

/** The requests that wait. */
export async function readTriageInbox(store: Store): Promise<TriageInbox> {
  const [inbox, inboxCount] = await Promise.all([readInbox(store), countInbox(store)]);
  return { inbox, inboxCount };
}

/** What each verdict changes: the entries of today and the next steps of the history. */
export async function readTriageDay(store: Store): Promise<TriageDay> {
  const [todayEntries, done, undone] = await Promise.all([
    readTodayEntries(store),
    nextStep(store, 'done'),
    nextStep(store, 'undone'),
  ]);
  return {
    ...{ todayEntries, todayCounts: verdictCounts(todayEntries) },
    ...{ undo: stepView(done), redo: stepView(undone) },
  };
}

/** What the side panel and the tag control show, apart from the page: targets, inbox, one day's entries. */
export async function readTriage(store: Store): Promise<TriageView> {
  const [ground, recentDistractions, inbox, day] = await Promise.all([
    readTriageGround(store),
    readRecentDistractions(store),
    readTriageInbox(store),
    readTriageDay(store),
  ]);
  return { ...ground, recentDistractions, ...inbox, ...day };
}

import { targetOf } from '@/domain/entry-target';
import type { Entry, Verdict } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { UndoRecord } from '@/domain/model/undo-record';
import type { EntryView, TriageView } from '@/domain/triage-view';
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

async function readTodayEntries(store: Store): Promise<EntryView[]> {
  const entries = await store.database.of('entries').where('date').equals(store.now().today).toArray();
  const latestFirst = entries.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return Promise.all(latestFirst.map((entry) => viewOf(store, entry)));
}

async function viewOf(store: Store, entry: Entry): Promise<EntryView> {
  const target = targetOf(entry);
  const isNamedHere = target !== null && target.verdict !== 'distraction';
  return { entry, targetName: isNamedHere ? ((await targetName(store, target)) ?? '') : '' };
}

function countsOf(entries: readonly EntryView[]): Record<Verdict, number> {
  const counts = { 'on-objective': 0, protects: 0, distraction: 0 };
  for (const { entry } of entries) {
    counts[entry.verdict] += 1;
  }
  return counts;
}

function stepView(step: UndoRecord | undefined): TriageView['undo'] {
  return step === undefined ? null : { label: step.label, detail: step.detail };
}

/** What the side panel and the tag control show, apart from the page: targets, inbox, one day's entries. */
export async function readTriage(store: Store): Promise<TriageView> {
  // Side by side: the panel is repainted after every verdict, and each round trip to the database is a wait.
  const [settings, todayEntries, targets, recentDistractions, inbox, inboxCount, done, undone] = await Promise.all([
    readSettings(store),
    readTodayEntries(store),
    readTargets(store),
    readRecentDistractions(store),
    readInbox(store),
    countInbox(store),
    nextStep(store, 'done'),
    nextStep(store, 'undone'),
  ]);
  const { objectives, healthMetrics, ground } = targets;
  return {
    ...{ objectives, healthMetrics, projects: await readTargetProjects(store, objectives) },
    reply: { ground, tone: settings.replyTone, language: settings.replyLanguage },
    ...{ recentDistractions, inbox, inboxCount, todayEntries },
    todayCounts: countsOf(todayEntries),
    ...{ undo: stepView(done), redo: stepView(undone) },
    hasLetterKeys: settings.hasLetterKeys,
  };
}

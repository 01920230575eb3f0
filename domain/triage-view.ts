import type { Id } from './model/base';
import type { Entry, Verdict } from './model/entry';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import type { InboxRequest } from './model/request';
import type { Language } from './model/settings';
import type { ReplyGround, ReplyTone } from './ready-reply';
import { foldedText } from './folded-text';
import type { StepLabel } from './model/undo-record';

/** One key result that a page can be tagged for, with the digit that does it. */
export interface TargetKeyResult {
  readonly id: Id;
  readonly title: string;
  /** '1' to '9', fixed for the whole cycle; null from the tenth on. */
  readonly key: string | null;
}

export interface TargetObjective {
  readonly id: Id;
  readonly title: string;
  readonly teamName: string;
  readonly isDraft: boolean;
  readonly keyResults: readonly TargetKeyResult[];
}

/** A distraction as lists show it: renamed, hidden and added ones already applied. */
export interface DistractionChoice {
  readonly number: number;
  readonly name: string;
  readonly categoryName: string;
  readonly hosts: readonly string[];
}

export interface EntryView {
  readonly entry: Entry;
  /** The name of what the verdict points at; empty when that is gone. */
  readonly targetName: string;
}

/** How ready replies are written, and what they stand on. */
export interface ReplyBasis {
  readonly ground: ReplyGround | null;
  readonly tone: ReplyTone;
  /** Null is the language of the screen. */
  readonly language: Language | null;
}

/** A project under one of the targets, into which a request can be scheduled as a task. */
export interface TargetProject {
  readonly id: Id;
  readonly title: string;
}

/** What can be chosen and how replies are written: follows OKRs and settings, and no verdict changes it. */
export interface TriageGround {
  readonly objectives: readonly TargetObjective[];
  readonly healthMetrics: readonly { readonly id: Id; readonly title: string }[];
  readonly projects: readonly TargetProject[];
  readonly reply: ReplyBasis;
  readonly hasLetterKeys: boolean;
}

/** The requests that wait: the newest of them, and how many they are. */
export interface TriageInbox {
  readonly inbox: readonly InboxRequest[];
  readonly inboxCount: number;
}

/** What each verdict changes. */
export interface TriageDay {
  readonly todayEntries: readonly EntryView[];
  readonly todayCounts: Readonly<Record<Verdict, number>>;
  readonly undo: { readonly label: StepLabel; readonly detail: string } | null;
  readonly redo: { readonly label: StepLabel; readonly detail: string } | null;
}

/** What the side panel and the popup's tag control show, apart from the page itself. */
export interface TriageView extends TriageGround, TriageInbox, TriageDay {
  /** Numbers of the distractions used last, newest first, at most four. */
  readonly recentDistractions: readonly number[];
}

/** What the inbox needs beside its requests: no verdict changes it, but for the recent distractions. */
export type InboxGround = TriageGround & Pick<TriageView, 'recentDistractions'>;

/** The rows behind the targets of one objective: every key result of the cycle, abandoned ones included. */
export interface TargetRows {
  readonly objective: Pick<Objective, 'id' | 'teamId' | 'title' | 'abandonedAt'>;
  readonly teamName: string;
  readonly isDraft: boolean;
  readonly keyResults: readonly Pick<KeyResult, 'id' | 'title' | 'abandonedAt'>[];
}

const targetKeys = '123456789';

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
  return one.id < other.id ? -1 : 1;
}

/**
 * Team by team in the order of the rows, within a team in the order of creation, which ids sort by; then what
 * amendments added, whichever team it belongs to.
 */
function digitsOf(rows: readonly TargetRows[], addedIds: ReadonlySet<Id>): Map<Id, string> {
  const teams = Map.groupBy(rows, ({ objective }) => objective.teamId);
  const all = [...teams.values()].flatMap((ofTeam) => ofTeam.flatMap((row) => row.keyResults).toSorted(byId));
  const original = all.filter(({ id }) => !addedIds.has(id));
  const added = all.filter(({ id }) => addedIds.has(id)).toSorted(byId);
  const digits = [...original, ...added].slice(0, targetKeys.length);
  return new Map(digits.map(({ id }, index) => [id, targetKeys.charAt(index)]));
}

/**
 * The objectives of the rows with a digit for each key result. Digits follow the order of creation over all objectives
 * of a team, and abandoned ones keep theirs: neither re-ordering nor abandoning moves a digit that fingers have
 * learned.
 *
 * @param addedIds the key results that amendments added to a running cycle: they take the next digits after all others
 */
export function assignTargetKeys(
  rows: readonly TargetRows[],
  addedIds: ReadonlySet<Id> = new Set(),
): TargetObjective[] {
  const digits = digitsOf(rows, addedIds);
  return rows
    .filter(({ objective }) => objective.abandonedAt === null)
    .map(({ objective, teamName, isDraft, keyResults }) => ({
      id: objective.id,
      title: objective.title,
      teamName,
      isDraft,
      keyResults: keyResults
        .filter(({ abandonedAt }) => abandonedAt === null)
        .toSorted(byId)
        .map(({ id, title }) => ({ id, title, key: digits.get(id) ?? null })),
    }));
}

/** How well a word of the query fits, best first; what does not fit at all has no rank. */
const noFit = Number.POSITIVE_INFINITY;

function rankOfName(name: string, word: string): number {
  if (name.startsWith(word)) {
    return 2;
  }
  if (name.split(/[^\p{Letter}\p{Number}]+/u).some((part) => part.startsWith(word))) {
    return 3;
  }
  return name.includes(word) ? 4 : noFit;
}

/** The number first, exactly then by its beginning; then the name by the beginning of a word before its inside; category; host. */
function rankOfWord({ number, name, categoryName, hosts }: DistractionChoice, word: string): number {
  const digits = String(number);
  if (digits === word) {
    return 0;
  }
  if (digits.startsWith(word)) {
    return 1;
  }
  const inName = rankOfName(foldedText(name), word);
  if (inName !== noFit) {
    return inName;
  }
  if (foldedText(categoryName).includes(word)) {
    return 5;
  }
  return hosts.some((host) => host.includes(word)) ? 6 : noFit;
}

/**
 * The distractions that fit what was typed, best first, equals by number. Every word has to fit somewhere; letter case
 * and accents do not matter. "2" finds 2 before 20 to 29; nothing typed finds the first ones.
 */
export function searchDistractions(
  query: string,
  choices: readonly DistractionChoice[],
  atMost = 12,
): DistractionChoice[] {
  const words = foldedText(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const ranked = choices.map((choice) => ({
    choice,
    rank: words.reduce((worst, word) => Math.max(worst, rankOfWord(choice, word)), 0),
  }));
  return ranked
    .filter(({ rank }) => rank !== noFit)
    .toSorted((one, other) => one.rank - other.rank || one.choice.number - other.choice.number)
    .slice(0, atMost)
    .map(({ choice }) => choice);
}

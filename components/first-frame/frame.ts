// What is kept of a page so that its next opening can paint it before any module of ours has run.

import type { Message } from '@/components/text/message';
import type { DayFacts } from '@/domain/first-frame';
import type { LocalDate } from '@/domain/model/base';
import type { Language } from '@/domain/model/settings';

/** Raised when anything here changes its meaning: what was kept before is then not painted. */
export const frameVersion = 3;

/** The sentences that are written anew each day. */
export const dailySentences = [
  'newTab.checkInsDue',
  'newTab.cycleEnded',
  'newTab.daysLeft',
  'newTab.lastDay',
  'keyResult.expected',
  'week.number',
] as const;
export type DailySentence = (typeof dailySentences)[number];

/** An attribute with two values: in the week that was kept, and in any later one. */
export type FrameAttribute = string | readonly [string, string];

/** An element: its name, its attributes, its children. */
export type FrameElement = readonly [string, Readonly<Record<string, FrameAttribute>>, ...FrameNode[]];

/** A place that is filled in when the frame is painted. Key results are named by their index in the facts. */
export type FrameSlot =
  | { readonly slot: 'days-left' }
  | { readonly slot: 'check-ins-due' }
  | { readonly slot: 'cycle-ended' }
  | { readonly slot: 'week'; readonly text: string }
  | { readonly slot: 'expected'; readonly keyResult: number }
  /** The bar of a track up to `now`, 0 to 1, with the tick where pace expects it today. */
  | { readonly slot: 'bar'; readonly keyResult: number; readonly now: number }
  /** The status of one key result, or the weakest of several. */
  | { readonly slot: 'status'; readonly keyResults: readonly number[]; readonly isOne: boolean }
  | { readonly slot: 'due' }
  /** One thing in the kept week, another in any later one. */
  | { readonly slot: 'by-week'; readonly kept: FrameNode; readonly later: FrameNode }
  /** Gone when the date has passed. */
  | { readonly slot: 'until'; readonly on: LocalDate; readonly node: FrameNode };

export type FrameNode = string | FrameElement | FrameSlot;

/** The pieces of the line of what is due, each there when its reason is. */
export interface DuePieces {
  readonly nothing: readonly FrameNode[];
  readonly checkIn: readonly FrameNode[];
  readonly closeCycle: readonly FrameNode[];
  readonly plan: readonly FrameNode[];
  readonly wins: readonly FrameNode[];
  readonly inbox: readonly FrameNode[];
}

/** What the slots are filled from. */
export interface Daily {
  readonly facts: DayFacts;
  readonly sentences: Readonly<Record<DailySentence, Message>>;
  /** The drawings and words of every status, by name; `never-checked-in` has words of its own. */
  readonly statuses: Readonly<Record<string, FrameNode>>;
  readonly due: DuePieces;
}

/** A page as it is kept. */
export interface Frame {
  readonly version: typeof frameVersion;
  readonly language: Language;
  /** What it is true for on its day; see `painted-mark.ts`. */
  readonly mark: string;
  /** The dates for which it says what to show, the cycle; always when null. */
  readonly period: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null;
  readonly tree: FrameNode;
  readonly daily: Daily;
}

/** A node with nothing left to compute: what differs from day to day lies ready for each day. */
export type SettledNode =
  | string
  | readonly [string, Readonly<Record<string, string>>, ...SettledNode[]]
  | { readonly days: Readonly<Record<LocalDate, readonly SettledNode[]>> };

/** A page as it is on some days, mostly on one: what nearly every opening is painted from. */
export interface SettledFrame {
  readonly version: typeof frameVersion;
  readonly language: Language;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly mark: string;
  readonly tree: SettledNode;
}

/** Where a page's frame of the day is kept in the browser's storage that can be read at once. */
export function frameKey(page: string): string {
  return `first-frame:${page}`;
}

/** Where the frame for other days is kept: read at the first opening of a day. */
export function laterFrameKey(page: string): string {
  return `later-frame:${page}`;
}

import type { AmendmentView } from './amendment-view';
import type { Id, Instant, LocalDate } from './model/base';
import type { KeyResult } from './model/key-result';

interface HistoryPoint {
  readonly id: Id;
  /** The day it stands at: a check-in at its own date, however late it was recorded. */
  readonly on: LocalDate;
  readonly at: Instant;
  readonly authorName: string | null;
}

/** A check-in as the history tells it. */
export interface CheckInItem extends HistoryPoint {
  readonly kind: 'check-in';
  readonly keyResultTitle: string;
  readonly measure: Pick<KeyResult, 'kind' | 'format' | 'milestones'>;
  readonly value: number | null;
  readonly doneMilestoneIds: readonly Id[];
  readonly confidence: number;
  readonly reason: string;
}

/** A discussion note on a key result (S44). */
export interface NoteItem extends HistoryPoint {
  readonly kind: 'note';
  readonly keyResultTitle: string;
  readonly text: string;
}

export type HistoryItem =
  | CheckInItem
  | NoteItem
  | (HistoryPoint & { readonly kind: 'amendment'; readonly amendment: AmendmentView });

/** The latest of what happened to an objective and its key results, newest first. */
export interface OkrHistoryView {
  readonly items: readonly HistoryItem[];
  readonly hasMore: boolean;
}

/** Newest first: by the day, within a day by the moment it was recorded, then by id. */
export function newestFirst(one: HistoryPoint, other: HistoryPoint): number {
  const [a, b] = [`${one.on} ${one.at} ${one.id}`, `${other.on} ${other.at} ${other.id}`];
  if (a === b) {
    return 0;
  }
  return a > b ? -1 : 1;
}

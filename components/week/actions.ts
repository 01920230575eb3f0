import type { Id } from '@/domain/model/base';
import type { Priority } from '@/domain/model/weekly-plan';
import type { Move } from '@/domain/move-among';
import type { Result } from '@/domain/result';
import type { PriorityOffer, WinOffer } from '@/domain/week-room-view';
import type { PlanNotes, PriorityForm } from '@/domain/weekly-plan';

export type { PriorityOffer, WeekRoomView, WinOffer } from '@/domain/week-room-view';
export type { PlanNotes, PriorityForm } from '@/domain/weekly-plan';

/** A priority that is typed. */
export interface AddForm {
  readonly text: string;
  readonly rank: Priority['rank'];
}

export interface WeekRoomActions {
  /** -1 the week before the shown one, 1 the week after, 0 this week. */
  showWeek(step: -1 | 0 | 1): void;
  /** Problems name `text` and `rank`. */
  addPriority(form: AddForm): Promise<Result<void>>;
  takeOffer(offer: PriorityOffer, rank: Priority['rank']): Promise<Result<void>>;
  /** Problems name `text`, `rank`, `whyNot`. */
  savePriority(form: PriorityForm): Promise<Result<void>>;
  movePriority(id: Id, move: Move): Promise<Result<void>>;
  removePriority(id: Id): Promise<Result<void>>;
  setPriorityDone(id: Id, isDone: boolean): Promise<Result<void>>;
  /** Takes over what the earlier week left undone, each with its why. Problems name `whyNot`. */
  carryOver(whys: ReadonlyMap<Id, string>): Promise<Result<void>>;
  /** The share as typed, in percent. Problems name `share`. */
  predictShare(typed: string): Promise<Result<void>>;
  /** Problems name `risks` and `notes`. */
  saveNotes(notes: PlanNotes): Promise<Result<void>>;
  /** Problems name `win`. */
  addWin(text: string): Promise<Result<void>>;
  takeWin(offer: WinOffer): Promise<Result<void>>;
  saveWin(id: Id, text: string): Promise<Result<void>>;
  removeWin(id: Id): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

import type { KeyResultAmendmentField, ObjectiveAmendment } from '@/domain/amendment-change';
import type { KeyResultForm } from '@/domain/key-result-form';
import type { KeyResultHistoryView } from '@/domain/history-chart';
import type { Id } from '@/domain/model/base';
import type { MoveTo } from '@/domain/move-among';
import type { OkrHistoryView } from '@/domain/okr-history-view';
import type { Result } from '@/domain/result';

/** One field of a locked key result as it was typed. */
interface TypedAmendment {
  readonly keyResultId: Id;
  readonly field: KeyResultAmendmentField;
  readonly typed: KeyResultForm;
  readonly reason: string;
}

/** What can be given up. */
interface AbandonSubject {
  readonly kind: 'objective' | 'key-result';
  readonly id: Id;
}

/** What can be done with OKRs whose cycle has started. */
export interface AmendmentActions {
  /** Problems name `keyResults.0.target` and so on, or `reason`. */
  amendKeyResult(amendment: TypedAmendment): Promise<Result<void>>;
  /** Problems name `title`, `ownerId` or `reason`. */
  amendObjective(objectiveId: Id, amendment: ObjectiveAmendment, reason: string): Promise<Result<void>>;
  /** Problems name `reason`. */
  abandon(subject: AbandonSubject, reason: string): Promise<Result<void>>;
  /** Problems name `keyResults.0.target` and so on, or `reason`. */
  addKeyResult(objectiveId: Id, form: KeyResultForm, reason: string): Promise<Result<void>>;
  /** Problems name `text`. */
  addNote(keyResultId: Id, note: string): Promise<Result<void>>;
  /** The newest of an objective's history, at most so many. */
  readHistory(objectiveId: Id, limit: number): Promise<OkrHistoryView>;
  /** One key result over its cycle: its latest check-ins, at most so many; null when it is gone. */
  readKeyResultHistory(keyResultId: Id, limit: number): Promise<KeyResultHistoryView | null>;
  moveObjective(objectiveId: Id, move: MoveTo): Promise<Result<{ readonly position: number; readonly count: number }>>;
}

import type { FirstRunInput } from '@/domain/first-run';
import type { Id, Instant, LocalDate } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export type { FirstRunInput, FirstRunKeyResult } from '@/domain/first-run';

/** A backup that is there although nothing is stored. */
export interface LostBackup {
  readonly id: Id;
  readonly madeAt: Instant;
  readonly objectives: number;
  readonly entries: number;
}

export interface FirstRunActions {
  readonly today: LocalDate;
  /** Problems name `mission`, `objective`, `keyResults.0.line` or `keyResults.0.baseline`. */
  start(input: FirstRunInput): Promise<Result<void>>;
  loadSample(): Promise<Result<void>>;
  /** Brings a backup back. */
  restore(id: Id): Promise<Result<void>>;
}

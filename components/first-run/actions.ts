import type { FirstRunInput } from '@/domain/first-run';
import type { LocalDate } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export type { FirstRunInput, FirstRunKeyResult } from '@/domain/first-run';

export interface FirstRunActions {
  readonly today: LocalDate;
  /** Problems name `mission`, `objective`, `keyResults.0.line` or `keyResults.0.baseline`. */
  start(input: FirstRunInput): Promise<Result<void>>;
  loadSample(): Promise<Result<void>>;
}

import type { LocalDate } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export interface FirstRunKeyResult {
  /** One line, "Q4 revenue 0.2M to 1.4M". */
  readonly line: string;
  /** Where it stands today, asked for when the line names a target alone; empty otherwise. */
  readonly baseline: string;
}

/** What the first-run form holds when it is sent. Empty key result lines are left out by the command. */
export interface FirstRunInput {
  readonly mission: string;
  readonly objective: string;
  readonly keyResults: readonly FirstRunKeyResult[];
  readonly cycleKind: 'month' | 'quarter';
}

export interface FirstRunActions {
  readonly today: LocalDate;
  /** Problems name `mission`, `objective`, `keyResults.0.line` or `keyResults.0.baseline`. */
  start(input: FirstRunInput): Promise<Result<void>>;
  loadSample(): Promise<Result<void>>;
}

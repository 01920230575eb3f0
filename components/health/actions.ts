import type { HealthMetricForm } from '@/domain/health-metric-form';
import type { Id } from '@/domain/model/base';
import type { Move } from '@/domain/move-among';
import type { Result } from '@/domain/result';

export type { HealthMetricRow, HealthScreenView, HealthTeam, ReadingView } from '@/domain/health-screen-view';
export type { HealthMetricForm } from '@/domain/health-metric-form';

/** A reading as it is typed. */
export interface ReadingForm {
  readonly healthMetricId: Id;
  readonly date: string;
  readonly value: string;
  readonly note: string;
}

export interface HealthActions {
  chooseTeam(teamId: Id): void;
  /** Problems name `title`, `healthyAt`, `unhealthyAt`, `unit`, `currency`. */
  saveMetric(form: HealthMetricForm): Promise<Result<void>>;
  archiveMetric(metricId: Id, isArchived: boolean): Promise<Result<void>>;
  moveMetric(metricId: Id, move: Move): Promise<Result<void>>;
  /** Problems name `value`, `date`, `note`. */
  recordReading(form: ReadingForm): Promise<Result<void>>;
  /** Reads some more of the older readings of a metric. */
  showOlder(metricId: Id): void;
  /** Drafts an objective that brings the metric back, and leads to its editor. */
  draftObjective(metricId: Id): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

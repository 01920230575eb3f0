import type { Away } from './model/away';
import type { LocalDate } from './model/base';
import type { KeyResultView, ObjectiveView } from './okr-view';

/** The active objectives of one team, and of their key results those that wait for this week's check-in. */
export interface CheckInScreenView {
  readonly today: LocalDate;
  readonly teamName: string;
  readonly objectives: readonly ObjectiveView[];
  readonly due: readonly KeyResultView[];
  /** Consecutive weeks in which all of them were checked in. */
  readonly streak: number;
  /** Days away that are not over, the nearest first. */
  readonly away: readonly Away[];
}

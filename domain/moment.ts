import type { Instant, LocalDate } from './model/base';

/** One reading of the clock: the moment in UTC, and what the clock on the user's wall says. It comes in as an argument. */
export interface Moment {
  readonly at: Instant;
  readonly today: LocalDate;
  /** 0 to 23, local. */
  readonly hour: number;
}

import type { WayBack } from '@/components/app/use-toasts';
import type { AwayPeriod } from '@/domain/away';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';

/** What a row of the check-in screen sends: the value is still the text that was typed. */
export interface CheckInForm {
  readonly keyResultId: Id;
  /** A date as the browser's field gives it; empty when it was cleared. */
  readonly date: string;
  readonly value: string;
  readonly doneMilestoneIds: readonly Id[];
  readonly confidence: number;
  readonly reason: string;
}

export type { CheckInScreenView } from '@/domain/check-in-screen-view';

export interface CheckInActions extends WayBack {
  /** Problems name `value`, `date`, `confidence` or `reason`. */
  recordCheckIn(form: CheckInForm): Promise<Result<void>>;
  /** Problems name `startsOn` and `endsOn`. */
  addAway(period: AwayPeriod): Promise<Result<void>>;
  removeAway(awayId: Id): Promise<Result<void>>;
  /** Takes the check-in of the key result back, unless something else was done since (`not-last`). */
  undo(keyResultId: Id): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
}

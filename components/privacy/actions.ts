import type { LocalDate } from '@/domain/model/base';
import type { RemovalPlan } from '@/domain/removal-plan';
import type { Result } from '@/domain/result';

export interface PrivacyScreenView {
  readonly neverRecordHosts: readonly string[];
  readonly keepsFullAddress: boolean;
  readonly today: LocalDate;
}

/** What is stored of a site, and how its deletion would go. */
export interface SiteLook {
  readonly host: string;
  readonly entries: number;
  readonly rules: number;
  readonly links: number;
  readonly plan: RemovalPlan;
}

/** A stretch of dates, and how the deletion of its entries would go. */
export interface RangeLook {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly plan: RemovalPlan;
}

/** How far a deletion is, in entries. */
export interface RemovalProgress {
  readonly done: number;
  readonly total: number;
}

export interface ForgetWish {
  readonly host: string;
  /** Out of the history of undo too. */
  readonly isForGood: boolean;
  /** Onto the never-record list as well. */
  readonly isNeverAgain: boolean;
}

export interface PrivacyActions {
  /** Problems name `host`. */
  addNeverRecordHost(typed: string): Promise<Result<void>>;
  removeNeverRecordHost(host: string): Promise<Result<void>>;
  setKeepsFullAddress(keepsFullAddress: boolean): Promise<Result<void>>;
  /** Problems name `host`. */
  lookAtSite(typed: string): Promise<Result<SiteLook>>;
  forgetSite(wish: ForgetWish, onProgress: (progress: RemovalProgress) => void): Promise<Result<void>>;
  /** Problems name `from` and `to`. */
  lookAtRange(from: string, to: string): Promise<Result<RangeLook>>;
  deleteRange(range: RangeLook, onProgress: (progress: RemovalProgress) => void): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

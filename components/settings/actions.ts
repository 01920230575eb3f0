import type { Result } from '@/domain/result';
import type { ChosenSettings } from '@/domain/settings-choices';

export interface SettingsActions {
  /** Stores a change at once, as one step. */
  save(change: Partial<ChosenSettings>): Promise<Result<void>>;
  /** Asks the browser for its permission first; called straight from the click. */
  allowNotifications(): Promise<Result<void>>;
  /** Asks the browser for the tabs, or gives them back; called straight from the click. Not a step: it is the browser's. */
  followTabs(isWanted: boolean): Promise<Result<void>>;
  /** Puts all of them back. */
  reset(): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

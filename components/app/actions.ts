import type { Result } from '@/domain/result';
import type { RebuiltSums } from './SumsSection';
import type { WayBack } from './use-toasts';

/** What the data screen shows. */
export interface DataScreenView {
  /** What is stored, by kind, with how many of each; the names are already in the user's language. */
  readonly records: readonly { readonly name: string; readonly count: number }[];
  /** Whether the database is as on the first day: no objective, no entry, and no step that could have removed them. */
  readonly isEmpty: boolean;
  readonly hasSample: boolean;
  /** Whether the browser has promised to keep the data; null when it does not say. */
  readonly isPersisted: boolean | null;
  /** Whether there is a step to take back, or one to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface DataActions extends WayBack {
  removeSample(): Promise<Result<void>>;
  undo(): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
  rebuildSums(): Promise<RebuiltSums>;
}

/** A command of the extension; `keys` is empty while the browser has none for it. */
export interface Shortcut {
  readonly description: string;
  readonly keys: string;
}

import type { EntryForm } from '@/domain/entry-form';
import type { LogFilter } from '@/domain/log-filter';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import type { Result } from '@/domain/result';
import type { TargetList } from './target-options';

/** An entry with the name of what it points at; empty when that is not known any more. */
export interface LogRow {
  readonly entry: Entry;
  readonly targetName: string;
}

export interface LogScreenView {
  readonly filter: LogFilter;
  /** The name of the target that the log is narrowed to; empty without one. */
  readonly filterName: string;
  readonly today: LocalDate;
  /** The first day of the running week. */
  readonly weekStartsOn: LocalDate;
  readonly rows: readonly LogRow[];
  readonly isFirstPage: boolean;
  /** A next page begins behind this one. */
  readonly hasOlder: boolean;
  /** How far back was looked for what fits, while there is more to look through; null at the end. */
  readonly lookedBackTo: LocalDate | null;
  readonly targets: TargetList;
}

export interface LogActions {
  narrow(filter: LogFilter): void;
  showOlder(): void;
  showNewer(): void;
  showNewest(): void;
  /** Looks through older entries for what fits, and adds it to this page. */
  lookFurther(): void;
  /** Problems name `target`, `minutes`, `note`. */
  editEntry(entryId: Id, form: EntryForm): Promise<Result<void>>;
  retagEntries(ids: readonly Id[], target: VerdictTarget): Promise<Result<void>>;
  removeEntries(ids: readonly Id[]): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

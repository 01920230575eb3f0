import type { CatalogueItem, DistractionForm } from '@/domain/distractions-room';
import type { LocalDate } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export interface CatalogueScreenView {
  readonly items: readonly CatalogueItem[];
  /** Ids of the categories with their names, in the order of the catalogue. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** How many of the 101 have come up in this stretch. */
  readonly found: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The name of the running cycle; null when the quarter stands in for it. */
  readonly cycleName: string | null;
}

export interface CatalogueActions {
  /** Adds one, or renames. Problems name `name`. */
  saveDistraction(form: DistractionForm): Promise<Result<void>>;
  setHidden(number: number, isHidden: boolean): Promise<Result<void>>;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

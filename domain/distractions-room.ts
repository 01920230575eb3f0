// The catalogue as its room shows it: by category, searched, with how often each has come up this cycle.

import type { CatalogueNames } from './distraction-choices';
import { distractions } from './distractions';
import { foldedText } from './folded-text';
import type { DistractionOverride } from './model/distraction-override';
import { cleanTitle } from './page-url';
import { fail, problem, succeed, type Result } from './result';

/** One item of the catalogue with what the user made of it. */
export interface CatalogueItem {
  readonly number: number;
  readonly name: string;
  /** What the catalogue calls it; null for one that the user added. */
  readonly builtInName: string | null;
  readonly category: string;
  readonly categoryName: string;
  readonly isHidden: boolean;
  /** Entries of this cycle. */
  readonly count: number;
}

export interface CatalogueCategory {
  readonly category: string;
  readonly name: string;
  readonly items: readonly CatalogueItem[];
}

/** What was asked of the room. */
export interface CatalogueWish {
  readonly search: string;
  readonly hasHidden: boolean;
}

/** The built-in names of the categories by their ids. */
function categoryNameOf(category: string, { distractionCategoryNames }: CatalogueNames): string {
  return Object.entries(distractionCategoryNames).find(([id]) => id === category)?.[1] ?? category;
}

/** Every item, built-in and added, in the order of the numbers. */
export function catalogueItems(
  overrides: readonly DistractionOverride[],
  counts: ReadonlyMap<number, number>,
  names: CatalogueNames,
): CatalogueItem[] {
  const changed = new Map(overrides.map((override) => [override.number, override]));
  const builtIn = distractions.map(({ number, category }) => {
    const builtInName = names.distractionNames[number - 1] ?? '';
    const { name = null, isHidden = false } = changed.get(number) ?? {};
    const categoryName = categoryNameOf(category, names);
    return { number, name: name ?? builtInName, builtInName, category, categoryName, isHidden };
  });
  const added = overrides
    .filter(({ number }) => number > distractions.length)
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, name, category, isHidden }) => ({
      number,
      name: name ?? '',
      builtInName: null,
      category: category ?? '',
      categoryName: categoryNameOf(category ?? '', names),
      isHidden,
    }));
  return [...builtIn, ...added].map((item) => Object.assign(item, { count: counts.get(item.number) ?? 0 }));
}

/** Every word has to be found, in the number, the name or the category; a word of digits is the number's beginning. */
function fits(item: CatalogueItem, words: readonly string[]): boolean {
  const held = foldedText(`${item.name}\n${item.builtInName ?? ''}\n${item.categoryName}`);
  return words.every((word) => String(item.number).startsWith(word) || held.includes(word));
}

/** The items that are asked for, by category; categories without any are left out. */
export function catalogueByCategory(items: readonly CatalogueItem[], wish: CatalogueWish): CatalogueCategory[] {
  const words = foldedText(wish.search).split(/\s+/u).filter(Boolean);
  const shown = items.filter((item) => (wish.hasHidden || !item.isHidden) && fits(item, words));
  return [...Map.groupBy(shown, ({ category }) => category)].map(([category, ofCategory]) => ({
    category,
    name: ofCategory[0]?.categoryName ?? category,
    items: ofCategory,
  }));
}

/** How many of the built-in 101 have come up; added ones are not among them. */
export function foundYou(counts: ReadonlyMap<number, number>): number {
  return distractions.filter(({ number }) => (counts.get(number) ?? 0) > 0).length;
}

/** An item as its form holds it; `number` is null for one to be added. */
export interface DistractionForm {
  readonly number: number | null;
  readonly name: string;
  readonly category: string;
}

const longestName = 120;

/** What the form says, or what is wrong with its `name`. An empty name gives a built-in one its own name back. */
export function distractionFromForm(form: DistractionForm): Result<DistractionForm> {
  const name = cleanTitle(form.name);
  const isBuiltIn = form.number !== null && form.number <= distractions.length;
  if (name === '' && !isBuiltIn) {
    return fail(problem('name', 'missing'));
  }
  return name.length > longestName
    ? fail(problem('name', 'too-long', { limit: longestName }))
    : succeed({ ...form, name });
}

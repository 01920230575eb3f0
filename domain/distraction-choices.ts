import { distractions } from './distractions';
import type { DistractionCategory } from './distractions';
import type { DistractionOverride } from './model/distraction-override';
import type { DistractionChoice } from './triage-view';

/** What the catalogue is called in the user's language; index 0 of the names is number 1. */
export interface CatalogueNames {
  readonly distractionNames: readonly string[];
  readonly distractionCategoryNames: Readonly<Record<DistractionCategory, string>>;
}

function categoryName(category: string, names: CatalogueNames): string {
  const known = Object.entries(names.distractionCategoryNames).find(([key]) => key === category);
  return known?.[1] ?? category;
}

function addedChoices(overrides: readonly DistractionOverride[], names: CatalogueNames): DistractionChoice[] {
  return overrides
    .filter(({ number }) => number > distractions.length)
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, name, category, hosts }) => ({
      number,
      name: name ?? '',
      categoryName: categoryName(category ?? '', names),
      hosts,
    }));
}

/** The whole catalogue as the user has it: renamed and added ones included, hidden ones too, because old entries name them. */
export function allDistractions(
  overrides: readonly DistractionOverride[],
  names: CatalogueNames,
): readonly DistractionChoice[] {
  const byNumber = new Map(overrides.map((override) => [override.number, override]));
  const builtIn = distractions.map(({ number, category, hosts }) => ({
    number,
    name: byNumber.get(number)?.name ?? names.distractionNames[number - 1] ?? '',
    categoryName: names.distractionCategoryNames[category],
    hosts: [...hosts, ...(byNumber.get(number)?.hosts ?? [])],
  }));
  return [...builtIn, ...addedChoices(overrides, names)];
}

/** The distractions that can be chosen: all but the hidden ones. */
export function distractionChoices(
  overrides: readonly DistractionOverride[],
  names: CatalogueNames,
): readonly DistractionChoice[] {
  const hidden = new Set(overrides.filter(({ isHidden }) => isHidden).map(({ number }) => number));
  return allDistractions(overrides, names).filter(({ number }) => !hidden.has(number));
}

import type { Id, LocalDate } from './model/base';
import { problem } from './result';
import type { Problem } from './result';

/** Something that an entry can point at. */
export interface Target {
  readonly id: Id;
  readonly title: string;
  readonly deletedAt: string | null;
  /** The dates in which it was worked on; null for what has none. */
  readonly period: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null;
}

/** What a row says about one target: its id where the file has one, and its title. */
export interface Wanted {
  readonly field: string;
  readonly id: string;
  readonly title: string;
  readonly date: LocalDate;
}

/** The targets left by each of some preferences, as long as one is left. */
function narrowed(
  targets: readonly Target[],
  preferences: readonly ((target: Target) => boolean)[],
): readonly Target[] {
  return preferences.reduce((left, isPreferred) => {
    const preferred = left.filter(isPreferred);
    return preferred.length > 0 ? preferred : left;
  }, targets);
}

/**
 * The target that a row means: by its id if that is stored here, else by its title. Of several with one title, as after
 * a carry-over, it is the one whose cycle holds the date; of those left,
 * one that was not deleted. Nothing where the row says nothing; what it says and nothing here answers to is a problem.
 */
export function lookUp(targets: readonly Target[], { field, id, title, date }: Wanted): Id | null | Problem {
  const known = targets.find((target) => target.id === id);
  if (known !== undefined) {
    return known.id;
  }
  if (title.trim() === '') {
    return id === '' ? null : problem(`${field}Id`, 'no-such-name', { name: id });
  }
  const [found, ...others] = narrowed(
    targets.filter((target) => target.title === title),
    [
      ({ period }) => period !== null && period.startsOn <= date && date <= period.endsOn,
      ({ deletedAt }) => deletedAt === null,
    ],
  );
  if (found === undefined) {
    return problem(field, 'no-such-name', { name: title });
  }
  return others.length > 0 ? problem(field, 'name-ambiguous', { name: title }) : found.id;
}

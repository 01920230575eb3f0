import { distractions } from './distractions';
import type { DistractionOverride } from './model/distraction-override';

/** What is known of a distraction that has neither a built-in nor a chosen category. */
export const noCategory = '';

/**
 * The category of a number: the built-in one's own, or the one that was chosen for an added distraction.
 *
 * @param overrides the changed and added ones, as stored
 */
export function distractionCategories(overrides: readonly DistractionOverride[]): (number: number) => string {
  const builtIn = new Map<number, string>(distractions.map(({ number, category }) => [number, category]));
  const added = new Map(overrides.map(({ number, category }) => [number, category]));
  return (number) => builtIn.get(number) ?? added.get(number) ?? noCategory;
}

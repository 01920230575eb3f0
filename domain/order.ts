import type { Id } from './model/base';

/** Compares two siblings by their place, ties by id, so that every device lists them alike. */
export function byOrder(
  one: { readonly order: number; readonly id: Id },
  other: { readonly order: number; readonly id: Id },
): number {
  return one.order - other.order || (one.id < other.id ? -1 : 1);
}

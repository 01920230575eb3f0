import type { Id } from './model/base';

/**
 * An id that sorts behind another one even where the clock was put back since: as long as its time is earlier, it takes
 * the time of the other and a millisecond more.
 *
 * @param last what it must follow; null for the first
 * @param id a fresh id of version 7
 */
export function idAfter(last: Id | null, id: Id): Id {
  if (last === null || id > last) {
    return id;
  }
  const milliseconds = Number.parseInt(`${last.slice(0, 8)}${last.slice(9, 13)}`, 16) + 1;
  const digits = milliseconds.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}${id.slice(13)}`;
}

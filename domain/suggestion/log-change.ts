import { targetKey, targetOf } from '@/domain/entry-target';
import type { Entry } from '@/domain/model/entry';

/** What is looked at to see whether the log has changed: its latest entries in the order of time, and the history's position. */
export interface LogSight {
  readonly entries: readonly Entry[];
  /** Changes with every step, done or undone. */
  readonly position: string;
}

/** What learning an entry depends on. */
function fingerprint(entry: Entry): string {
  const target = targetOf(entry);
  return JSON.stringify([entry.at, target === null ? '' : targetKey(target), entry.title, entry.url, entry.sourceName]);
}

/**
 * The entries that came since, in the order of time, when nothing else can have changed: the usual case, a page was just
 * tagged. Null when something was undone, edited, deleted or imported: then what was learned has to be learned anew.
 */
export function newVerdicts(before: LogSight, now: LogSight): readonly Entry[] | null {
  if (before.position === now.position) {
    return before.entries.length === 0 && now.entries.length > 0 ? null : [];
  }
  const known = new Map(before.entries.map((entry) => [entry.id, fingerprint(entry)]));
  const added = now.entries.filter(({ id }) => !known.has(id));
  const kept = now.entries.slice(0, now.entries.length - added.length);
  const isAppended =
    added.length > 0 &&
    (kept.length > 0 || before.entries.length === 0) &&
    kept.every((entry) => known.get(entry.id) === fingerprint(entry)) &&
    kept.at(-1)?.id === before.entries.at(-1)?.id;
  return isAppended ? added : null;
}

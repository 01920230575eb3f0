import { daysBetween } from './calendar';
import type { LocalDate } from './model/base';

/** After so many days without a copy outside the browser it is spoken of, and as long not again once put off. */
export const daysUntilNudge = 30;

export interface CopyFacts {
  /** The sample company is nobody's work. */
  readonly hasSample: boolean;
  readonly lastExportOn: LocalDate | null;
  /** Of the oldest entry: since then there is something to lose. Null without any. */
  readonly firstEntryOn: LocalDate | null;
}

/** How long there has been no copy outside the browser. */
export interface CopyDue {
  readonly days: number;
  /** Whether there has never been one. */
  readonly isFirst: boolean;
}

/**
 * Whether a copy is worth a word today: after more than a month without one, and not within a month of having been put
 * off. Null when there is nothing to say.
 */
export function copyDueOf(facts: CopyFacts, putOffOn: LocalDate | null, today: LocalDate): CopyDue | null {
  const { hasSample, lastExportOn, firstEntryOn } = facts;
  const since = lastExportOn ?? firstEntryOn;
  const daysPutOff = putOffOn === null ? null : daysBetween(putOffOn, today);
  const isPutOff = daysPutOff !== null && daysPutOff >= 0 && daysPutOff <= daysUntilNudge;
  if (hasSample || since === null || isPutOff) {
    return null;
  }
  const days = daysBetween(since, today);
  return days > daysUntilNudge ? { days, isFirst: lastExportOn === null } : null;
}

// What the log is narrowed to, and the address that opens it so: `#/log/week=2026-11-16&verdict=distraction`.

import { addDays } from './calendar';
import { foldedText } from './folded-text';
import type { Id, LocalDate } from './model/base';
import type { Entry, Verdict } from './model/entry';
import type { RequestSource } from './model/request';

/** Every condition that is set must hold; null and an empty text set none. */
export interface LogFilter {
  /** The first and the last local date, both included. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly verdict: Verdict | null;
  /** Entries for this objective as a whole, not for one of its key results. */
  readonly objectiveId: Id | null;
  readonly keyResultId: Id | null;
  readonly healthMetricId: Id | null;
  readonly distractionNumber: number | null;
  /** Who asked. */
  readonly source: RequestSource | null;
  /** Exactly this host. */
  readonly host: string;
  /** Words of the title, note, address or name of who asked. */
  readonly text: string;
}

export const wholeLog: LogFilter = {
  from: null,
  to: null,
  verdict: null,
  objectiveId: null,
  keyResultId: null,
  healthMetricId: null,
  distractionNumber: null,
  source: null,
  host: '',
  text: '',
};

/** The parts of an address by which other rooms name a filter; `week` is the first day of seven. */
export interface LogAddressParts {
  readonly week?: LocalDate;
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  readonly verdict?: Verdict | null;
  readonly objective?: Id | null;
  readonly keyResult?: Id | null;
  readonly healthMetric?: Id | null;
  readonly distraction?: number | null;
  readonly source?: RequestSource | null;
  readonly host?: string;
  readonly text?: string;
}

const longestText = 200;
const verdictWords: Readonly<Record<Verdict, true>> = { 'on-objective': true, protects: true, distraction: true };
const sourceWords: Readonly<Record<RequestSource, true>> = {
  teammate: true,
  leadership: true,
  manager: true,
  customer: true,
  partner: true,
  'own-idea': true,
  other: true,
};

function oneOf<Word extends string>(words: Readonly<Record<Word, true>>, text: string | null): Word | null {
  const isWord = (candidate: string): candidate is Word => candidate in words;
  return text !== null && isWord(text) ? text : null;
}

function dateOf(text: string | null): LocalDate | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function idOf(text: string | null): Id | null {
  return text !== null && /^[0-9a-f-]{36}$/.test(text) ? text : null;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** The address of the log, narrowed to what the parts name: what the figures of a report lead to. */
export function logAddress(parts: LogAddressParts): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined && value !== null && value !== '') {
      query.set(name, String(value));
    }
  }
  const written = query.toString();
  return written === '' ? '#/log' : `#/log/${written}`;
}

/** The same for a filter as the room keeps it. */
export function addressOfFilter(filter: LogFilter): string {
  const { from, to, verdict, source, host, text } = filter;
  return logAddress({
    ...{ from, to, verdict },
    objective: filter.objectiveId,
    keyResult: filter.keyResultId,
    healthMetric: filter.healthMetricId,
    distraction: filter.distractionNumber,
    ...{ source, host, text },
  });
}

/** The filter that an address names after `#/log/`. What makes no sense in it is passed over. */
export function filterOfAddress(part: string): LogFilter {
  const query = new URLSearchParams(part);
  const week = dateOf(query.get('week'));
  return {
    from: week ?? dateOf(query.get('from')),
    to: week === null ? dateOf(query.get('to')) : addDays(week, 6),
    verdict: oneOf(verdictWords, query.get('verdict')),
    objectiveId: idOf(query.get('objective')),
    keyResultId: idOf(query.get('keyResult')),
    healthMetricId: idOf(query.get('healthMetric')),
    distractionNumber: numberOf(query.get('distraction')),
    source: oneOf(sourceWords, query.get('source')),
    host: (query.get('host') ?? '').trim().toLowerCase().slice(0, longestText),
    text: (query.get('text') ?? '').trim().slice(0, longestText),
  };
}

/** Whether nothing is narrowed. */
export function isWholeLog(filter: LogFilter): boolean {
  return addressOfFilter(filter) === '#/log';
}

function wordsOf(text: string): string[] {
  return foldedText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function holdsWords(entry: Entry, words: readonly string[]): boolean {
  if (words.length === 0) {
    return true;
  }
  const { title, note, url, host, sourceName } = entry;
  const held = foldedText([title, note, url ?? host ?? '', sourceName].join('\n'));
  return words.every((word) => held.includes(word));
}

/** An entry points at the objective as a whole only when it names no key result of it. */
function fitsTarget(entry: Entry, filter: LogFilter): boolean {
  const { objectiveId, keyResultId, healthMetricId, distractionNumber } = filter;
  return (
    (objectiveId === null || (entry.objectiveId === objectiveId && entry.keyResultId === null)) &&
    (keyResultId === null || entry.keyResultId === keyResultId) &&
    (healthMetricId === null || entry.healthMetricId === healthMetricId) &&
    (distractionNumber === null || entry.distractionNumber === distractionNumber)
  );
}

function fitsPlace({ date, host }: Entry, filter: LogFilter): boolean {
  return (
    (filter.from === null || date >= filter.from) &&
    (filter.to === null || date <= filter.to) &&
    (filter.host === '' || host === filter.host)
  );
}

/** Whether an entry belongs to the narrowed log. Every word must be found somewhere; case and accents do not matter. */
export function fitsFilter(entry: Entry, filter: LogFilter): boolean {
  return (
    (filter.verdict === null || entry.verdict === filter.verdict) &&
    (filter.source === null || entry.source === filter.source) &&
    fitsPlace(entry, filter) &&
    fitsTarget(entry, filter) &&
    holdsWords(entry, wordsOf(filter.text))
  );
}

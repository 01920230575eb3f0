import { createSuggestionEngine, usualFloor } from '@/domain/suggestion/engine';
import type { Subject } from '@/domain/suggestion/subject';
import { mostFrequent, naiveBayes, sameHost } from './baselines';
import type { Baseline } from './baselines';
import type { RecordedEntry, Recording } from './recorded';

const millisecondsAMinute = 60_000;

/** Where to fall silent: below a confidence, or so that this share of the entries is answered. */
export interface Silence {
  readonly floor?: number | undefined;
  readonly coverage?: number | undefined;
}

/** Rates go from 0 to 1; `top1` and `top3` are of what was answered. */
export interface Replayed {
  readonly n: number;
  readonly answered: number;
  readonly floor: number;
  readonly top1: number;
  readonly top3: number;
  readonly msMedian: number;
  readonly msP95: number;
  readonly mostFrequentTop1: number;
  readonly sameHostTop1: number;
  readonly sameHostAnswered: number;
  readonly naiveBayesTop1: number;
}

interface Row {
  readonly confidence: number;
  readonly isFirst: boolean;
  readonly isAmongThree: boolean;
  readonly milliseconds: number;
}

/** The hour and day are those that the entry is written with: a local time keeps its clock on the wall. */
export function subjectOf({ at, url, title, text }: RecordedEntry): Subject {
  const written = /^(\d{4}-\d\d-\d\d)T(\d\d)/u.exec(at) ?? [];
  const weekday = new Date(`${written[1] ?? '1970-01-01'}T00:00Z`).getUTCDay();
  return {
    minute: Date.parse(at) / millisecondsAMinute,
    hour: Number(written[2] ?? 0),
    weekday: weekday === 0 ? 7 : weekday,
    url,
    title,
    text,
    asker: '',
  };
}

function rowsOf({ known, entries }: Recording, clock: () => number): Row[] {
  const engine = createSuggestionEngine(known);
  return entries.map((entry) => {
    const subject = subjectOf(entry);
    const begun = clock();
    const ranked = engine.suggest(subject, 0)?.ranked ?? [];
    const milliseconds = clock() - begun;
    engine.learn(subject, entry.key);
    return {
      confidence: ranked[0]?.confidence ?? 0,
      isFirst: ranked[0]?.key === entry.key,
      isAmongThree: ranked.some(({ key }) => key === entry.key),
      milliseconds,
    };
  });
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function baselineRows(entries: readonly RecordedEntry[], baseline: Baseline) {
  return entries.map((entry) => {
    const { key, confidence } = baseline(entry);
    return { isAnswered: key !== null, isFirst: key === entry.key, confidence };
  });
}

function mostConfident<Item extends { readonly confidence: number }>(rows: readonly Item[], count: number): Item[] {
  return rows.toSorted((one, other) => other.confidence - one.confidence).slice(0, count);
}

function floorOf(rows: readonly Row[], { floor, coverage }: Silence): number {
  if (coverage === undefined) return floor ?? usualFloor;
  return mostConfident(rows, Math.round(coverage * rows.length)).at(-1)?.confidence ?? 1;
}

function quantile(rows: readonly Row[], part: number): number {
  const sorted = rows.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/**
 * Replays a recording: for each entry the suggestion, then the verdict is learned. Naive Bayes answers as many entries
 * as the suggestion did, those of which it is surest; the most frequent target and the same host are measured over
 * everything they answer.
 */
export function replay(recording: Recording, silence: Silence, clock: () => number): Replayed {
  const { entries } = recording;
  const rows = rowsOf(recording, clock);
  const floor = floorOf(rows, silence);
  const answered = rows.filter(({ confidence }) => confidence >= floor);
  const ofHost = baselineRows(entries, sameHost()).filter(({ isAnswered }) => isAnswered);
  const ofFrequent = baselineRows(entries, mostFrequent()).filter(({ isAnswered }) => isAnswered);
  return {
    n: entries.length,
    answered: answered.length,
    floor,
    top1: share(answered, ({ isFirst }) => isFirst),
    top3: share(answered, ({ isAmongThree }) => isAmongThree),
    msMedian: quantile(rows, 0.5),
    msP95: quantile(rows, 0.95),
    mostFrequentTop1: share(ofFrequent, ({ isFirst }) => isFirst),
    sameHostTop1: share(ofHost, ({ isFirst }) => isFirst),
    sameHostAnswered: ofHost.length,
    naiveBayesTop1: share(
      mostConfident(baselineRows(entries, naiveBayes()), answered.length),
      ({ isFirst }) => isFirst,
    ),
  };
}

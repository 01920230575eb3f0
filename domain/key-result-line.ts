// Reads a key result typed as one line: "Q4 revenue 0.2M to 1.4M". A guess that people see and can change at once, so it
// prefers a plain reading to a clever one.

import type { KeyResult } from './model/key-result';
import type { NumberFormat } from './model/number-format';
import { amountAt, amountValue, type Amount } from './amount';
import { lineTitle, type Span } from './line-title';
import * as words from './line-words';

/** What a line says of a key result; what it does not say is null. */
export interface KeyResultLine {
  readonly title: string;
  readonly kind: KeyResult['kind'];
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly format: NumberFormat;
}

/** The figures of a line and the parts of it that they take; the title goes without these. */
interface Reading {
  /** Null where the figures themselves tell rising from falling. */
  readonly kind: 'at-least' | 'at-most' | 'between' | null;
  readonly baseline: Amount | null;
  readonly target: Amount;
  readonly spans: readonly Span[];
}

function canStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return /[-−]/u.test(text.charAt(at)) ? /^[\s(]?$/u.test(before) : !/[\p{L}\d.,]/u.test(before);
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** All amounts that could be metrics; an amount does not begin inside a word (Q4, P1, v2) or another number. */
function amountsIn(line: string, locale: string): Amount[] {
  // Masks keep their length, so that places in the masked text are places in the line.
  const text = line.replace(words.nonMetricPattern, (found) => '\u0000'.repeat(found.length));
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const amount = canStart(text, at) ? amountAt(text, at, { locale }) : null;
    if (amount !== null) {
      const end = amount.end + lengthOf(words.outOf, text.slice(amount.end));
      amounts.push({ ...amount, end });
      at = end - 1;
    }
  }
  return amounts;
}

/** "0.2 to 1.4M" and "$5 to 9" say magnitude or unit once for both. Amounts of different kinds make no pair. */
function completed(one: Amount, other: Amount): Amount | null {
  if (one.style !== 'count' && other.style !== 'count' && one.style !== other.style) {
    return null;
  }
  const isSaidOnce = one.factor === 1 && (one.style === 'count' || other.style === 'count');
  // "900 to 1.2k" means nine hundred: what is said once is said for the smaller figure, and for times.
  const takesFactor = isSaidOnce && (other.style === 'seconds' || one.number <= other.number);
  const { style, currency } = one.style === 'count' ? other : one;
  return { ...one, style, currency, factor: takesFactor ? other.factor : one.factor };
}

/** "from 7 days to 2 days" names what is counted twice; the first time stands in the way. */
function withoutRepeatedUnit(between: string, after: string): string {
  const unit = /^\s*(\p{L}{2,})/u.exec(after)?.[1]?.toLowerCase();
  const first = /^\s*(\p{L}{2,})/u.exec(between)?.[1]?.toLowerCase();
  const isRepeated = unit !== undefined && first !== undefined && unit.slice(0, 3) === first.slice(0, 3);
  return isRepeated ? between.replace(/^\s*\p{L}+/u, '') : between;
}

function pairAt(line: string, one: Amount, other: Amount): Reading | null {
  const [first, second] = [completed(one, other), completed(other, one)];
  if (first === null || second === null) {
    return null;
  }
  const before = line.slice(0, one.start);
  const between = withoutRepeatedUnit(line.slice(one.end, other.start), line.slice(other.end))
    .replace(words.atLeastBefore, '')
    .replace(words.atMostBefore, '');
  const span = (pattern: RegExp): Span[] => [{ start: one.start - lengthOf(pattern, before), end: other.end }];
  if (words.andPattern.test(between) && words.betweenPattern.test(before)) {
    return { kind: 'between', baseline: first, target: second, spans: span(words.betweenPattern) };
  }
  if (words.upToPattern.test(between)) {
    return { kind: null, baseline: first, target: second, spans: span(words.fromPattern) };
  }
  return words.backFromPattern.test(between)
    ? { kind: null, baseline: second, target: first, spans: span(/(?!)/u) }
    : null;
}

function pairReading(line: string, amounts: readonly Amount[]): Reading | null {
  for (const [index, one] of amounts.entries()) {
    const other = amounts[index + 1];
    const reading = other === undefined ? null : pairAt(line, one, other);
    if (reading !== null) {
      return reading;
    }
  }
  return null;
}

const styleWeights: Readonly<Record<Amount['style'], number>> = {
  percent: 4,
  money: 4,
  seconds: 3,
  ratio: 1,
  count: 2,
};

/** Which of several figures is the metric: a share or money before a time, a time before a bare number, spans of time last. */
function weightOf(line: string, { style, start }: Amount): number {
  const isSpan = style !== 'percent' && style !== 'money' && words.spanBefore.test(line.slice(0, start));
  return styleWeights[style] - (isSpan ? 5 : 0);
}

/** The figure of today, "(12 today)", with the brackets around it; null when this amount is none. */
function nowSpan(line: string, { start, end }: Amount): Span | null {
  const before = lengthOf(words.nowBefore, line.slice(0, start));
  const after = lengthOf(words.nowAfter, line.slice(end));
  if (before + after === 0) {
    return null;
  }
  const [from, to] = [start - before, end + after];
  const isBracketed = line.charAt(from - 1) === '(' && line.charAt(to) === ')';
  return isBracketed ? { start: from - 1, end: to + 1 } : { start: from, end: to };
}

function singleReading(line: string, amounts: readonly Amount[]): Reading | null {
  const current = amounts.find((amount) => nowSpan(line, amount) !== null);
  const others = amounts.filter((amount) => amount !== current);
  const [target] = others.toSorted((one, other) => weightOf(line, other) - weightOf(line, one));
  if (target === undefined) {
    return null;
  }
  const [before, after] = [line.slice(0, target.start), line.slice(target.end)];
  const least: readonly [number, number] = [lengthOf(words.atLeastBefore, before), lengthOf(words.atLeastAfter, after)];
  const most: readonly [number, number] = [lengthOf(words.atMostBefore, before), lengthOf(words.atMostAfter, after)];
  const isLeast = least[0] + least[1] > 0;
  const [opening, closing] = isLeast ? least : most;
  const kind = isLeast ? 'at-least' : 'at-most';
  const span = { start: target.start - opening, end: target.end + closing };
  const own = opening + closing > 0 || words.canBeCut(before, after) ? [span] : [];
  const baseline = current === undefined ? null : completed(current, target);
  const now = current === undefined ? null : nowSpan(line, current);
  return {
    kind: opening + closing > 0 ? kind : null,
    baseline,
    target,
    spans: now === null || baseline === null ? own : [...own, now],
  };
}

/** A limit that today's figure has not met yet is a way to go: "NPS above 60 (32 today)" rises. */
function kindBetween(kind: Reading['kind'], from: number, to: number): KeyResult['kind'] {
  if (kind === 'at-least' && from >= to) {
    return kind;
  }
  if (kind === 'at-most' && from <= to) {
    return kind;
  }
  return to < from ? 'falling' : 'rising';
}

function kindOf(line: string, { kind, baseline, target }: Reading): KeyResult['kind'] {
  if (kind === 'between') {
    return kind;
  }
  if (baseline !== null) {
    return kindBetween(kind, amountValue(baseline), amountValue(target));
  }
  if (kind === null && target.style === 'percent' && words.heldMetric.test(line)) {
    return 'at-least';
  }
  return kind ?? (words.fallingVerb.test(line) ? 'falling' : 'rising');
}

/** "40 shops in Colorado" counts shops; "12 customer interviews" goes on, so its first word is no unit. */
function unitAfter(line: string, { style, unit, end }: Amount): string {
  if (style !== 'count' || unit !== '') {
    return unit;
  }
  const [, word = '', next = ''] = /^\s+(\p{L}[\p{L}-]*)(?:\s+(\p{L}+))?/u.exec(line.slice(end)) ?? [];
  const isLast = next === '' || words.notAUnit.test(next);
  return isLast && !words.notAUnit.test(word) ? word : '';
}

function formatOf(line: string, target: Amount): NumberFormat {
  const { style, currency, factor } = target;
  if (style === 'count' && factor === 1 && words.npsMetric.test(line)) {
    return { style: 'nps', currency: null, unit: '' };
  }
  if (style === 'count' && factor === 1 && words.scoreMetric.test(line)) {
    return { style: 'score', currency: null, unit: '' };
  }
  return { style, currency, unit: unitAfter(line, target) };
}

/** What is pasted beyond the length of a title is text, not a figure. */
const longestLine = 500;

const noNumber: NumberFormat = { style: 'count', currency: null, unit: '' };

/**
 * A line as a key result: title, kind, baseline, target and how its numbers are written. "NPS from 20 to 45" has both
 * ends, "Q4 revenue of $1.4M in Colorado" a target only, "<1 second response time" is at most 1. Quarters, years,
 * priorities (P0), versions, dates and clock times are no metrics; a line without any metric is a yes/no.
 */
export function parseKeyResultLine(text: string, locale = 'en'): KeyResultLine {
  const line = text.replace(/\s+/gu, ' ').trim();
  const amounts = amountsIn(line.slice(0, longestLine), locale);
  const reading = pairReading(line, amounts) ?? singleReading(line, amounts);
  const none = { baseline: null, target: null, low: null, high: null };
  if (reading === null) {
    return { ...none, title: lineTitle(line, [], ''), kind: 'yes-no', format: noNumber };
  }
  const { baseline, target, spans } = reading;
  const format = formatOf(line, target);
  const [from, to] = [baseline === null ? null : amountValue(baseline), amountValue(target)];
  const kind = kindOf(line, reading);
  const numbers = kind === 'between' ? { low: from, high: to } : { baseline: from, target: to };
  return { ...none, ...numbers, title: lineTitle(line, spans, unitAfter(line, target)), kind, format };
}

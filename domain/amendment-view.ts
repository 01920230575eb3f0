// How an amendment is shown: its old and new value by what they are, so that a screen can write them in its language.

import { keyResultKinds, numberStyles } from './key-result-choices';
import type { Amendment } from './model/amendment';
import type { Id, Instant, LocalDate } from './model/base';
import type { KeyResult } from './model/key-result';
import type { NumberFormat } from './model/number-format';

/** A value of a locked field as a screen writes it. */
export type AmendedValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: 'list'; readonly titles: readonly string[] }
  | { readonly kind: 'measure'; readonly measure: KeyResult['kind'] }
  | { readonly kind: 'format'; readonly format: NumberFormat };

/** One amendment with what it is about. */
export interface AmendmentView {
  readonly id: Id;
  readonly subjectKind: Amendment['subjectKind'];
  readonly subjectId: Id;
  readonly subjectTitle: string;
  readonly change: Amendment['change'];
  readonly field: string | null;
  readonly oldValue: AmendedValue;
  readonly newValue: AmendedValue;
  readonly reason: string;
  readonly at: Instant;
  /** The day in UTC: a day off at most. */
  readonly on: LocalDate;
  readonly authorName: string | null;
}

/** What stands on an objective besides its numbers: the amendments of it and of its key results, newest first. */
export interface OkrTrail {
  readonly objectiveId: Id;
  readonly amendments: readonly AmendmentView[];
  /** How many discussion notes its key results have. */
  readonly notes: number;
}

/** What was given up, with its reason; out of every mean and out of what is due. */
export interface AbandonedView {
  readonly id: Id;
  readonly title: string;
  /** The objective of an abandoned key result; null for an objective. */
  readonly objectiveId: Id | null;
  readonly reason: string;
  readonly on: LocalDate;
  readonly authorName: string | null;
}

const none: AmendedValue = { kind: 'none' };
const plainNumber: NumberFormat = { style: 'count', currency: null, unit: '' };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formatOf(value: unknown): NumberFormat | null {
  if (!isRecord(value)) {
    return null;
  }
  const style = numberStyles.find((known) => known === value['style']);
  const { currency, unit } = value;
  return style === undefined
    ? null
    : { style, currency: typeof currency === 'string' ? currency : null, unit: typeof unit === 'string' ? unit : '' };
}

function titlesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => (isRecord(one) && typeof one['title'] === 'string' ? [one['title']] : []));
}

/** What a value needs beside itself: how its numbers are written, and the names of owners. */
export interface ValueReading {
  readonly format: NumberFormat | null;
  readonly nameOf: (id: Id) => string | null;
}

function textValue(text: string, field: string | null, { nameOf }: ValueReading): AmendedValue {
  if (field === 'ownerId') {
    return { kind: 'text', text: nameOf(text) ?? '' };
  }
  const measure = field === 'kind' ? keyResultKinds.find((known) => known === text) : undefined;
  return measure === undefined ? { kind: 'text', text } : { kind: 'measure', measure };
}

/**
 * A stored value of an amendment. It crossed no schema that knows its field, so whatever does not look like a value of
 * that field, one of a newer version perhaps, is shown as none.
 */
export function amendedValue(field: string | null, value: unknown, reading: ValueReading): AmendedValue {
  if (typeof value === 'string') {
    return value === '' ? none : textValue(value, field, reading);
  }
  if (typeof value === 'number') {
    const format = field === 'weight' ? plainNumber : (reading.format ?? plainNumber);
    return { kind: 'number', value, format };
  }
  if (field === 'milestones') {
    return { kind: 'list', titles: titlesOf(value) };
  }
  const format = field === 'format' ? formatOf(value) : null;
  return format === null ? none : { kind: 'format', format };
}

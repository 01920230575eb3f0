import type { SharedFields, Stamp } from './model/base';

type PlainRecord = Readonly<Record<string, unknown>>;
type SharedRecord = PlainRecord & SharedFields;
type Discarded = SharedFields['discarded'][number];

/** What is not merged field by field: the id is the same on both sides, the rest is bookkeeping with rules of its own. */
const bookkeeping = new Set(['id', 'stamps', 'unknownFields', 'discarded']);

/** A field's value with the stamp of the edit that gave it; empty for a field never stamped: older than any edit. */
interface StampedValue {
  readonly value: unknown;
  readonly stamp: Stamp;
}

/** JSON with sorted keys: equal for equal values, so that two devices compare alike. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The later edit; should two edits carry one stamp, which a sound clock never makes, the greater value on every device alike. */
function laterOf(one: StampedValue, other: StampedValue): StampedValue {
  const order =
    compareTexts(one.stamp, other.stamp) || compareTexts(canonical(one.value) ?? '', canonical(other.value) ?? '');
  return order >= 0 ? one : other;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function stampedIn(record: SharedRecord, field: string): StampedValue {
  const value = Object.hasOwn(record, field) ? record[field] : record.unknownFields[field];
  return { value, stamp: record.stamps[field] ?? '' };
}

/** A discarded value as the history of the record keeps it: author and time are those that its stamp carries. */
function discardedOf(field: string, { value, stamp }: StampedValue): Discarded {
  const [milliseconds = '', , author = null] = stamp.split('-');
  const at = new Date(stamp === '' ? 0 : Number.parseInt(milliseconds, 16)).toISOString();
  return { field, value, author, at };
}

function placeOf({ field, value }: Discarded): string {
  return `${field}:${canonical(value) ?? ''}`;
}

function compareDiscarded(one: Discarded, other: Discarded): number {
  return (
    compareTexts(one.at, other.at) ||
    compareTexts(one.author ?? '', other.author ?? '') ||
    compareTexts(placeOf(one), placeOf(other))
  );
}

/** Every value that lost, once, with the latest edit that gave it; a value that stands again is no longer lost. */
function unionOfDiscarded(lists: readonly Discarded[], merged: (field: string) => unknown): Discarded[] {
  const latest = new Map<string, Discarded>();
  for (const one of lists) {
    const known = latest.get(placeOf(one));
    if (known === undefined || compareDiscarded(known, one) < 0) {
      latest.set(placeOf(one), one);
    }
  }
  return [...latest.values()].filter(({ field, value }) => !isSame(merged(field), value)).toSorted(compareDiscarded);
}

function fieldsOf(record: SharedRecord): string[] {
  return [...Object.keys(record).filter((field) => !bookkeeping.has(field)), ...Object.keys(record.unknownFields)];
}

/**
 * Two copies of one shared record become one: each field takes the value of its later edit, deletion included, and
 * fields that only a newer version knows are kept. A differing value that is given up stays in `discarded`, with whose
 * it was and when. The answer is the same whichever copy comes first and however often copies are merged.
 */
export function mergeRecords<Merged extends SharedRecord>(here: Merged, there: Merged): Merged {
  const merged: Record<string, unknown> = { ...here };
  const unknownFields: Record<string, unknown> = {};
  const stamps: Record<string, Stamp> = {};
  const lost: Discarded[] = [...here.discarded, ...there.discarded];
  for (const field of new Set([...fieldsOf(here), ...fieldsOf(there)])) {
    const [ours, theirs] = [stampedIn(here, field), stampedIn(there, field)];
    const winner = laterOf(ours, theirs);
    const loser = winner === ours ? theirs : ours;
    if (!isSame(winner.value, loser.value) && loser.value !== undefined) {
      lost.push(discardedOf(field, loser));
    }
    const target = Object.hasOwn(here, field) || Object.hasOwn(there, field) ? merged : unknownFields;
    target[field] = winner.value;
    if (winner.stamp !== '') {
      stamps[field] = winner.stamp;
    }
  }
  const valueOf = (field: string): unknown => (Object.hasOwn(merged, field) ? merged[field] : unknownFields[field]);
  const discarded = unionOfDiscarded(lost, valueOf);
  return { ...here, ...merged, stamps, unknownFields, discarded };
}

/** Where two copies differ: what a preview shows, and whether both sides have edits that the other lacks. */
export interface MergeDifference {
  readonly fields: readonly { readonly field: string; readonly here: unknown; readonly there: unknown }[];
  /** Both sides have changed something since they were one: a value of one of them is given up. */
  readonly isConflicting: boolean;
}

/** How a copy from elsewhere differs from the one here; no fields where merging changes nothing here. */
export function differenceOf<Merged extends SharedRecord>(here: Merged, there: Merged): MergeDifference {
  const differing = [...new Set([...fieldsOf(here), ...fieldsOf(there)])]
    .map((field) => ({ field, ours: stampedIn(here, field), theirs: stampedIn(there, field) }))
    .filter(({ ours, theirs }) => !isSame(ours.value, theirs.value));
  const newer = differing.filter(({ ours, theirs }) => laterOf(ours, theirs) === theirs);
  return {
    fields: newer.map(({ field, ours, theirs }) => ({ field, here: ours.value, there: theirs.value })),
    isConflicting: newer.length > 0 && newer.length < differing.length,
  };
}

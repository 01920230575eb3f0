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

function compareDiscarded(one: Discarded, other: Discarded): number {
  return compareTexts(one.at, other.at) || compareTexts(canonical(one.value) ?? '', canonical(other.value) ?? '');
}

/** Each device has one word a field: what it wrote last. */
function writerOf({ field, author }: Discarded): string {
  return `${field}:${author ?? ''}`;
}

/**
 * What each device wrote last to a field, without what stands now. Stamps do not tell whether somebody had seen the
 * value that they replaced, with one exception: a device has seen its own. So an edit that follows one of the same
 * device gives nothing up, and a field keeps one value a device at most, however often files go to and fro.
 */
function lostWords(words: readonly Discarded[], standing: readonly Discarded[]): Discarded[] {
  const last = new Map<string, Discarded>();
  for (const word of [...words, ...standing]) {
    const known = last.get(writerOf(word));
    if (known === undefined || compareDiscarded(known, word) < 0) {
      last.set(writerOf(word), word);
    }
  }
  const stands = new Set(standing.map(canonical));
  return [...last.values()]
    .filter((word) => !stands.has(canonical(word)))
    .toSorted((one, other) => compareDiscarded(one, other) || compareTexts(writerOf(one), writerOf(other)));
}

function fieldsOf(record: SharedRecord): string[] {
  return [...Object.keys(record).filter((field) => !bookkeeping.has(field)), ...Object.keys(record.unknownFields)];
}

/**
 * Two copies of one shared record become one: each field takes the value of its later edit, deletion included, and
 * fields that only a newer version knows are kept. What another device wrote last to a field, and is given up, stays in
 * `discarded`, with whose it was and when. The answer is the same whichever copy comes first, in whatever order more of
 * them come, and however often.
 */
export function mergeRecords<Merged extends SharedRecord>(here: Merged, there: Merged): Merged {
  const merged: Record<string, unknown> = { ...here };
  const unknownFields: Record<string, unknown> = {};
  const stamps: Record<string, Stamp> = {};
  const words: Discarded[] = [...here.discarded, ...there.discarded];
  const standing: Discarded[] = [];
  for (const field of new Set([...fieldsOf(here), ...fieldsOf(there)])) {
    const [ours, theirs] = [stampedIn(here, field), stampedIn(there, field)];
    const winner = laterOf(ours, theirs);
    const loser = winner === ours ? theirs : ours;
    if (loser.value !== undefined) {
      words.push(discardedOf(field, loser));
    }
    standing.push(discardedOf(field, winner));
    const target = Object.hasOwn(here, field) || Object.hasOwn(there, field) ? merged : unknownFields;
    target[field] = winner.value;
    if (winner.stamp !== '') {
      stamps[field] = winner.stamp;
    }
  }
  return { ...here, ...merged, stamps, unknownFields, discarded: lostWords(words, standing) };
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

/**
 * What every stored record is built from. This file is imported first by every schema and switches Zod to
 * its interpreter: its compiler calls the Function constructor, which the extension's CSP forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** Longest text that any single field keeps; longer input is refused in words, never cut silently. */
export const maximumTextLength = 10_000;

const maximumTitleLength = 500;

/** A UUID of version 7: sorts by the time it was made. */
export const idSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
export type Id = z.infer<typeof idSchema>;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function isCalendarDate(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A date in the user's own calendar, `2026-11-22`. It has no time zone and never moves. */
export const localDateSchema = z.string().check(z.regex(datePattern), z.refine(isCalendarDate));
export type LocalDate = z.infer<typeof localDateSchema>;

function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

/** A moment in UTC with milliseconds, `2026-11-22T10:21:00.000Z`: sorts as text. */
export const instantSchema = z.string().check(z.refine(isInstant));
export type Instant = z.infer<typeof instantSchema>;

/**
 * A hybrid logical clock reading: 12 hex digits of milliseconds, 4 of a counter, then the device.
 * Fixed width, so that two stamps compare as text.
 */
export const stampSchema = z.string().check(z.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{6,16}$/));
export type Stamp = z.infer<typeof stampSchema>;

/** One line that names something: trimmed, not empty. */
export const titleSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(maximumTitleLength));

/** Free text, may be empty. */
export const textSchema = z.string().check(z.maxLength(maximumTextLength));

/** A number that arithmetic can be done with: neither NaN nor infinite. */
export const finiteSchema = z.number().check(z.refine(Number.isFinite));

/** The place among siblings; ties are broken by id. */
export const orderSchema = finiteSchema;

/** What no field of ours needs; comparing and storing values that are nested without end would fill the stack. */
const deepestNesting = 20;

function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return true;
  }
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(inner, levels - 1));
}

/** Any JSON value, as a newer version may have written it. */
const foreignValueSchema = z.unknown().check(z.refine((value) => isNestedWithin(value, deepestNesting)));

/** A value that a merge discarded, kept so that nobody's words vanish. */
const discardedValueSchema = z.object({
  field: z.string(),
  value: foreignValueSchema,
  author: z.nullable(z.string()),
  at: instantSchema,
});

/**
 * What every record that can be shared carries from the first schema on, so that merging, by file or by
 * server, never needs a migration: a stamp per field, a tombstone, fields of newer versions, and what merges discarded.
 */
export const sharedFields = {
  id: idSchema,
  stamps: z.record(z.string(), stampSchema),
  deletedAt: z.nullable(instantSchema),
  unknownFields: z.record(z.string(), foreignValueSchema),
  discarded: z.array(discardedValueSchema),
};

/** The bookkeeping half of a shared record; everything else is its meaning. */
export interface SharedFields {
  id: Id;
  stamps: Record<string, Stamp>;
  deletedAt: Instant | null;
  unknownFields: Record<string, unknown>;
  discarded: { field: string; value: unknown; author: string | null; at: Instant }[];
}

/** The meaning of a shared record without its bookkeeping: what a form fills in and a command receives. */
export type ContentOf<Shared extends SharedFields> = Omit<Shared, keyof SharedFields>;

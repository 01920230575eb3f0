import * as z from 'zod/mini';
import { instantSchema } from './base';

/**
 * A backup file is text, one JSON value a line, so that a large one is written and read a line at a time: first this
 * header, then a line for each record, last the end, whose count tells a file that was cut short.
 */
export const backupFormat = 'lodestar-backup';

/**
 * The schema of the database whose records a file holds. Files of every lower version stay readable: their records are
 * brought up as those of an older database are. Files of version 1 have another form, which 0.1 wrote.
 */
export const backupFileVersion = 2;

const countSchema = z.int().check(z.gte(0));

/** The first line. `counts` holds the number of records of each table, as a summary for people and progress bars. */
export const backupHeaderSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().check(z.gte(1)),
  exportedAt: instantSchema,
  counts: z.record(z.string(), countSchema),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** A line for each record; the schema of the table decides about the record. */
export const backupLineSchema = z.object({ table: z.string(), record: z.record(z.string(), z.unknown()) });

/** The last line: how many records stand above it. */
export const backupEndSchema = z.object({ end: z.literal(true), records: countSchema });

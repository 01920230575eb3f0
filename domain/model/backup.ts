import * as z from 'zod/mini';
import { idSchema, instantSchema } from './base';

/** What a backup was made for: each day, or before what changes much at once. */
export const backupOccasions = ['daily', 'upgrade', 'import', 'reset'] as const;
export type BackupOccasion = (typeof backupOccasions)[number];

const countSchema = z.int().check(z.gte(0));

/**
 * What is known of an automatic backup without opening it. It is written in pieces, so that a worker that is stopped
 * half-way goes on where it was: `next` names the first record that no piece holds yet, null once it is complete.
 */
export const backupSchema = z.object({
  id: idSchema,
  madeAt: instantSchema,
  occasion: z.enum(backupOccasions),
  /** The schema of its records. */
  version: z.int().check(z.gte(1)),
  pieces: countSchema,
  bytes: countSchema,
  records: countSchema,
  counts: z.record(z.string(), countSchema),
  /** Tells whether anything was written since, without reading what is stored. */
  contentMark: z.string(),
  next: z.nullable(z.object({ table: z.string(), after: z.nullable(z.union([z.string(), z.number()])) })),
});
export type Backup = z.infer<typeof backupSchema>;

/** That dailies were given up because all backups together took too much room: kept beside them, to be told. */
export const letGoNoteSchema = z.object({ at: instantSchema, count: z.int().check(z.gte(1)) });
export type LetGoNote = z.infer<typeof letGoNoteSchema>;

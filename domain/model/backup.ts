import * as z from 'zod/mini';
import { idSchema, instantSchema } from './base';

export const backupOccasions = ['daily', 'upgrade', 'import', 'reset'] as const;

/** An automatic backup: what it was made for, how far it is written, and what it holds. */
export const backupSchema = z.object({
  id: idSchema,
  madeAt: instantSchema,
  occasion: z.enum(backupOccasions),
  schemaVersion: z.int().check(z.gte(1)),
  isComplete: z.boolean(),
  bytes: z.int().check(z.gte(0)),
  recordCounts: z.record(z.string(), z.number()),
  contentHash: z.nullable(z.string()),
});
export type Backup = z.infer<typeof backupSchema>;

/** A piece of a backup's gzip stream: written one at a time, so that an interrupted backup resumes. */
export const backupPieceSchema = z.object({
  backupId: idSchema,
  index: z.int().check(z.gte(0)),
  bytes: z.instanceof(Uint8Array),
});
export type BackupPiece = z.infer<typeof backupPieceSchema>;

import * as z from 'zod/mini';
import './base';

/**
 * A record of a file that was read and found right, waiting for the user's word. Staged records are thrown away when
 * the import is cancelled, and become the stored ones in a single transaction when it is carried out.
 */
export const stagedRecordSchema = z.object({
  table: z.string(),
  key: z.union([z.string(), z.number()]),
  record: z.record(z.string(), z.unknown()),
});
export type StagedRecord = z.infer<typeof stagedRecordSchema>;

import * as z from 'zod/mini';
import { stampSchema } from './base';

/** The hybrid clock of this device: saved in the transaction of the edit that advanced it. */
export const syncClockSchema = z.object({ id: z.literal('clock'), lastStamp: stampSchema });
export type SyncClock = z.infer<typeof syncClockSchema>;

/** Where a record stands towards the team's server: kept beside it, so that the record itself stays plain. */
export const syncRowSchema = z.object({
  key: z.string(),
  revision: z.nullable(z.string()),
  isDirty: z.union([z.literal(0), z.literal(1)]),
  rejectedBecause: z.nullable(z.string()),
});
export type SyncRow = z.infer<typeof syncRowSchema>;

import * as z from 'zod/mini';
import { finiteSchema, idSchema, instantSchema, localDateSchema, sharedFields, textSchema } from './base';

export const confidenceSchema = z.int().check(z.gte(1), z.lte(10));

/**
 * A dated value with confidence and reason, weekly (S53, S54). Append-only: a wrong one is corrected by a later
 * one for the same date. `value` is null for milestones, which list what is done; a yes/no holds 1 or 0.
 */
export const checkInSchema = z.object({
  ...sharedFields,
  keyResultId: idSchema,
  date: localDateSchema,
  recordedAt: instantSchema,
  value: z.nullable(finiteSchema),
  doneMilestoneIds: z.array(idSchema),
  confidence: confidenceSchema,
  reason: textSchema,
  authorId: z.nullable(idSchema),
  isLocalOnly: z.boolean(),
});
export type CheckIn = z.infer<typeof checkInSchema>;

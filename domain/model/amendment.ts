import * as z from 'zod/mini';
import { idSchema, instantSchema, sharedFields, titleSchema } from './base';

/** A recorded change to a locked OKR (S55): what, old, new, why, when, who. Nothing is ever silently edited. */
export const amendmentSchema = z.object({
  ...sharedFields,
  subjectKind: z.enum(['objective', 'key-result']),
  subjectId: idSchema,
  change: z.enum(['changed', 'added', 'abandoned']),
  field: z.nullable(z.string()),
  oldValue: z.unknown(),
  newValue: z.unknown(),
  reason: titleSchema,
  at: instantSchema,
  authorId: z.nullable(idSchema),
});
export type Amendment = z.infer<typeof amendmentSchema>;

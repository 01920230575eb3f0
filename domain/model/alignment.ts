import * as z from 'zod/mini';
import { idSchema, sharedFields, titleSchema } from './base';

/** A link from an objective to a parent objective, or to one key result of a parent, with its reason (S43). */
export const alignmentSchema = z.object({
  ...sharedFields,
  childObjectiveId: idSchema,
  parentObjectiveId: idSchema,
  parentKeyResultId: z.nullable(idSchema),
  reason: titleSchema,
});
export type Alignment = z.infer<typeof alignmentSchema>;

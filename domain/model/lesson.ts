import * as z from 'zod/mini';
import { finiteSchema, idSchema, instantSchema, sharedFields, textSchema } from './base';

/** What the end of a cycle taught; it opens the next draft (S56, S60). */
export const lessonSchema = z.object({
  ...sharedFields,
  cycleId: idSchema,
  objectiveId: z.nullable(idSchema),
  text: textSchema.check(z.minLength(1)),
  writtenAt: instantSchema,
});
export type Lesson = z.infer<typeof lessonSchema>;

/** A grade from 0.0 to 1.0 for a key result at the end of its cycle; one set by hand needs a reason and stays marked. */
export const gradeSchema = z.object({
  ...sharedFields,
  cycleId: idSchema,
  keyResultId: idSchema,
  value: finiteSchema.check(z.gte(0), z.lte(1)),
  isManual: z.boolean(),
  reason: textSchema,
});
export type Grade = z.infer<typeof gradeSchema>;

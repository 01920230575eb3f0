import * as z from 'zod/mini';
import { idSchema, instantSchema, sharedFields, textSchema } from './base';

/** A discussion note on a key result or an alignment: much of the value is in the conversation (S44). */
export const noteSchema = z.object({
  ...sharedFields,
  subjectKind: z.enum(['key-result', 'alignment']),
  subjectId: idSchema,
  text: textSchema.check(z.minLength(1)),
  authorId: z.nullable(idSchema),
  writtenAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;

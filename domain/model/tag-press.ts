import * as z from 'zod/mini';
import { idSchema, instantSchema } from './base';
import { verdicts, verdictTargetSchema } from './entry';

/** What the last press of a tag key did. It lives in the session's storage, because the worker forgets everything. */
export const tagPressSchema = z.object({
  at: instantSchema,
  verdict: z.enum(verdicts),
  pageHash: z.string(),
  entryId: idSchema,
  /** What the entry said before the first press; null when that press made it. */
  former: z.nullable(verdictTargetSchema),
  /** Every target that the presses have gone through, the one that stands now last. */
  tried: z.array(verdictTargetSchema),
});
export type TagPress = z.infer<typeof tagPressSchema>;

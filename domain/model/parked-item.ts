import * as z from 'zod/mini';
import { idSchema, instantSchema, textSchema } from './base';

/** A request or page set aside; offered again only when the next cycle is drafted. */
export const parkedItemSchema = z.object({
  id: idSchema,
  parkedAt: instantSchema,
  text: textSchema.check(z.minLength(1)),
  url: z.nullable(z.string()),
  requestId: z.nullable(idSchema),
  outcome: z.nullable(z.enum(['drafted', 'dropped'])),
});
export type ParkedItem = z.infer<typeof parkedItemSchema>;

import * as z from 'zod/mini';
import { idSchema, instantSchema, orderSchema } from './base';
import { verdictTargetSchema } from './entry';

/**
 * "Pages like this are usually ...": proposed after repeats, pre-selects, never decides. A proposal that was turned
 * down stays stored, switched off and with `declinedAt`, so that it is not made again.
 */
export const tagRuleSchema = z.object({
  id: idSchema,
  host: z.string().check(z.minLength(1)),
  pathPrefix: z.string(),
  target: verdictTargetSchema,
  isOn: z.boolean(),
  declinedAt: z.nullable(instantSchema),
  order: orderSchema,
  createdAt: instantSchema,
});
export type TagRule = z.infer<typeof tagRuleSchema>;

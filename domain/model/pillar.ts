import * as z from 'zod/mini';
import { idSchema, orderSchema, sharedFields, titleSchema } from './base';

/** A strategic pillar under a goal, which objectives can name (S16). */
export const pillarSchema = z.object({
  ...sharedFields,
  teamId: idSchema,
  goalId: z.nullable(idSchema),
  title: titleSchema,
  order: orderSchema,
});
export type Pillar = z.infer<typeof pillarSchema>;

import * as z from 'zod/mini';
import { finiteSchema, idSchema, sharedFields, titleSchema } from './base';
import { numberFormatSchema } from './number-format';

/** The yearly figure that strategy aims at (S16): "$19M in sales in 2026". */
export const goalSchema = z.object({
  ...sharedFields,
  teamId: idSchema,
  year: z.int(),
  title: titleSchema,
  target: z.nullable(finiteSchema),
  format: numberFormatSchema,
});
export type Goal = z.infer<typeof goalSchema>;

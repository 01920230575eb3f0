import * as z from 'zod/mini';
import { idSchema, localDateSchema, sharedFields } from './base';

/** The only thing of a person's own that can be shared: the sums of a week, as numbers, ticked and previewed. */
export const weeklyShareSchema = z.object({
  ...sharedFields,
  personId: idSchema,
  weekStartsOn: localDateSchema,
  onObjective: z.int().check(z.gte(0)),
  protects: z.int().check(z.gte(0)),
  distraction: z.int().check(z.gte(0)),
});
export type WeeklyShare = z.infer<typeof weeklyShareSchema>;

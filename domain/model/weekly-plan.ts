import * as z from 'zod/mini';
import { finiteSchema, idSchema, instantSchema, localDateSchema, textSchema, titleSchema } from './base';

export const prioritySchema = z.object({
  id: idSchema,
  rank: z.enum(['P1', 'P2']),
  text: titleSchema,
  keyResultId: z.nullable(idSchema),
  taskId: z.nullable(idSchema),
  requestId: z.nullable(idSchema),
  doneOn: z.nullable(localDateSchema),
  whyNot: textSchema,
  carriedFrom: z.nullable(localDateSchema),
});
export type Priority = z.infer<typeof prioritySchema>;

/** Monday's plan: at most three P1, some P2, and the focus share one expects, from 0 to 1. Keyed by the date its week starts on. */
export const weeklyPlanSchema = z.object({
  weekStartsOn: localDateSchema,
  priorities: z.array(prioritySchema),
  predictedShare: z.nullable(finiteSchema.check(z.gte(0), z.lte(1))),
  risks: textSchema,
  notes: textSchema,
});
export type WeeklyPlan = z.infer<typeof weeklyPlanSchema>;

/** Friday's win. */
export const winSchema = z.object({
  id: idSchema,
  weekStartsOn: localDateSchema,
  text: titleSchema,
  keyResultId: z.nullable(idSchema),
  taskId: z.nullable(idSchema),
  recordedAt: instantSchema,
});
export type Win = z.infer<typeof winSchema>;

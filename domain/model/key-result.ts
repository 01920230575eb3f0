import * as z from 'zod/mini';
import { finiteSchema, idSchema, instantSchema, orderSchema, sharedFields, titleSchema } from './base';
import { confidenceSchema } from './check-in';
import { numberFormatSchema } from './number-format';
import { dismissedCheckSchema } from './objective';

export const keyResultKinds = ['rising', 'falling', 'at-least', 'at-most', 'between', 'milestones', 'yes-no'] as const;

/** What a metric speaks for; a set that speaks for one thing only lacks its opposing force (S38, S39). */
export const metricKinds = ['growth', 'engagement', 'revenue', 'performance', 'quality'] as const;

export const milestoneSchema = z.object({
  id: idSchema,
  title: titleSchema,
  weight: finiteSchema.check(z.gte(0)),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/**
 * How we would know that the objective is met: metric, baseline and target (S7-S9). Rising and falling use
 * `baseline` and `target`; at-least and at-most use `target`; between uses `low` and `high`; both band forms
 * may have a `baseline` outside the band. Which of them are required is decided by the rules, not by the shape,
 * so that a draft can be kept half-written. `confidenceAtStart` is how sure its owner was while drafting (S41).
 */
export const keyResultSchema = z.object({
  ...sharedFields,
  objectiveId: idSchema,
  ownerId: z.nullable(idSchema),
  title: titleSchema,
  kind: z.enum(keyResultKinds),
  metricKind: z.nullable(z.enum(metricKinds)),
  format: numberFormatSchema,
  baseline: z.nullable(finiteSchema),
  target: z.nullable(finiteSchema),
  low: z.nullable(finiteSchema),
  high: z.nullable(finiteSchema),
  milestones: z.array(milestoneSchema),
  settledFor: z.nullable(finiteSchema),
  confidenceAtStart: confidenceSchema,
  weight: finiteSchema.check(z.gt(0)),
  source: z.string().check(z.maxLength(200)),
  order: orderSchema,
  dismissedChecks: z.array(dismissedCheckSchema),
  lockedHash: z.nullable(z.string()),
  abandonedAt: z.nullable(instantSchema),
});
export type KeyResult = z.infer<typeof keyResultSchema>;

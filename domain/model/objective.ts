import * as z from 'zod/mini';
import { idSchema, instantSchema, orderSchema, sharedFields, textSchema, titleSchema } from './base';

export const objectiveKinds = ['standard', 'exploration', 'growth'] as const;
export const gutFeelings = ['miracle', 'doomed', 'hard-work'] as const;

/** A message of the writing check that its author has answered instead of obeyed. */
export const dismissedCheckSchema = z.object({ ruleId: z.string(), reason: titleSchema });
export type DismissedCheck = z.infer<typeof dismissedCheckSchema>;

/**
 * Where to go: qualitative, inspiring, one sentence (S1-S5, S30). The first of its team and cycle is the headline (S24).
 * `needsFrom` answers who else it takes to get there (S34); empty when the team can do it by itself.
 */
export const objectiveSchema = z.object({
  ...sharedFields,
  teamId: idSchema,
  cycleId: idSchema,
  ownerId: z.nullable(idSchema),
  pillarId: z.nullable(idSchema),
  title: titleSchema,
  kind: z.enum(objectiveKinds),
  order: orderSchema,
  gutFeeling: z.nullable(z.enum(gutFeelings)),
  needsFrom: z.string().check(z.maxLength(200)),
  dismissedChecks: z.array(dismissedCheckSchema),
  lockedHash: z.nullable(z.string()),
  abandonedAt: z.nullable(instantSchema),
  description: textSchema,
});
export type Objective = z.infer<typeof objectiveSchema>;

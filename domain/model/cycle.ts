import * as z from 'zod/mini';
import { idSchema, instantSchema, localDateSchema, sharedFields, titleSchema } from './base';

export const cycleKinds = ['month', 'quarter', 'year', 'custom'] as const;
export const cycleStates = ['draft', 'active', 'closed'] as const;

/** A time-boxed period of the team that owns it and of every team below (S13, S23, S27). Both dates belong to it. */
export const cycleSchema = z.object({
  ...sharedFields,
  teamId: idSchema,
  name: titleSchema,
  kind: z.enum(cycleKinds),
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  state: z.enum(cycleStates),
  startedAt: z.nullable(instantSchema),
  closedAt: z.nullable(instantSchema),
});
export type Cycle = z.infer<typeof cycleSchema>;

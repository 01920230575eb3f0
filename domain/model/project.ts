import * as z from 'zod/mini';
import { idSchema, localDateSchema, orderSchema, sharedFields, titleSchema } from './base';

export const projectStates = ['open', 'done', 'dropped'] as const;

/** What is done to reach a key result (S1, S11). It never moves the key result's number (S12). */
export const projectSchema = z.object({
  ...sharedFields,
  keyResultId: idSchema,
  ownerId: z.nullable(idSchema),
  title: titleSchema,
  state: z.enum(projectStates),
  followedUpOn: z.nullable(localDateSchema),
  order: orderSchema,
});
export type Project = z.infer<typeof projectSchema>;

import * as z from 'zod/mini';
import { idSchema, orderSchema, sharedFields, titleSchema } from './base';

export const teamKinds = ['company', 'team', 'person'] as const;

/**
 * A node of the tree company > team > person. "Me" is a person node that every install has. `allowedJargon` are words that
 * the team and those below it use on purpose (S4, S32).
 */
export const teamSchema = z.object({
  ...sharedFields,
  kind: z.enum(teamKinds),
  name: titleSchema,
  parentId: z.nullable(idSchema),
  order: orderSchema,
  allowedJargon: z.array(titleSchema),
});
export type Team = z.infer<typeof teamSchema>;

import * as z from 'zod/mini';
import { titleSchema } from './base';
import { distractionNumberSchema } from './entry';

/** How a user changed an item of the catalogue, or the whole of an added one (numbers above 101). */
export const distractionOverrideSchema = z.object({
  number: distractionNumberSchema,
  name: z.nullable(titleSchema),
  category: z.nullable(z.string()),
  hosts: z.array(z.string()),
  isHidden: z.boolean(),
});
export type DistractionOverride = z.infer<typeof distractionOverrideSchema>;

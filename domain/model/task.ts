import * as z from 'zod/mini';
import { idSchema, localDateSchema, orderSchema, sharedFields, titleSchema } from './base';

/** The smallest unit of work (S11). */
export const taskSchema = z.object({
  ...sharedFields,
  projectId: idSchema,
  title: titleSchema,
  url: z.nullable(z.string()),
  dueOn: z.nullable(localDateSchema),
  doneOn: z.nullable(localDateSchema),
  order: orderSchema,
});
export type Task = z.infer<typeof taskSchema>;

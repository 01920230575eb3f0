import * as z from 'zod/mini';
import { instantSchema } from './base';

/** Typed and not yet sent: a popup closes on blur, so what was typed in it must survive. Keyed by the form's name. */
export const draftSchema = z.object({
  form: z.string().check(z.minLength(1)),
  fields: z.record(z.string(), z.string()),
  savedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;

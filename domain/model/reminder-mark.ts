import * as z from 'zod/mini';
import { localDateSchema } from './base';

/** The last run of the reminders as it is kept in the browser's storage, from where anything may come back. */
export const reminderMarkSchema = z.object({
  ranOn: localDateSchema,
  weekStartsOn: localDateSchema,
  /** A mark of an earlier version has none. */
  checkInWeekStartsOn: z.optional(localDateSchema),
  kinds: z.array(z.enum(['check-in', 'plan', 'wins'])),
});

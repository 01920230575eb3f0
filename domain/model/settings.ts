import * as z from 'zod/mini';
import { idSchema, instantSchema } from './base';
import { languages, type Language } from './languages';
import { weeklyPlanSchema } from './weekly-plan';

export { languages, type Language };

/** A day of the week as ISO counts it: 1 Monday to 7 Sunday. */
export const weekdaySchema = z.int().check(z.gte(1), z.lte(7));
export type Weekday = z.infer<typeof weekdaySchema>;

/** The one record of settings. `meId` is the person node of this install, `pageSalt` salts the hashes of page addresses. */
export const settingsSchema = z.object({
  id: z.literal('settings'),
  meId: idSchema,
  shownTeamId: idSchema,
  deviceId: z.string().check(z.regex(/^[a-z0-9]{6,16}$/)),
  pageSalt: z.string().check(z.minLength(16)),
  language: z.nullable(z.enum(languages)),
  mailLanguage: z.nullable(z.enum(languages)),
  replyLanguage: z.nullable(z.enum(languages)),
  replyTone: z.enum(['short', 'warm']),
  theme: z.enum(['system', 'light', 'dark']),
  firstDayOfWeek: weekdaySchema,
  checkInWeekday: weekdaySchema,
  keepsFullAddress: z.boolean(),
  neverRecordHosts: z.array(z.string()),
  hasLetterKeys: z.boolean(),
  hasNotifications: z.boolean(),
  quietWeekdays: z.array(weekdaySchema),
  quietFromHour: z.nullable(z.int().check(z.gte(0), z.lte(23))),
  quietToHour: z.nullable(z.int().check(z.gte(0), z.lte(23))),
  lastExportAt: z.nullable(instantSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Which records came with the sample company, as `table:key`, so that it can be removed in one step. Its plans as they
 * came, because the user plans on in them, and where me stood before: older marks lack both.
 */
export const sampleMarkSchema = z.object({
  id: z.literal('sample'),
  recordKeys: z.array(z.string()),
  plans: z.optional(z.array(weeklyPlanSchema)),
  parentOfMe: z.optional(z.nullable(idSchema)),
});
export type SampleMark = z.infer<typeof sampleMarkSchema>;

import * as z from 'zod/mini';
import { finiteSchema, idSchema, instantSchema, localDateSchema, textSchema } from './base';
import { requestSources } from './request-words';

export const verdicts = ['on-objective', 'protects', 'distraction'] as const;
export type Verdict = (typeof verdicts)[number];

/** A number of the catalogue; those that users add follow the built-in 101. */
export const distractionNumberSchema = z.int().check(z.gte(1), z.lte(9999));

/**
 * What a verdict points at. On-objective names an objective and, unless it is meant as a whole, one of its key
 * results; protects names a health metric; distraction a number of the catalogue.
 */
export const verdictTargetSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('on-objective'), objectiveId: idSchema, keyResultId: z.nullable(idSchema) }),
  z.object({ verdict: z.literal('protects'), healthMetricId: idSchema }),
  z.object({ verdict: z.literal('distraction'), distractionNumber: distractionNumberSchema }),
]);
export type VerdictTarget = z.infer<typeof verdictTargetSchema>;

/**
 * One recorded verdict about where attention went. `date` and `hour` are those of the clock on the wall when it
 * was recorded and are never computed again, so a traveller's past does not move. `pageHash` is a salted hash
 * of the full address: it finds the same page of the same day again and is never exported.
 */
export const entrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  date: localDateSchema,
  hour: z.int().check(z.gte(0), z.lte(23)),
  verdict: z.enum(verdicts),
  objectiveId: z.nullable(idSchema),
  keyResultId: z.nullable(idSchema),
  healthMetricId: z.nullable(idSchema),
  distractionNumber: z.nullable(distractionNumberSchema),
  subject: z.enum(['page', 'request', 'typed']),
  title: z.string().check(z.maxLength(1000)),
  url: z.nullable(z.string()),
  host: z.nullable(z.string()),
  pageHash: z.nullable(z.string()),
  minutes: z.nullable(finiteSchema.check(z.gt(0), z.lte(1440))),
  note: textSchema,
  source: z.nullable(z.enum(requestSources)),
  sourceName: z.string().check(z.maxLength(200)),
  requestId: z.nullable(idSchema),
});
export type Entry = z.infer<typeof entrySchema>;

/** Entries of one local date, counted: rebuilt from entries at any time, kept up to date with every write. */
export const dailySumSchema = z.object({
  date: localDateSchema,
  onObjective: z.int().check(z.gte(0)),
  protects: z.int().check(z.gte(0)),
  distraction: z.int().check(z.gte(0)),
  onObjectiveMinutes: finiteSchema.check(z.gte(0)),
  protectsMinutes: finiteSchema.check(z.gte(0)),
  distractionMinutes: finiteSchema.check(z.gte(0)),
  entriesWithMinutes: z.int().check(z.gte(0)),
});
export type DailySum = z.infer<typeof dailySumSchema>;

import * as z from 'zod/mini';
import {
  finiteSchema,
  idSchema,
  instantSchema,
  localDateSchema,
  orderSchema,
  sharedFields,
  textSchema,
  titleSchema,
} from './base';
import { numberFormatSchema } from './number-format';

/**
 * A KPI to protect (S25): healthy on the right side of `healthyAt`, unhealthy beyond `unhealthyAt`, slipping
 * between the two. Never part of the progress of an OKR.
 */
export const healthMetricSchema = z.object({
  ...sharedFields,
  teamId: idSchema,
  ownerId: z.nullable(idSchema),
  title: titleSchema,
  direction: z.enum(['at-least', 'at-most']),
  healthyAt: finiteSchema,
  unhealthyAt: z.nullable(finiteSchema),
  format: numberFormatSchema,
  order: orderSchema,
  archivedAt: z.nullable(instantSchema),
});
export type HealthMetric = z.infer<typeof healthMetricSchema>;

/** A dated value of a health metric. */
export const readingSchema = z.object({
  ...sharedFields,
  healthMetricId: idSchema,
  date: localDateSchema,
  recordedAt: instantSchema,
  value: finiteSchema,
  note: textSchema,
});
export type Reading = z.infer<typeof readingSchema>;

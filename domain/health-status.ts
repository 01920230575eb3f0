import type { HealthMetric, Reading } from './model/health-metric';
import { latestPerDate, latestRecord } from './latest-per-date';

/** How a metric to protect stands; never part of the progress of an OKR (S25). */
export type HealthStatus = 'healthy' | 'slipping' | 'unhealthy' | 'no-data';

/** The thresholds of a health metric. */
export type HealthThresholds = Pick<HealthMetric, 'direction' | 'healthyAt' | 'unhealthyAt'>;

/**
 * Healthy on the good side of `healthyAt` and at it, unhealthy beyond `unhealthyAt`, slipping between the two and at
 * `unhealthyAt` itself (method 3.11). With a single threshold there is no slipping: missed is unhealthy.
 */
export function healthStatusOf(metric: HealthThresholds, value: number | null): HealthStatus {
  if (value === null) {
    return 'no-data';
  }
  const sign = metric.direction === 'at-least' ? 1 : -1;
  if (value * sign >= metric.healthyAt * sign) {
    return 'healthy';
  }
  if (metric.unhealthyAt === null) {
    return 'unhealthy';
  }
  return value * sign < metric.unhealthyAt * sign ? 'unhealthy' : 'slipping';
}

/** The reading that holds now: the latest date, then the latest recorded. */
export function currentReading(readings: readonly Reading[]): Reading | null {
  return latestRecord(readings);
}

/**
 * Whether the last two readings, of different dates, are both unhealthy: then a draft objective is offered. A
 * correction on the same date does not make it two.
 */
export function isUnhealthyTwice(metric: HealthThresholds, readings: readonly Reading[]): boolean {
  const lastTwo = latestPerDate(readings).slice(0, 2);
  return lastTwo.length === 2 && lastTwo.every(({ value }) => healthStatusOf(metric, value) === 'unhealthy');
}

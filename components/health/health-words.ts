// What a health metric says in words.
import type { Text } from '@/components/text';
import type { HealthMetric } from '@/domain/model/health-metric';
import { formatNumber } from '@/domain/number-text';

/** "healthy up to 6%, unhealthy above 8%" */
export function thresholdText({ direction, healthyAt, unhealthyAt, format }: HealthMetric, text: Text): string {
  const written = (value: number): string => formatNumber(value, format, text.language);
  const isFloor = direction === 'at-least';
  const healthy = text(isFloor ? 'health.atLeast' : 'health.atMost', { value: written(healthyAt) });
  if (unhealthyAt === null) {
    return healthy;
  }
  const value = written(unhealthyAt);
  return `${healthy}, ${text(isFloor ? 'health.unhealthyBelow' : 'health.unhealthyAbove', { value })}`;
}

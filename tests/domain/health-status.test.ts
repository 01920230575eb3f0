import { describe, expect, it } from 'vitest';
import { currentReading, healthStatusOf, isUnhealthyTwice } from '@/domain/health-status';
import { aHealthMetric, aReading, anId } from '@/tests/fixtures/build';

const returns = aHealthMetric({ direction: 'at-most', healthyAt: 6, unhealthyAt: 8 });
const rating = aHealthMetric({ direction: 'at-least', healthyAt: 4.5, unhealthyAt: 4 });
const single = aHealthMetric({ direction: 'at-most', healthyAt: 6, unhealthyAt: null });

describe('a health metric', () => {
  it.each([
    { name: 'returns', metric: returns, value: 5.2, status: 'healthy' },
    { name: 'returns', metric: returns, value: 6, status: 'healthy' },
    { name: 'returns', metric: returns, value: 6.1, status: 'slipping' },
    { name: 'returns', metric: returns, value: 8, status: 'slipping' },
    { name: 'returns', metric: returns, value: 8.1, status: 'unhealthy' },
    { name: 'rating', metric: rating, value: 4.5, status: 'healthy' },
    { name: 'rating', metric: rating, value: 4, status: 'slipping' },
    { name: 'rating', metric: rating, value: 3.9, status: 'unhealthy' },
    { name: 'a single threshold', metric: single, value: 6.1, status: 'unhealthy' },
    { name: 'a metric never read', metric: returns, value: null, status: 'no-data' },
  ])('$name at $value is $status', ({ metric, value, status }) => {
    expect(healthStatusOf(metric, value)).toBe(status);
  });
});

describe('readings', () => {
  const bad = aReading({ id: anId(1), date: '2026-11-02', value: 9 });
  const worse = aReading({ id: anId(2), date: '2026-11-09', value: 10 });
  const good = aReading({ id: anId(3), date: '2026-11-16', value: 5 });

  it('count by date, not by the order in which they come', () => {
    expect(currentReading([worse, good, bad])?.value).toBe(5);
    expect(currentReading([])).toBeNull();
  });

  it.each([
    { name: 'the last two are unhealthy', readings: [worse, bad], expected: true },
    { name: 'there is only one', readings: [bad], expected: false },
    { name: 'the last one is healthy again', readings: [bad, worse, good], expected: false },
    {
      name: 'the second corrects the first on the same date',
      readings: [bad, { ...bad, id: anId(4), recordedAt: '2026-11-02T18:00:00.000Z' }],
      expected: false,
    },
    {
      name: 'the earlier of the two was deleted',
      readings: [{ ...bad, deletedAt: '2026-11-10T08:00:00.000Z' }, worse],
      expected: false,
    },
  ])('are unhealthy twice: $expected when $name', ({ readings, expected }) => {
    expect(isUnhealthyTwice(returns, readings)).toBe(expected);
  });
});

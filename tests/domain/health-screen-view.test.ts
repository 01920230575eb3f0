import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthMetricRow } from '@/domain/health-screen-view';
import type { Reading } from '@/domain/model/health-metric';
import { aHealthMetric, anId, aReading } from '@/tests/fixtures/build';

const metric = aHealthMetric({ direction: 'at-most', healthyAt: 6, unhealthyAt: 8 });
const row = (readings: readonly Reading[]) => healthMetricRow({ metric, ownerName: null, readings, hasMore: false });

describe('the row of a health metric', () => {
  it('shows one reading per date, newest first, and says which was corrected', () => {
    const wrong = aReading({ id: anId(1), date: '2026-11-09', value: 60 });
    const right = aReading({ id: anId(2), date: '2026-11-09', value: 6, recordedAt: '2026-11-10T08:00:00.000Z' });
    const latest = aReading({ id: anId(3), date: '2026-11-16', value: 9 });
    const shown = row([wrong, latest, right]);
    expect(shown.readings.map(({ value, isCorrection, status }) => ({ value, isCorrection, status }))).toEqual([
      { value: 9, isCorrection: false, status: 'unhealthy' },
      { value: 6, isCorrection: true, status: 'healthy' },
    ]);
    expect(shown.current).toEqual({ date: '2026-11-16', value: 9 });
    expect(shown.status).toBe('unhealthy');
  });

  it('has no state without a reading', () => {
    expect(row([])).toMatchObject({ current: null, status: 'no-data', spark: [], isUnhealthyTwice: false });
  });

  it('draws readings and threshold on one scale from 0 to 1, whatever the figures', () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (drawn) => {
        const readings = drawn.map((value, index) =>
          aReading({ id: anId(index), date: `2026-10-${String(index + 1).padStart(2, '0')}`, value }),
        );
        const { spark, threshold } = row(readings);
        expect(spark.length).toBe(Math.min(drawn.length, 12));
        for (const height of [threshold, ...spark.map(({ rollUp }) => rollUp)]) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

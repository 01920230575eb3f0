import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyResultStatus, statusRank, weakestStatus, type Status } from '@/domain/objective-status';

const measured = { kind: 'measured', raw: 0.5, rollUp: 0.5, isReached: false } as const;
const reached = { kind: 'measured', raw: 1.2, rollUp: 1, isReached: true } as const;
const unmeasured = { kind: 'unmeasured' } as const;
const healthy = { due: 'current', progress: measured, pace: 'on-pace', confidence: 5 } as const;

const all: readonly Status[] = [
  'stale',
  'behind',
  'low',
  'slipping',
  'no-data',
  'on-pace',
  'even',
  'ahead',
  'high',
  'reached',
];

describe('the status of a key result', () => {
  it.each([
    [{}, 'on-pace'],
    [{ pace: 'behind', confidence: 9 }, 'behind'],
    [{ pace: 'none', confidence: 2 }, 'low'],
    [{ pace: 'none', confidence: 5 }, 'even'],
    [{ pace: 'none', confidence: 8 }, 'high'],
    [{ progress: unmeasured, pace: 'none', confidence: 9 }, 'no-data'],
    [{ progress: reached, pace: 'behind', confidence: 1 }, 'reached'],
    [{ due: 'stale', progress: reached }, 'stale'],
    [{ due: 'stale', pace: 'ahead' }, 'stale'],
    [{ due: 'never-checked-in', progress: unmeasured, pace: 'none' }, 'stale'],
    [{ due: 'pending', progress: unmeasured, pace: 'none' }, 'no-data'],
    [{ due: 'paused', pace: 'ahead' }, 'ahead'],
  ] as const)('%o is %s', (changes, status) => {
    expect(keyResultStatus({ ...healthy, ...changes })).toBe(status);
  });
});

describe('the status of an objective', () => {
  it('is that of its weakest key result', () => {
    expect(weakestStatus(['reached', 'slipping', 'ahead'])).toBe('slipping');
    expect(weakestStatus(['reached', 'reached'])).toBe('reached');
    expect(weakestStatus(['on-pace', 'no-data'])).toBe('no-data');
  });

  it('is no data yet without key results', () => {
    expect(weakestStatus([])).toBe('no-data');
  });

  it('takes the verdict of pace before a confidence word of the same rank', () => {
    expect(weakestStatus(['low', 'behind'])).toBe('behind');
    expect(weakestStatus(['even', 'on-pace'])).toBe('on-pace');
  });

  it('has the lowest rank of all and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { minLength: 1 }), (statuses) => {
        const weakest = weakestStatus(statuses);
        expect(statusRank(weakest)).toBe(Math.min(...statuses.map(statusRank)));
        expect(weakestStatus(statuses.toReversed())).toBe(weakest);
      }),
    );
  });
});

it('ranks stale, behind, slipping, no data yet, on pace, ahead, reached', () => {
  const named: readonly Status[] = ['stale', 'behind', 'slipping', 'no-data', 'on-pace', 'ahead', 'reached'];
  expect(named.map(statusRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect((['low', 'even', 'high'] as const).map(statusRank)).toEqual([1, 4, 5]);
});

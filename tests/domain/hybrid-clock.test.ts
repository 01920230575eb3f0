import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedStamp, fieldAhead, nextStamp } from '@/domain/hybrid-clock';
import { stampSchema } from '@/domain/model/base';
import type { Stamp } from '@/domain/model/base';

const device = 'laptop01';

/** Any time that a wall clock can show, from 1970 to the year 10889. */
const wallClock = fc.integer({ min: 0, max: 2 ** 48 - 2 });
const deviceId = fc.stringMatching(/^[a-z0-9]{6,16}$/);

describe('the stamp of an edit', () => {
  it.each([
    ['the first one', null, 1, '000000000001-0000-laptop01'],
    ['a clock that went on', '000000000001-0005-laptop01', 2, '000000000002-0000-laptop01'],
    ['a clock that stands still', '000000000002-0000-laptop01', 2, '000000000002-0001-laptop01'],
    ['a clock that was set back', '0000000000ff-0000-laptop01', 2, '0000000000ff-0001-laptop01'],
    ['a full counter', '0000000000ff-ffff-laptop01', 2, '000000000100-0000-laptop01'],
    ['a counter before it is full', '0000000000ff-fffe-laptop01', 2, '0000000000ff-ffff-laptop01'],
    ['a stamp seen of another device', '0000000000ff-0007-phone002', 2, '0000000000ff-0008-laptop01'],
    ['1970', null, 0, '000000000000-0000-laptop01'],
  ])('follows %s', (_case, last, milliseconds, expected) => {
    expect(nextStamp(last, milliseconds, device)).toBe(expected);
  });

  it('is later than the one before, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(wallClock, { minLength: 2, maxLength: 50 }), deviceId, (readings, id) => {
        const stamps: Stamp[] = [];
        for (const milliseconds of readings) {
          stamps.push(nextStamp(stamps.at(-1) ?? null, milliseconds, id));
        }
        expect(stamps.toSorted()).toEqual(stamps);
        expect(new Set(stamps).size).toBe(stamps.length);
      }),
    );
  });

  it('is later than a stamp seen from any other device', () => {
    fc.assert(
      fc.property(wallClock, wallClock, deviceId, deviceId, (theirs, ours, other, id) => {
        const seen = nextStamp(null, theirs, other);
        expect(nextStamp(seen, ours, id) > seen).toBe(true);
      }),
    );
  });

  it('keeps its width and its form', () => {
    fc.assert(
      fc.property(wallClock, wallClock, deviceId, (first, second, id) => {
        const stamp = nextStamp(nextStamp(null, first, id), second, id);
        expect(stamp).toHaveLength(12 + 1 + 4 + 1 + id.length);
        expect(stampSchema.safeParse(stamp).success).toBe(true);
      }),
    );
  });

  it('stays later through a hundred thousand edits of one millisecond', () => {
    let last = nextStamp(null, 5, device);
    for (let edits = 0; edits < 100_000; edits += 1) {
      const next = nextStamp(last, 5, device);
      if (next <= last) {
        throw new Error(`${next} does not follow ${last}`);
      }
      last = next;
    }
    expect(last).toBe('000000000006-86a0-laptop01');
  });
});

describe('a stamp of a clock that runs ahead', () => {
  const now = '2026-11-18T12:00:00.000Z';
  const at = (minutes: number, milliseconds = 0): Stamp =>
    nextStamp(null, Date.parse(now) + minutes * 60_000 + milliseconds, device);

  it.each([
    ['behind', at(-60), false],
    ['ten minutes ahead', at(10), false],
    ['a millisecond more', at(10, 1), true],
    ['as far as it can be written', 'ffffffffffff-ffff-laptop01', true],
  ])('%s: too far is %s', (_case, stamp, isTooFar) => {
    expect(fieldAhead({ text: at(0), title: stamp }, now)).toBe(isTooFar ? 'title' : null);
    expect(cappedStamp(stamp, now) === stamp).toBe(!isTooFar);
    expect(cappedStamp(stamp, now).slice(0, 12) <= at(10).slice(0, 12)).toBe(true);
    expect(stampSchema.safeParse(nextStamp(cappedStamp(stamp, now), Date.parse(now), device)).success).toBe(true);
  });
});

import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { idAfter } from '@/domain/id-order';
import { idSchema } from '@/domain/model/base';

const id = fc.integer({ min: 0, max: 2 ** 47 }).map((msecs) => v7({ msecs }));

describe('an id behind another', () => {
  it('is the fresh one while the clock goes on', () => {
    const [first, second] = [v7({ msecs: 1000 }), v7({ msecs: 1001 })];
    expect([idAfter(null, first), idAfter(first, second)]).toEqual([first, second]);
  });

  it('takes the time of the other, and a millisecond more, where the clock was put back', () => {
    const [last, fresh] = ['01900000-0000-7000-8000-000000000001', '018f0000-ffff-7abc-8def-0123456789ab'];
    expect(idAfter(last, fresh)).toBe('01900000-0001-7abc-8def-0123456789ab');
    expect(idAfter('0190ffff-ffff-7000-8000-000000000001', fresh)).toBe('01910000-0000-7abc-8def-0123456789ab');
  });

  it('always sorts behind it and is an id', () => {
    fc.assert(
      fc.property(id, id, (last, fresh) => {
        const next = idAfter(last, fresh);
        expect(next > last).toBe(true);
        expect(idSchema.safeParse(next).success).toBe(true);
      }),
    );
  });
});

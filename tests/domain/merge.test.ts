import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStamp } from '@/domain/hybrid-clock';
import { differenceOf, mergeRecords } from '@/domain/merge';
import type { Objective } from '@/domain/model/objective';
import { objectiveSchema } from '@/domain/model/objective';
import { anObjective } from '@/tests/fixtures/build';

const stampAt = (minute: number, device = 'deviceone1'): string =>
  nextStamp(null, Date.UTC(2026, 10, 20, 9, minute), device);

/** An objective whose named fields were edited at these minutes. */
function edited(fields: Partial<Objective>, minutes: Record<string, number>, device?: string): Objective {
  const stamps = Object.fromEntries(Object.entries(minutes).map(([field, minute]) => [field, stampAt(minute, device)]));
  return anObjective({ ...fields, stamps });
}

describe('merging two copies of a record', () => {
  it('takes each field from its later edit', () => {
    const here = edited({ title: 'Ours', order: 1 }, { title: 1, order: 9 });
    const there = edited({ title: 'Theirs', order: 2 }, { title: 5, order: 3 }, 'devicetwo2');
    const merged = mergeRecords(here, there);
    expect(merged).toMatchObject({ title: 'Theirs', order: 1 });
    expect(merged.stamps).toEqual({ title: stampAt(5, 'devicetwo2'), order: stampAt(9) });
  });

  it('keeps what it gives up, with whose it was and when', () => {
    const here = edited({ title: 'Ours' }, { title: 1 });
    const there = edited({ title: 'Theirs' }, { title: 5 }, 'devicetwo2');
    expect(mergeRecords(here, there).discarded).toEqual([
      { field: 'title', value: 'Ours', author: 'deviceone1', at: '2026-11-20T09:01:00.000Z' },
    ]);
  });

  it('gives up nothing when both sides say the same', () => {
    const merged = mergeRecords(edited({ title: 'One' }, { title: 1 }), edited({ title: 'One' }, { title: 5 }));
    expect(merged.discarded).toEqual([]);
    expect(merged.stamps).toEqual({ title: stampAt(5) });
  });

  it('gives up nothing when a device has only gone on from its own', () => {
    const merged = mergeRecords(edited({ title: 'First' }, { title: 1 }), edited({ title: 'Second' }, { title: 5 }));
    expect(merged).toMatchObject({ title: 'Second', discarded: [] });
  });

  it('does not grow, however often two devices write over each other', () => {
    const again = (copy: Objective, title: string, stamp: string): Objective => ({
      ...copy,
      title,
      stamps: { title: stamp },
    });
    let [here, there] = [edited({ title: 'Start' }, { title: 0 }), edited({ title: 'Start' }, { title: 0 })];
    for (let minute = 1; minute < 40; minute += 2) {
      const ours = again(here, `Ours ${minute}`, stampAt(minute));
      const theirs = again(mergeRecords(there, ours), `Theirs ${minute}`, stampAt(minute + 1, 'devicetwo2'));
      [here, there] = [mergeRecords(ours, theirs), theirs];
    }
    expect(here.title).toBe('Theirs 39');
    expect(here.discarded).toEqual([
      { field: 'title', value: 'Ours 39', author: 'deviceone1', at: '2026-11-20T09:39:00.000Z' },
    ]);
  });

  it('lets a later deletion win and a later edit stand beside it', () => {
    const gone = edited({ deletedAt: '2026-11-20T09:08:00.000Z' }, { deletedAt: 8 });
    const renamed = edited({ title: 'Renamed' }, { title: 9 });
    expect(mergeRecords(renamed, gone)).toMatchObject({ title: 'Renamed', deletedAt: '2026-11-20T09:08:00.000Z' });
  });

  it('keeps fields that only a newer version knows', () => {
    const newer = anObjective({ unknownFields: { mood: 'bold' }, stamps: { mood: stampAt(4) } });
    expect(mergeRecords(anObjective(), newer).unknownFields).toEqual({ mood: 'bold' });
    expect(mergeRecords(newer, anObjective()).unknownFields).toEqual({ mood: 'bold' });
  });

  it('answers with a record that its schema accepts', () => {
    const merged = mergeRecords(edited({ title: 'A' }, { title: 1 }), edited({ title: 'B' }, {}));
    expect(objectiveSchema.parse(merged)).toEqual(merged);
  });
});

const arbitraryCopy = fc
  .record({
    title: fc.constantFrom('One', 'Two', 'Three'),
    order: fc.constantFrom(0, 1, 2),
    deletedAt: fc.constantFrom(null, '2026-11-20T10:00:00.000Z'),
    mood: fc.option(fc.constantFrom('calm', 'bold'), { nil: undefined }),
    minutes: fc.record({
      title: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      order: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      deletedAt: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      mood: fc.integer({ min: 0, max: 4 }),
    }),
    device: fc.constantFrom('deviceone1', 'devicetwo2', 'devicethree3'),
    discarded: fc.array(
      fc.record({
        field: fc.constantFrom('title', 'order'),
        value: fc.constantFrom('One', 'Two', 1, 2),
        author: fc.constantFrom('deviceone1', 'devicetwo2', null),
        at: fc.integer({ min: 0, max: 4 }).map((minute) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ title, order, deletedAt, mood, minutes, device, discarded }) => {
    const stamped = Object.entries(minutes).flatMap(([field, minute]) =>
      minute === undefined || (field === 'mood' && mood === undefined) ? [] : [[field, stampAt(minute, device)]],
    );
    const unknownFields = mood === undefined ? {} : { mood };
    return anObjective({ title, order, deletedAt, unknownFields, discarded, stamps: Object.fromEntries(stamped) });
  });

const often = { numRuns: 500 };

describe('merging, whatever the copies', () => {
  it('does not care which comes first', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, (one, other) => {
        expect(mergeRecords(one, other)).toEqual(mergeRecords(other, one));
      }),
      often,
    );
  });

  it('does not care how they are grouped', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, arbitraryCopy, (one, two, three) => {
        expect(mergeRecords(mergeRecords(one, two), three)).toEqual(mergeRecords(one, mergeRecords(two, three)));
      }),
      often,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, (one, other) => {
        const merged = mergeRecords(one, other);
        expect(mergeRecords(merged, other)).toEqual(merged);
        expect(mergeRecords(merged, merged)).toEqual(merged);
      }),
      often,
    );
  });

  it('keeps at most one lost value of each device and field', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, (one, other) => {
        const { discarded } = mergeRecords(one, other);
        const writers = discarded.map(({ field, author }) => `${field} ${author}`);
        expect(new Set(writers).size).toBe(writers.length);
      }),
    );
  });

  it('names a difference exactly where merging changes a value', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, (here, there) => {
        const merged = mergeRecords(here, there);
        const { fields } = differenceOf(here, there);
        const told = Object.fromEntries(fields.map(({ field, there: value }) => [field, value]));
        const { mood, ...known } = told;
        const unknownFields = mood === undefined ? here.unknownFields : { mood };
        expect({ ...here, ...known, unknownFields }).toMatchObject({
          title: merged.title,
          order: merged.order,
          deletedAt: merged.deletedAt,
          unknownFields: merged.unknownFields,
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { DailySum, VerdictTarget } from '@/domain/model/entry';
import { rebuildDailySums } from '@/storage/commands/daily-sums';
import { removeEntry, retagEntry, tagPage } from '@/storage/commands/entry';
import { redo, undo } from '@/storage/commands/undo';
import type { Store } from '@/storage/store';
import { aHealthMetric, anId } from '@/tests/fixtures/build';
import { valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const targets: readonly VerdictTarget[] = [
  { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) },
  { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null },
  { verdict: 'protects', healthMetricId: anId(60) },
  { verdict: 'distraction', distractionNumber: 14 },
];

type Deed =
  | { kind: 'tag'; page: number; target: number; minutes: number | null }
  | { kind: 'retag'; entry: number; target: number }
  | { kind: 'remove'; entry: number }
  | { kind: 'midnight' }
  | { kind: 'undo' | 'redo' };

const index = fc.nat({ max: 50 });
const target = fc.nat({ max: targets.length - 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('tag' as const),
      page: fc.nat({ max: 5 }),
      target,
      minutes: fc.option(fc.constantFrom(5, 15, 90), { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('retag' as const), entry: index, target }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), entry: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'midnight' as const) }) },
);

/** The sums as they are stored; a day that lost its last entry may be there with zeros. */
async function sumsOf(store: Store): Promise<DailySum[]> {
  const sums = await store.database.of('dailySums').toArray();
  return sums.filter(({ onObjective, protects, distraction }) => onObjective + protects + distraction > 0);
}

async function tag(store: Store, { page, target: number, minutes }: Extract<Deed, { kind: 'tag' }>): Promise<void> {
  const [to] = targets.slice(number);
  if (to !== undefined) {
    const address = { url: `https://shop.example/${page}`, title: `Page ${page}` };
    valueOf(await tagPage(store, address, to, { minutes, note: '' }));
  }
}

async function changeEntry(store: Store, one: Extract<Deed, { kind: 'retag' | 'remove' }>): Promise<void> {
  const entries = await store.database.of('entries').toArray();
  const entry = entries[one.entry % Math.max(1, entries.length)];
  if (entry === undefined) {
    return;
  }
  const [to] = one.kind === 'retag' ? targets.slice(one.target) : [];
  valueOf<unknown>(to === undefined ? await removeEntry(store, entry.id) : await retagEntry(store, entry.id, to));
}

async function perform(store: TestStore, one: Deed, at: number): Promise<void> {
  switch (one.kind) {
    case 'tag':
      return tag(store, one);
    case 'retag':
    case 'remove':
      return changeEntry(store, one);
    case 'midnight':
      return store.setToday(addDays('2026-11-18', at));
    default:
      // With nothing to take back or to do again they refuse, and that changes nothing either.
      await (one.kind === 'undo' ? undo(store) : redo(store));
  }
}

describe('the sums of the days', () => {
  it('are the same kept with every write and counted anew, whatever was tagged, deleted, undone and redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
        const store = await aStore();
        const meId = await putMyOkrs(store);
        await store.database.of('healthMetrics').put(aHealthMetric({ teamId: meId }));
        for (const [at, one] of deeds.entries()) {
          await perform(store, one, at);
        }
        const kept = await sumsOf(store);
        const steps = await store.database.of('undoRecords').count();
        expect(valueOf(await rebuildDailySums(store))).toEqual({ days: kept.length, corrected: 0 });
        expect(await sumsOf(store)).toEqual(kept);
        expect(await store.database.of('undoRecords').count()).toBe(steps);
        store.database.close();
      }),
      { numRuns: 40 },
    );
  });

  it('are mended by counting anew, and the days that were wrong are told', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    const tagDistraction = (page: string) =>
      tagPage(
        store,
        { url: `https://shop.example/${page}`, title: page },
        { verdict: 'distraction', distractionNumber: 1 },
        {
          minutes: null,
          note: '',
        },
      );
    valueOf(await tagDistraction('a'));
    store.setToday('2026-11-19');
    valueOf(await tagDistraction('b'));
    const right = await sumsOf(store);
    await store.database.of('dailySums').update('2026-11-18', { distraction: 7 });
    await store.database.of('dailySums').delete('2026-11-19');
    await store.database.of('dailySums').put({ ...(right[0] as DailySum), date: '2026-11-20' });
    expect(valueOf(await rebuildDailySums(store))).toEqual({ days: 2, corrected: 3 });
    expect(await sumsOf(store)).toEqual(right);
  });
});

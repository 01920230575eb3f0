import { describe, expect, it } from 'vitest';
import type { CascadeFolds } from '@/domain/cascade';
import { removeAlignment } from '@/storage/commands/alignment';
import { loadSample } from '@/storage/commands/sample';
import { readCascade } from '@/storage/queries/cascade';
import { aCheckIn, aCycle, aKeyResult, anId, anObjective, aTeam } from '@/tests/fixtures/build';
import { aStore, type TestStore } from '@/tests/fixtures/store';

/** Loading the sample takes its time on a busy machine. */
const withSample = { timeout: 30_000 };

const everything: CascadeFolds = { foldedIds: new Set(), rowLimit: 1000 };
const winter = 'Own winter, not just socks';

/** Counts how many records of a table are read from now on. */
function countReads(store: TestStore, table: 'checkIns' | 'keyResults'): () => number {
  let reads = 0;
  store.database.of(table).hook('reading', (record) => {
    reads += 1;
    return record;
  });
  return () => reads;
}

describe('the cascade of the sample', withSample, () => {
  it('hangs teams below the company and people below what they support', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const view = await readCascade(store, everything);
    const levels = view.rows.map(({ item, level }) => [level, item.teamKind, item.title] as const);
    expect(levels[0]).toEqual([1, 'company', 'Become the winter shop that ski towns trust']);
    expect(levels[1]).toEqual([2, 'company', winter]);
    expect(levels.filter(([level]) => level === 3).map(([, kind]) => kind)).toEqual([
      ...['team', 'team', 'team', 'team'],
      ...['person', 'person'],
    ]);
    expect(view.rows[1]?.item).toMatchObject({ ownerName: 'Dana', progress: { measured: 3, total: 3 } });
    expect([view.orphans, view.misalignments, view.hiddenRows]).toEqual([[], [], 0]);
  });

  it('lists a team objective whose link was removed', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const { rows } = await readCascade(store, everything);
    const fit = rows.find(({ item }) => item.title === 'Make every first pair fit')?.item.id ?? '';
    await removeAlignment(store, fit);
    const { orphans } = await readCascade(store, everything);
    expect(orphans).toMatchObject([{ id: fit, title: 'Make every first pair fit', teamName: 'Sock line' }]);
  });

  it('reads the figures of no row that is folded away', async () => {
    const store = await aStore('2026-11-18');
    await loadSample(store);
    const { rows } = await readCascade(store, everything);
    const [checkIns, keyResults] = [countReads(store, 'checkIns'), countReads(store, 'keyResults')];
    await readCascade(store, everything);
    const [allCheckIns, allKeyResults] = [checkIns(), keyResults()];
    const foldedIds = new Set(rows.filter(({ isUnfolded }) => isUnfolded).map(({ item }) => item.id));
    const folded = await readCascade(store, { ...everything, foldedIds });
    expect(folded.rows.length).toBeLessThan(rows.length);
    expect(checkIns() - allCheckIns).toBeLessThan(allCheckIns / 2);
    expect(keyResults() - allKeyResults).toBeLessThan(allKeyResults);
  });
});

describe('a cascade of many', withSample, () => {
  it('reads only the rows it shows, and nothing of closed cycles', async () => {
    const store = await aStore('2026-11-18');
    const { database } = store;
    await database.of('teams').add(aTeam());
    const closed = aCycle({ id: anId(11), state: 'closed', closedAt: '2026-10-01T08:00:00.000Z' });
    await database.of('cycles').bulkAdd([aCycle(), closed]);
    const objectives = Array.from({ length: 600 }, (_, index) =>
      anObjective({ id: anId(1000 + index), order: index, cycleId: index < 500 ? anId(10) : anId(11) }),
    );
    await database.of('objectives').bulkAdd(objectives);
    const keyResults = objectives.map(({ id }, index) => aKeyResult({ id: anId(5000 + index), objectiveId: id }));
    await database.of('keyResults').bulkAdd(keyResults);
    const checkIns = keyResults.map(({ id }) => aCheckIn({ id: store.newId(), keyResultId: id }));
    await database.of('checkIns').bulkAdd(checkIns);
    const [readCheckIns, readKeyResults] = [countReads(store, 'checkIns'), countReads(store, 'keyResults')];
    const view = await readCascade(store, { foldedIds: new Set(), rowLimit: 20 });
    expect([view.rows.length, view.hiddenRows, view.orphans.length]).toEqual([20, 480, 500]);
    expect([readCheckIns(), readKeyResults()]).toEqual([20, 20]);
  });
});

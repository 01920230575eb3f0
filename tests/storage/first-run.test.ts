import { describe, expect, it } from 'vitest';
import { startFirstRun } from '@/storage/commands/first-run';
import { redo, undo } from '@/storage/commands/undo';
import { readNewTab } from '@/storage/queries/new-tab';
import { aStore } from '@/tests/fixtures/store';

const input = {
  mission: 'Help small shops outlast the big ones',
  objective: 'Become a top 5 online ski sock retailer',
  keyResults: [
    { line: 'Q4 revenue 0.2M to 1.4M', baseline: '' },
    { line: 'Returning customers from 18% to 40%', baseline: '' },
    { line: '', baseline: '' },
  ],
  cycleKind: 'quarter',
} as const;

describe('the first run', () => {
  it('starts a cycle with its objective and key results in one step', async () => {
    const store = await aStore('2026-11-18');
    expect((await readNewTab(store)).state).toBe('first-run');
    expect((await startFirstRun(store, input, 'en')).ok).toBe(true);
    const view = await readNewTab(store);
    expect(view.state).toBe('ready');
    expect(view.mission).toBe(input.mission);
    expect(view.headline?.title).toBe(input.objective);
    expect(view.headline?.keyResults.map(({ baseline, target }) => [baseline, target])).toEqual([
      [200_000, 1_400_000],
      [18, 40],
    ]);
    expect(view.daysLeft).toBe(43);
    expect(await store.database.of('undoRecords').count()).toBe(1);
  });

  it('locks what it starts with the hash of each goalpost', async () => {
    const store = await aStore();
    await startFirstRun(store, input, 'en');
    const records = [
      ...(await store.database.of('objectives').toArray()),
      ...(await store.database.of('keyResults').toArray()),
    ];
    expect(records.map(({ lockedHash }) => lockedHash?.length)).toEqual([64, 64, 64]);
  });

  it('is undone to an untouched new tab and redone whole', async () => {
    const store = await aStore();
    await startFirstRun(store, input, 'en');
    expect((await undo(store)).ok).toBe(true);
    expect((await readNewTab(store)).state).toBe('first-run');
    expect((await redo(store)).ok).toBe(true);
    expect((await readNewTab(store)).headline?.keyResults).toHaveLength(2);
  });

  it.each([
    [{ ...input, objective: '  ' }, 'objective', 'missing'],
    [{ ...input, objective: 'x'.repeat(501) }, 'objective', 'too-long'],
    [
      { ...input, keyResults: [{ line: 'Revenue of $1.4M', baseline: 'lots' }] },
      'keyResults.0.baseline',
      'not-a-number',
    ],
    [
      { ...input, keyResults: [{ line: 'Revenue of $1.4M', baseline: '1.4M' }] },
      'keyResults.0.line',
      'same-as-baseline',
    ],
    [{ ...input, keyResults: [{ line: 'Revenue of $1.4M', baseline: '' }] }, 'keyResults.0.baseline', 'missing'],
  ])('refuses %j at the field %s and writes nothing', async (wrong, field, rule) => {
    const store = await aStore();
    const result = await startFirstRun(store, wrong, 'en');
    expect(result.ok ? [] : result.problems.map((problem) => [problem.field, problem.rule])).toContainEqual([
      field,
      rule,
    ]);
    expect(await store.database.of('cycles').count()).toBe(0);
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });
});

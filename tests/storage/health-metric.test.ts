import { describe, expect, it } from 'vitest';
import type { HealthMetricContent } from '@/domain/health-metric-form';
import {
  archiveHealthMetric,
  moveHealthMetric,
  recordReading,
  saveHealthMetric,
} from '@/storage/commands/health-metric';
import { draftProtectingObjective } from '@/storage/commands/protecting-objective';
import { undo } from '@/storage/commands/undo';
import { readHealthScreen } from '@/storage/queries/health-screen';
import { readSettings } from '@/storage/settings';
import { aCycle, anId, aReading, aTeam, count, percent } from '@/tests/fixtures/build';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

async function aDraft(store: TestStore, changes: Partial<HealthMetricContent> = {}): Promise<HealthMetricContent> {
  const { meId } = await readSettings(store);
  return {
    ...{ id: null, teamId: meId, ownerId: meId, title: 'Returns', direction: 'at-most', healthyAt: 6, unhealthyAt: 8 },
    format: percent,
    ...changes,
  };
}

async function save(store: TestStore, changes: Partial<HealthMetricContent> = {}): Promise<string> {
  const saved = await saveHealthMetric(store, await aDraft(store, changes));
  return saved.ok ? saved.value.id : '';
}

async function titles(store: TestStore): Promise<readonly string[]> {
  const { sections } = await readHealthScreen(store);
  return sections.flatMap(({ rows }) => rows.map(({ metric }) => metric.title));
}

describe('a health metric', () => {
  it('is added at the end, edited in its place and put back by undo', async () => {
    const store = await aStore();
    const first = await save(store);
    await save(store, { title: 'Replies' });
    await save(store, { id: first, title: 'Returns under 6%' });
    expect(await titles(store)).toEqual(['Returns under 6%', 'Replies']);
    await undo(store);
    expect(await titles(store)).toEqual(['Returns', 'Replies']);
  });

  it('keeps what another window changed beside what was typed in an older form', async () => {
    const store = await aStore();
    const opened = got(await saveHealthMetric(store, await aDraft(store)));
    await save(store, { id: opened.id, healthyAt: 5, unhealthyAt: 7 });
    const renamed = { ...opened, title: 'Returns of socks' };
    expect(await saveHealthMetric(store, renamed, opened)).toMatchObject({ ok: true });
    expect(await store.database.of('healthMetrics').get(opened.id)).toMatchObject({
      ...{ title: 'Returns of socks', healthyAt: 5, unhealthyAt: 7 },
    });
    expect(await undo(store)).toMatchObject({ value: { detail: 'Returns of socks' } });
    expect(await titles(store)).toEqual(['Returns']);
  });

  it.each([
    [{ title: 'Elsewhere' }, { title: 'Here' }, 'title'],
    [{ ownerId: null }, { ownerId: anId(7) }, 'ownerId'],
    [{ format: count }, { healthyAt: 3 }, 'healthyAt'],
  ])('with %j elsewhere, %j here is refused, and nothing is written', async (elsewhere, here, field) => {
    const store = await aStore();
    const opened = got(await saveHealthMetric(store, await aDraft(store)));
    await save(store, { id: opened.id, ...elsewhere });
    const saved = await saveHealthMetric(store, { ...opened, ...here }, opened);
    expect(saved).toMatchObject({ ok: false, problems: [{ field, rule: 'changed-meanwhile' }] });
    expect(await store.database.of('healthMetrics').get(opened.id)).toMatchObject(elsewhere);
  });

  it('is refused with thresholds upside down, and nothing is written', async () => {
    const store = await aStore();
    const result = await saveHealthMetric(store, await aDraft(store, { unhealthyAt: 5 }));
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'unhealthyAt', rule: 'on-the-healthy-side' }] });
    expect(await store.database.of('healthMetrics').count()).toBe(0);
  });

  it('is refused for a team that is gone', async () => {
    const store = await aStore();
    const result = await saveHealthMetric(store, await aDraft(store, { teamId: anId(77) }));
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'team', rule: 'not-found' }] });
  });

  it('moves among those that are shown, and comes back from the archive at the end', async () => {
    const store = await aStore();
    const first = await save(store, { title: 'A' });
    const second = await save(store, { title: 'B' });
    await save(store, { title: 'C' });
    await archiveHealthMetric(store, second);
    await moveHealthMetric(store, first, 'down');
    expect(await titles(store)).toEqual(['C', 'A']);
    const [mine] = (await readHealthScreen(store)).sections;
    expect(mine?.archived).toEqual([{ id: second, title: 'B' }]);
    await archiveHealthMetric(store, second, false);
    expect(await titles(store)).toEqual(['C', 'A', 'B']);
    await undo(store);
    await undo(store);
    await undo(store);
    expect(await titles(store)).toEqual(['A', 'B', 'C']);
  });
});

describe('readings', () => {
  it('are added, dated back, and corrected by a later one of the same date', async () => {
    const store = await aStore('2026-11-18');
    const healthMetricId = await save(store);
    await recordReading(store, { healthMetricId, date: '2026-11-16', value: 70, note: '' });
    await recordReading(store, { healthMetricId, date: '2026-11-16', value: 7, note: ' typing error ' });
    await recordReading(store, { healthMetricId, date: '2026-11-09', value: 5, note: '' });
    const [row] = (await readHealthScreen(store)).sections.flatMap(({ rows }) => rows);
    expect(row?.current).toEqual({ date: '2026-11-16', value: 7 });
    expect(row?.status).toBe('slipping');
    expect(row?.readings.map(({ value, note }) => [value, note])).toEqual([
      [7, 'typing error'],
      [5, ''],
    ]);
    expect(await store.database.of('readings').count()).toBe(3);
  });

  it('of tomorrow are refused and nothing is written', async () => {
    const store = await aStore('2026-11-18');
    const healthMetricId = await save(store);
    const result = await recordReading(store, { healthMetricId, date: '2026-11-19', value: 7, note: '' });
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'date', rule: 'in-the-future' }] });
    expect(await store.database.of('readings').count()).toBe(0);
  });

  it('are read a few at a time, whatever the history', async () => {
    const store = await aStore('2026-11-18');
    const healthMetricId = await save(store);
    const start = Date.parse('2020-01-01T12:00:00Z');
    const history = Array.from({ length: 1000 }, (_, day) =>
      aReading({
        ...{ id: anId(1000 + day), healthMetricId, value: day },
        date: new Date(start + day * 86_400_000).toISOString().slice(0, 10),
      }),
    );
    await store.database.of('readings').bulkAdd(history);
    let rowsRead = 0;
    store.database.of('readings').hook('reading', (record) => {
      rowsRead += 1;
      return record;
    });
    const [row] = (await readHealthScreen(store)).sections.flatMap(({ rows }) => rows);
    expect(row).toMatchObject({ hasMore: true, current: { value: 999 } });
    expect(rowsRead).toBeLessThanOrEqual(17);
    const wanted = new Map([[healthMetricId, 100]]);
    const [more] = (await readHealthScreen(store, wanted)).sections.flatMap(({ rows }) => rows);
    expect(more?.readings).toHaveLength(100);
  });
});

describe('a metric that was unhealthy twice', () => {
  const nextCycle = { name: 'Q1 2027', kind: 'quarter', startsOn: '2027-01-01', endsOn: '2027-03-31' } as const;

  async function unhealthy(store: TestStore): Promise<{ healthMetricId: string; teamId: string }> {
    const healthMetricId = await save(store);
    await recordReading(store, { healthMetricId, date: '2026-11-09', value: 9, note: '' });
    await recordReading(store, { healthMetricId, date: '2026-11-16', value: 10, note: '' });
    const { meId } = await readSettings(store);
    return { healthMetricId, teamId: meId };
  }

  it('is drafted as an objective in a new cycle, as one step that can be undone', async () => {
    const store = await aStore();
    const { healthMetricId, teamId } = await unhealthy(store);
    const [row] = (await readHealthScreen(store)).sections.flatMap(({ rows }) => rows);
    expect(row?.isUnhealthyTwice).toBe(true);
    const drafted = await draftProtectingObjective(store, {
      ...{ healthMetricId, title: 'Bring returns back' },
      nextCycle: { ...nextCycle, teamId },
    });
    expect(drafted).toMatchObject({ ok: true, value: { title: 'Bring returns back', teamId } });
    const [cycle] = await store.database.of('cycles').toArray();
    expect(cycle).toMatchObject({ name: 'Q1 2027', state: 'draft' });
    const [keyResult] = await store.database.of('keyResults').toArray();
    expect(keyResult).toMatchObject({ title: 'Returns', kind: 'at-most', baseline: 10, target: 6 });
    await undo(store);
    const cycles = await store.database.of('cycles').toArray();
    expect(cycles.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  it('uses the draft that begins next, also one of a team above, and drafts nothing twice', async () => {
    const store = await aStore();
    const { healthMetricId, teamId } = await unhealthy(store);
    const company = aTeam({ id: anId(5), kind: 'company' });
    await store.database.of('teams').add(company);
    await store.database.of('teams').update(teamId, { parentId: company.id });
    const draft = { state: 'draft', startedAt: null, teamId: company.id } as const;
    await store.database
      .of('cycles')
      .bulkAdd([
        aCycle({ ...draft, id: anId(11), startsOn: '2027-04-01', endsOn: '2027-06-30' }),
        aCycle({ ...draft, id: anId(12), startsOn: '2027-01-01', endsOn: '2027-03-31' }),
        aCycle({ ...draft, id: anId(13), startsOn: '2026-01-01', endsOn: '2026-03-31' }),
      ]);
    const input = { healthMetricId, title: 'Bring returns back', nextCycle: { ...nextCycle, teamId } };
    const first = await draftProtectingObjective(store, input);
    const again = await draftProtectingObjective(store, input);
    expect(first).toMatchObject({ ok: true, value: { cycleId: anId(12) } });
    expect(again.ok && first.ok && again.value.id === first.value.id).toBe(true);
    expect(await store.database.of('cycles').count()).toBe(3);
    expect(await store.database.of('objectives').count()).toBe(1);
  });
});

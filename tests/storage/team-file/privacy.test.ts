import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyResult } from '@/domain/model/key-result';
import type { TeamFile } from '@/domain/model/team-file';
import { loadSample } from '@/storage/commands/sample';
import { composeTeamFile, teamFileText } from '@/storage/team-file/compose-team-file';
import { readMyWeeks, shareMyWeeks } from '@/storage/team-file/weekly-shares';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, privateTables } from '@/storage/tables';
import { aCheckIn, aCycle, aTeam, anId, anObjective } from '@/tests/fixtures/build';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import { teamFileOf } from '@/tests/fixtures/team-file';

type Plain = Record<string, unknown>;

const canary = 'CANARY';

/** Every free text of a record replaced; ids, dates and choices stay, so that it stays where it is. */
function marked(record: Plain, table: string): Plain {
  const texts = ['title', 'text', 'reason', 'note', 'description', 'needsFrom', 'source', 'url', 'name'];
  const said = Object.keys(record).filter((field) => texts.includes(field));
  return {
    ...record,
    ...Object.fromEntries(said.map((field) => [field, `${canary} ${table} ${field}`])),
    unknownFields: { [canary]: canary },
    discarded: [{ field: 'title', value: canary, author: canary, at: '2026-01-01T00:00:00.000Z' }],
  };
}

async function markPrivateTables({ database }: Store): Promise<void> {
  for (const name of Object.keys(privateTables).filter(isTableName)) {
    const table = database.table<Plain, unknown>(name);
    const [first] = await table.toArray();
    const keyPath = [table.schema.primKey.keyPath ?? []].flat();
    const keys = Object.fromEntries(keyPath.map((field) => [field, name === 'distractionOverrides' ? 7 : canary]));
    await table.put({ ...keys, ...first, canary: `${canary} ${name}` });
  }
}

/** Marks whatever hangs on a person, found here by plain recounting; answers with how many records that were. */
async function markPersonal({ database }: Store): Promise<number> {
  const ids = new Set<unknown>(
    (await database.of('teams').toArray()).filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  let count = 0;
  const mark = async (table: string, isPersonal: (record: Plain) => boolean): Promise<void> => {
    const rows = database.table<Plain, unknown>(table);
    for (const record of (await rows.toArray()).filter(isPersonal)) {
      ids.add(record['id']);
      count += 1;
      await rows.put(marked(record, table));
    }
  };
  for (const table of ['missions', 'goals', 'pillars', 'cycles', 'healthMetrics', 'objectives']) {
    await mark(table, ({ teamId }) => ids.has(teamId));
  }
  await mark('keyResults', ({ objectiveId }) => ids.has(objectiveId));
  await mark('projects', ({ keyResultId }) => ids.has(keyResultId));
  await mark('tasks', ({ projectId }) => ids.has(projectId));
  await mark('checkIns', ({ keyResultId, isLocalOnly }) => ids.has(keyResultId) || isLocalOnly === true);
  await mark('readings', ({ healthMetricId }) => ids.has(healthMetricId));
  await mark(
    'alignments',
    ({ childObjectiveId, parentObjectiveId }) => ids.has(childObjectiveId) || ids.has(parentObjectiveId),
  );
  for (const table of ['notes', 'amendments']) {
    await mark(table, ({ subjectId }) => ids.has(subjectId));
  }
  await mark('lessons', ({ objectiveId, cycleId }) => ids.has(objectiveId) || ids.has(cycleId));
  await mark('grades', ({ keyResultId }) => ids.has(keyResultId));
  return count;
}

let store: Store;

beforeAll(async () => {
  store = await aStore();
  got(await loadSample(store));
});

describe('a team file', () => {
  it('holds nothing private: neither a private table nor what hangs on a person', async () => {
    const { database } = store;
    const [checkIn] = await database.of('checkIns').toArray();
    await database.of('checkIns').put(aCheckIn({ ...checkIn, id: anId(900), isLocalOnly: true }));
    await database.of('teams').put(aTeam({ id: anId(901), kind: 'person', name: `${canary} person`, parentId: null }));
    await database.of('cycles').put(aCycle({ id: anId(902), teamId: anId(901), name: canary }));
    await database.of('objectives').put(anObjective({ id: anId(903), teamId: anId(901), cycleId: anId(902) }));
    await markPrivateTables(store);
    expect(await markPersonal(store)).toBeGreaterThan(20);
    const nodes = (await database.of('teams').toArray()).filter(({ kind }) => kind !== 'person');
    expect(nodes.length).toBeGreaterThan(2);
    for (const { id } of nodes) {
      const text = await teamFileOf(store, id);
      expect(text.length).toBeGreaterThan(1000);
      expect(text).not.toContain(canary);
    }
  });

  it('cannot be written for a person', async () => {
    const { meId } = await readSettings(store);
    expect(await composeTeamFile(store, meId, [])).toMatchObject({ ok: false, problems: [{ field: 'team' }] });
  });

  it('takes, by its type, only what was found to hang on a team', () => {
    const keyResults: readonly KeyResult[] = [];
    // @ts-expect-error A key result that has not passed the gate may be a person's.
    const records: Partial<TeamFile['records']> = { keyResults };
    // @ts-expect-error Entries have no place in it at all.
    const others: Partial<TeamFile['records']> = { entries: [] };
    expect([records, others]).toHaveLength(2);
  });
});

describe('the sums of my weeks', () => {
  it('go only when they are ticked, as numbers', async () => {
    const mine = await aStore();
    got(await loadSample(mine));
    const company = (await mine.database.of('teams').toArray()).find(({ kind }) => kind === 'company');
    const id = company?.id ?? '';
    const { meId } = await readSettings(mine);
    expect(JSON.parse(await teamFileOf(mine, id)).records.weeklyShares).toEqual([]);
    const shares = got(await shareMyWeeks(mine));
    const weeks = await readMyWeeks(mine);
    expect(weeks.length).toBeGreaterThan(3);
    const file = JSON.parse(teamFileText(got(await composeTeamFile(mine, id, shares))));
    expect(file.records.weeklyShares).toMatchObject(weeks.map((week) => ({ ...week, personId: meId })));
    expect(file.people).toContainEqual(expect.objectContaining({ id: meId, name: 'Me' }));
    // A second file corrects the first: the same records, not more.
    expect(got(await shareMyWeeks(mine)).map((share) => share.id)).toEqual(shares.map((share) => share.id));
    expect(weeks.reduce((sum, week) => sum + week.distraction, 0)).toBeGreaterThan(0);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readAlignmentChoices } from '@/storage/queries/alignment-choices';
import { readBadge } from '@/storage/queries/badge';
import { readCascade } from '@/storage/queries/cascade';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readCycleEnd } from '@/storage/queries/cycle-end';
import { readHealthScreen } from '@/storage/queries/health-screen';
import { readKeyResultHistory } from '@/storage/queries/key-result-history';
import { readMeeting } from '@/storage/queries/meeting';
import { readNewTab } from '@/storage/queries/new-tab';
import { readOkrHistory } from '@/storage/queries/okr-history';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { readProjectsScreen } from '@/storage/queries/projects-screen';
import { readTeamsScreen } from '@/storage/queries/teams-screen';
import type { Store } from '@/storage/store';
import { putLargeCompany } from '@/tests/fixtures/large-company';
import type { CompanySize, LargeCompany } from '@/tests/fixtures/large-company';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

/*
 * Every screen of OKRs reads what it shows. Two companies show the same team, one of them with many times the people,
 * cycles, key results and check-ins around it. `LODESTAR_KEY_RESULTS=5000 LODESTAR_CHECK_INS=500000` measures the size
 * that Lodestar must stay fast at; that takes a minute.
 */

const small: CompanySize = {
  teams: 4,
  people: 12,
  closedCycles: 2,
  keyResults: 36,
  checkIns: 2880,
  tasksOfAProject: 20,
};

function wanted(name: string, usual: number): number {
  return Number(process.env[name] ?? usual);
}

const isFull = process.env['LODESTAR_KEY_RESULTS'] !== undefined;
const large: CompanySize = {
  ...(isFull ? { teams: 50, people: 2000, closedCycles: 40 } : { teams: 12, people: 200, closedCycles: 8 }),
  keyResults: wanted('LODESTAR_KEY_RESULTS', 324),
  checkIns: wanted('LODESTAR_CHECK_INS', 25_920),
  tasksOfAProject: isFull ? 400 : 100,
};

type Rows = Readonly<Record<string, number>>;
type Read = (store: Store, company: LargeCompany) => Promise<unknown>;

const folds = { foldedIds: new Set<string>(), rowLimit: 3 };

const screens: readonly (readonly [string, Read])[] = [
  ['the OKR screen', (store) => readOkrScreen(store)],
  ['the check-in', (store) => readCheckInScreen(store)],
  ['the meeting', (store) => readMeeting(store)],
  ['the history of an objective', (store, { objectiveId }) => readOkrHistory(store, objectiveId, 20)],
  ['the history of a key result', (store, { keyResultId }) => readKeyResultHistory(store, keyResultId, 20)],
  ['the choices of a link', (store, { objectiveId }) => readAlignmentChoices(store, objectiveId)],
  ['the cascade', (store) => readCascade(store, folds)],
  ['teams', (store, { teamId }) => readTeamsScreen(store, teamId)],
  ['projects', (store) => readProjectsScreen(store)],
  ['health metrics', (store) => readHealthScreen(store)],
  ['the new tab', (store) => readNewTab(store)],
  ['the badge', (store) => readBadge(store)],
];

/** What grows with the history and with other people's work; the lists of teams and cycles are shown as a whole. */
const growing = ['keyResults', 'checkIns', 'readings', 'amendments', 'notes'] as const;

function ofGrowing(rows: Rows): Rows {
  return Object.fromEntries(growing.flatMap((table) => (rows[table] === undefined ? [] : [[table, rows[table]]])));
}

async function measured(size: CompanySize): Promise<ReadonlyMap<string, Rows>> {
  const store = await aStore('2026-11-18');
  const company = await putLargeCompany(store, size);
  const counter = await countRows(store.database);
  const rows = new Map<string, Rows>();
  for (const [name, read] of screens) {
    rows.set(name, await counter.rowsReadBy(() => read(store, company)));
  }
  rows.set('closing', await counter.rowsReadBy(() => readCycleEnd(store, company.cycleId)));
  return rows;
}

describe('in a large company', { timeout: 600_000 }, () => {
  let few: ReadonlyMap<string, Rows>;
  let many: ReadonlyMap<string, Rows>;

  beforeAll(async () => {
    few = await measured(small);
    many = await measured(large);
    if (isFull) {
      console.log(Object.fromEntries(many));
    }
  }, 600_000);

  it.each(screens.map(([name]) => name))('%s reads of all that grows what it reads in a small one', (name) => {
    const rows = many.get(name) ?? {};
    expect(ofGrowing(rows)).toEqual(ofGrowing(few.get(name) ?? {}));
    expect(rows['keyResults'] ?? 0).toBeLessThan(60);
    expect(rows['checkIns'] ?? 0).toBeLessThan(300);
  });

  it('closing reads of its own cycle alone, and of each key result the latest few check-ins', () => {
    const { teams } = large;
    const rows = many.get('closing') ?? {};
    const keyResults = teams * 3;
    // Every team has an objective of three key results in the running cycle.
    expect(rows['keyResults']).toBe(2 * keyResults);
    expect(rows['checkIns']).toBe(16 * keyResults);
  });
});

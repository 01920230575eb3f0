import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TeamFileSummary, TeamFileView } from '@/components/data/transfer-views';
import type { Id } from '@/domain/model/base';
import type { TeamFile } from '@/domain/model/team-file';
import { teamForest } from '@/domain/team-tree';
import type { TeamPlace } from '@/domain/team-tree';
import type { TreeNode } from '@/domain/forest';
import { problem } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { composeTeamFile, teamFileText } from '@/storage/team-file/compose-team-file';
import { readMyWeeks, shareMyWeeks } from '@/storage/team-file/weekly-shares';
import type { WeekSums } from '@/storage/team-file/weekly-shares';
import type { Page } from '@/entrypoints/platform/page';
import { saveFile } from '@/entrypoints/platform/save-file';
import type { Workbench } from './workbench';

interface TeamFileState {
  readonly view: ReadonlySignal<TeamFileView>;
  refresh(): Promise<void>;
  chooseTeam(teamId: Id, sharesWeeks: boolean): Promise<boolean>;
  save(): Promise<boolean>;
}

type Places = TeamFileView['teams'];

function flattened(nodes: readonly TreeNode<TeamPlace>[], depth = 0): Places {
  return nodes.flatMap(({ item, children }) => [
    { id: item.id, name: item.name, depth },
    ...flattened(children, depth + 1),
  ]);
}

async function readPlaces({ database }: Store): Promise<Places> {
  const teams = alive(await database.of('teams').toArray());
  return flattened(teamForest(teams.filter(({ kind }) => kind !== 'person')));
}

function summaryOf({ teamId, people, records }: TeamFile, weeks: readonly WeekSums[] | null): TeamFileSummary {
  const { objectives, keyResults, checkIns, projects, tasks, healthMetrics } = records;
  return {
    teamId,
    sharesWeeks: weeks !== null,
    counts: {
      objectives: alive(objectives).length,
      keyResults: alive(keyResults).length,
      checkIns: checkIns.length,
      projects: alive(projects).length + alive(tasks).length,
      healthMetrics: alive(healthMetrics).length,
    },
    people: people.map(({ name }) => name),
    weeks: weeks ?? [],
  };
}

/** Whose weeks they are is in the file too. */
async function readMyName(store: Store): Promise<string> {
  const { meId } = await readSettings(store);
  return (await store.database.of('teams').get(meId))?.name ?? '';
}

/** The name of a team in that of a file: letters and digits of any script, the rest joined by hyphens. */
function fileNameOf(team: string, today: string): string {
  const plain = team
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
  return `${plain === '' ? 'team' : plain}-${today}.lodestar.json`;
}

/** The file of the chosen team as it is now; with my weeks, which are written down as shared then, where I ticked them. */
async function compose(store: Store, { teamId, sharesWeeks }: TeamFileSummary): Promise<Result<TeamFile>> {
  if (!sharesWeeks) {
    return composeTeamFile(store, teamId, []);
  }
  const shares = await shareMyWeeks(store);
  return shares.ok ? composeTeamFile(store, teamId, shares.value) : shares;
}

export function createTeamFileState({ store }: Page, bench: Workbench): TeamFileState {
  const view = signal<TeamFileView>({ teams: [], summary: null });
  const refuse = (result: Result<TeamFile>): false => {
    const [first] = result.ok ? [] : result.problems;
    bench.refuse({ place: null, table: null, problem: first ?? problem('team', 'not-found') });
    return false;
  };
  return {
    view,
    refresh: async () => {
      const teams = await readPlaces(store);
      const { summary } = view.peek();
      view.value = { teams, summary: teams.some(({ id }) => id === summary?.teamId) ? summary : null };
    },
    chooseTeam: async (teamId, sharesWeeks) => {
      const file = await composeTeamFile(store, teamId, []);
      if (!file.ok) {
        return refuse(file);
      }
      const weeks = sharesWeeks ? await readMyWeeks(store) : null;
      const summary = summaryOf(file.value, weeks);
      const me = weeks === null || weeks.length === 0 ? [] : [await readMyName(store)];
      view.value = { ...view.peek(), summary: { ...summary, people: [...new Set([...summary.people, ...me])] } };
      return true;
    },
    save: async () => {
      const { summary, teams } = view.peek();
      if (summary === null) {
        return false;
      }
      const file = await compose(store, summary);
      if (!file.ok) {
        return refuse(file);
      }
      const name = teams.find(({ id }) => id === summary.teamId)?.name ?? '';
      await saveFile(fileNameOf(name, store.now().today), new Blob([teamFileText(file.value)]).stream());
      return true;
    },
  };
}

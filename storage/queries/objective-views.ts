import type { AwayPeriod } from '@/domain/away';
import type { Id, LocalDate } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { Settings } from '@/domain/model/settings';
import { objectiveView } from '@/domain/okr-view';
import type { KeyResultRows, ObjectiveView, OkrContext } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readKeyResultsOf } from './okrs-of-cycle';

/** Enough for a spark line of twelve dates, some of them corrected. */
const checkInsRead = 16;

/** Periods of absence that can still matter: those that end within the last months or later. */
export async function readAway(store: Store, from: LocalDate): Promise<AwayPeriod[]> {
  return store.database.of('away').where('endsOn').aboveOrEqual(from).toArray();
}

/** The latest check-ins of a key result, newest first; never its whole history. */
export async function readLatestCheckIns(store: Store, keyResultId: Id): Promise<CheckIn[]> {
  const dates = store.database.of('checkIns').where('[keyResultId+date]');
  const range = dates.between([keyResultId, ''], [keyResultId, '\uffff']);
  return alive(await range.reverse().limit(checkInsRead).toArray());
}

async function readTeamNames(store: Store, ids: readonly (Id | null)[]): Promise<Map<Id, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const teams = await store.database.of('teams').bulkGet(wanted);
  return new Map(teams.flatMap((team) => (team === undefined ? [] : [[team.id, team.name] as const])));
}

async function readSupports(store: Store, objective: Objective): Promise<ObjectiveView['supports']> {
  const links = alive(await store.database.of('alignments').where('childObjectiveId').equals(objective.id).toArray());
  const [link] = links.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (link === undefined) {
    return null;
  }
  const parent = await store.database.of('objectives').get(link.parentObjectiveId);
  if (parent === undefined || parent.deletedAt !== null) {
    return null;
  }
  const team = await store.database.of('teams').get(parent.teamId);
  return { title: parent.title, teamName: team?.name ?? '', reason: link.reason };
}

/** What the views of one cycle's objectives depend on. */
async function okrContext(store: Store, cycle: Cycle, settings: Settings): Promise<OkrContext> {
  const away = await readAway(store, cycle.startsOn);
  return { cycle, today: store.now().today, checkInWeekday: settings.checkInWeekday, away };
}

/** Objectives of one cycle as screens show them: reads their key results and of each the latest few check-ins. */
export async function readObjectiveViews(
  store: Store,
  cycle: Cycle,
  objectives: readonly Objective[],
): Promise<ObjectiveView[]> {
  const context = await okrContext(store, cycle, await readSettings(store));
  const keyResults = await readKeyResultsOf(store, objectives);
  const owners = [...objectives, ...keyResults].map(({ ownerId }) => ownerId);
  const names = await readTeamNames(store, [...owners, ...objectives.map(({ teamId }) => teamId)]);
  const nameOf = (id: Id | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const rows: KeyResultRows[] = await Promise.all(
    keyResults.map(async (keyResult) => ({
      keyResult,
      ownerName: nameOf(keyResult.ownerId),
      checkIns: await readLatestCheckIns(store, keyResult.id),
    })),
  );
  return Promise.all(
    objectives.map(async (objective) =>
      objectiveView(
        {
          objective,
          teamName: nameOf(objective.teamId) ?? '',
          ownerName: nameOf(objective.ownerId),
          supports: await readSupports(store, objective),
          keyResults: rows.filter(({ keyResult }) => keyResult.objectiveId === objective.id),
        },
        context,
      ),
    ),
  );
}

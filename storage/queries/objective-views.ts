import type { Id, LocalDate } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import { objectiveView } from '@/domain/okr-view';
import type { KeyResultRows, ObjectiveView, OkrContext } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readLinksOf } from './alignment-links';
import { readAddedOn } from './amendments';
import { readKeyResultsOf } from './okrs-of-cycle';

/** Enough for a spark line of twelve dates, some of them corrected. */
const checkInsRead = 16;

/** The latest check-ins of a key result up to a date, newest first; never its whole history. */
export async function readLatestCheckIns(store: Store, keyResultId: Id, asOf: LocalDate): Promise<CheckIn[]> {
  const dates = store.database.of('checkIns').where('[keyResultId+date]');
  const range = dates.between([keyResultId, ''], [keyResultId, asOf], true, true);
  return alive(await range.reverse().limit(checkInsRead).toArray());
}

async function readTeamNames(store: Store, ids: readonly (Id | null)[]): Promise<Map<Id, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const teams = await store.database.of('teams').bulkGet(wanted);
  return new Map(teams.flatMap((team) => (team === undefined ? [] : [[team.id, team.name] as const])));
}

async function readSupports(store: Store, objective: Objective): Promise<ObjectiveView['supports']> {
  const [link] = await readLinksOf(store, objective.id);
  if (link === undefined) {
    return null;
  }
  const parent = await store.database.of('objectives').get(link.parentObjectiveId);
  if (parent === undefined || parent.deletedAt !== null) {
    return null;
  }
  const team = await store.database.of('teams').get(parent.teamId);
  const keyResult =
    link.parentKeyResultId === null ? undefined : await store.database.of('keyResults').get(link.parentKeyResultId);
  const keyResultTitle = keyResult?.title ?? null;
  return { title: parent.title, teamName: team?.name ?? '', keyResultTitle, reason: link.reason };
}

/** What the views of one cycle's objectives depend on. */
async function okrContext(store: Store, cycle: Cycle, today: LocalDate): Promise<OkrContext> {
  const { checkInWeekday } = await readSettings(store);
  const away = await store.database.of('away').where('endsOn').aboveOrEqual(cycle.startsOn).toArray();
  const startedOn = cycle.startedAt === null ? null : store.localDateOf(cycle.startedAt);
  return { cycle, startedOn, today, checkInWeekday, away };
}

/**
 * Objectives of one cycle as screens show them: reads their key results and of each the latest few check-ins.
 *
 * @param asOf shows them as they stood on that date, which is today unless a past week is looked at
 */
export async function readObjectiveViews(
  store: Store,
  cycle: Cycle,
  objectives: readonly Objective[],
  asOf: LocalDate = store.now().today,
): Promise<ObjectiveView[]> {
  const context = await okrContext(store, cycle, asOf);
  const keyResults = await readKeyResultsOf(store, objectives);
  const addedOn = await readAddedOn(
    store,
    keyResults.map(({ id }) => id),
  );
  const owners = [...objectives, ...keyResults].map(({ ownerId }) => ownerId);
  const names = await readTeamNames(store, [...owners, ...objectives.map(({ teamId }) => teamId)]);
  const nameOf = (id: Id | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const rows: KeyResultRows[] = await Promise.all(
    keyResults.map(async (keyResult) => ({
      keyResult,
      ownerName: nameOf(keyResult.ownerId),
      checkIns: await readLatestCheckIns(store, keyResult.id, asOf),
      addedOn: addedOn.get(keyResult.id) ?? null,
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

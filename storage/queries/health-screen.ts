import { healthMetricRow } from '@/domain/health-screen-view';
import type { HealthMetricRow, HealthScreenView, HealthTeam } from '@/domain/health-screen-view';
import type { Id } from '@/domain/model/base';
import type { HealthMetric } from '@/domain/model/health-metric';
import type { NamedTeam } from '@/domain/okr-screen-view';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readingsRead, readLatestReadings } from './latest-readings';
import { readTeamNames } from './team-names';
import type { TeamNames } from './team-names';

/** How many readings are wanted of the metrics that are unfolded; the others read what their spark line needs. */
export type WantedReadings = ReadonlyMap<Id, number>;

async function readRow(store: Store, metric: HealthMetric, names: TeamNames, most: number): Promise<HealthMetricRow> {
  const latest = await readLatestReadings(store, metric.id, most);
  return healthMetricRow({ metric, ownerName: names.nameOf(metric.ownerId), ...latest });
}

async function readSection(
  store: Store,
  team: NamedTeam,
  names: TeamNames,
  wanted: WantedReadings,
): Promise<HealthTeam> {
  const metrics = alive(await store.database.of('healthMetrics').where('teamId').equals(team.id).toArray());
  const shown = metrics.filter(({ archivedAt }) => archivedAt === null).toSorted(byOrder);
  const archived = metrics.filter(({ archivedAt }) => archivedAt !== null).toSorted(byOrder);
  return {
    team,
    rows: await Promise.all(
      shown.map((metric) => readRow(store, metric, names, wanted.get(metric.id) ?? readingsRead)),
    ),
    archived: archived.map(({ id, title }) => ({ id, title })),
  };
}

/** The health metrics of the chosen team and of those above it, each with its latest readings. */
export async function readHealthScreen(store: Store, wanted: WantedReadings = new Map()): Promise<HealthScreenView> {
  const names = await readTeamNames(store);
  const { team, teams, people } = names;
  return {
    ...{ team, teams, people, today: store.now().today },
    sections: await Promise.all(names.path.map((one) => readSection(store, one, names, wanted))),
  };
}

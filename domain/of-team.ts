// The gate of the team file: what has not passed here does not fit into a file, by its type.

import type { Id } from './model/base';
import type { CheckIn } from './model/check-in';
import type { Team } from './model/team';
import type { OfTeam, TeamFileRecord } from './model/team-file';
import type { WeeklyShare } from './model/weekly-share';

/** Companies and teams; people stay out. */
export function teamNodes(teams: readonly Team[]): OfTeam<TeamFileRecord<'teams'>>[] {
  return teams.filter((team): team is OfTeam<TeamFileRecord<'teams'>> => team.kind !== 'person');
}

/** Those of some records that hang on one of the records that passed before. */
export function hangingOn<Shared extends object>(
  records: readonly Shared[],
  passed: readonly OfTeam<{ readonly id: Id }>[],
  idOf: (record: Shared) => Id | null,
): OfTeam<Shared>[] {
  const ids = new Set(passed.map(({ id }) => id));
  return records.filter((record): record is OfTeam<Shared> => ids.has(idOf(record) ?? ''));
}

/** Check-ins, but for those that were kept to oneself. */
export function sharedCheckIns(checkIns: readonly OfTeam<CheckIn>[]): OfTeam<TeamFileRecord<'checkIns'>>[] {
  return checkIns.filter((checkIn): checkIn is OfTeam<TeamFileRecord<'checkIns'>> => !checkIn.isLocalOnly);
}

/** The sums of my own weeks, which I have ticked; nobody else's. */
export function myShares(shares: readonly WeeklyShare[], meId: Id): OfTeam<WeeklyShare>[] {
  return shares.filter((share): share is OfTeam<WeeklyShare> => share.personId === meId);
}

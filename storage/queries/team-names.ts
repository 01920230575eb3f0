import type { Id } from '@/domain/model/base';
import type { Team } from '@/domain/model/team';
import type { NamedTeam } from '@/domain/okr-screen-view';
import { byOrder } from '@/domain/order';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamPath } from './team-path';

/** Whose records a room shows, and whom it can show instead. */
export interface TeamNames {
  /** The chosen team and those above it. */
  readonly path: readonly NamedTeam[];
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  nameOf(id: Id | null): string | null;
}

/** The chosen team, its path and everybody who can be chosen or own something. */
export async function readTeamNames(store: Store): Promise<TeamNames> {
  const { meId, shownTeamId } = await readSettings(store);
  const named = ({ id, name, kind }: Team): NamedTeam => ({ id, name, kind, isMe: id === meId });
  const path = (await readTeamPath(store, shownTeamId)).map(named);
  const [team] = path;
  if (team === undefined) {
    throw new Error('the chosen team is gone');
  }
  const teams = alive(await store.database.of('teams').toArray()).toSorted(byOrder);
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return {
    ...{ path, team, teams: teams.map(named) },
    people: teams.filter(({ kind }) => kind === 'person').map(({ id, name }) => ({ id, name })),
    nameOf: (id) => (id === null ? null : (names.get(id) ?? null)),
  };
}

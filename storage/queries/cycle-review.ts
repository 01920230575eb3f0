import { cycleWarnings } from '@/domain/cycle-warnings';
import type { DraftedOkr, TeamWords } from '@/domain/draft-review';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Mission } from '@/domain/model/mission';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import type { CycleView } from '@/domain/okr-screen-view';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** One team's OKRs of a cycle that are in force, in their order. */
export interface OkrsInForce {
  readonly cycle: Cycle;
  readonly team: Team;
  readonly missions: readonly Mission[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
}

function draftedOkrs({ objectives, keyResults }: OkrsInForce): DraftedOkr[] {
  return objectives.map((objective) => ({
    objective,
    keyResults: keyResults
      .filter(({ objectiveId, abandonedAt }) => objectiveId === objective.id && abandonedAt === null)
      .toSorted(byOrder),
  }));
}

/** What is pointed out about the OKRs as a set, and for a draft the OKRs that its start looks through. */
export async function readCycleReview(
  store: Store,
  okrs: OkrsInForce,
): Promise<Pick<CycleView, 'warnings' | 'drafted'>> {
  const { cycle, team, missions, objectives, keyResults } = okrs;
  if (cycle.state === 'closed') {
    return { warnings: [], drafted: [] };
  }
  const ids = objectives.map(({ id }) => id);
  const alignments = alive(await store.database.of('alignments').where('childObjectiveId').anyOf(ids).toArray());
  return {
    warnings: cycleWarnings({ cycle, teams: [team], objectives, keyResults, alignments, missions }),
    drafted: cycle.state === 'draft' ? draftedOkrs(okrs) : [],
  };
}

/** The words that the team and those above it use on purpose, and the teams that it is not part of. */
export function teamWords(path: readonly Team[], teams: readonly Team[]): TeamWords {
  const own = new Set(path.map(({ id }) => id));
  return {
    allowedJargon: [...new Set(path.flatMap(({ allowedJargon }) => allowedJargon))],
    otherTeams: teams.filter(({ id, kind }) => kind !== 'person' && !own.has(id)).map(({ name }) => name),
  };
}

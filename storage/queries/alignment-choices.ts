import { closesLoop } from '@/domain/alignment';
import type { AlignmentChoice, AlignmentChoices, AlignmentDraft } from '@/domain/alignment';
import type { Alignment } from '@/domain/model/alignment';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readLinksAbove, readLinksOf } from './alignment-links';
import { readKeyResultsOf } from './okrs-of-cycle';
import { readTeamPath } from './team-path';

interface Candidate {
  readonly objective: Objective;
  readonly cycle: Cycle;
  readonly team: Team;
}

/** The objectives of teams above in cycles that are not closed, and the yearly ones of the team itself. */
async function readCandidates(store: Store, child: Objective, cycle: Cycle): Promise<Candidate[]> {
  const path = await readTeamPath(store, child.teamId);
  const open = alive(await store.database.of('cycles').where('state').anyOf(['draft', 'active']).toArray());
  const candidates: Candidate[] = [];
  for (const team of path) {
    const isOwn = team.id === child.teamId;
    const cycles = isOwn ? open.filter(({ kind }) => kind === 'year' && cycle.kind !== 'year') : open;
    const pairs = cycles.map(({ id }) => [team.id, id]);
    const objectives = alive(await store.database.of('objectives').where('[teamId+cycleId]').anyOf(pairs).toArray());
    const inForce = objectives.filter(({ id, abandonedAt }) => abandonedAt === null && id !== child.id);
    for (const objective of inForce.toSorted(byOrder)) {
      const ofObjective = cycles.find(({ id }) => id === objective.cycleId);
      candidates.push(...(ofObjective === undefined ? [] : [{ objective, cycle: ofObjective, team }]));
    }
  }
  return candidates;
}

/** What an objective supports today may lie outside the usual choices; it stays one of them until it is changed. */
async function readCurrent(store: Store, objectiveId: Id | null): Promise<Candidate[]> {
  const objective = objectiveId === null ? undefined : await store.database.of('objectives').get(objectiveId);
  if (objective === undefined || objective.deletedAt !== null) {
    return [];
  }
  const cycle = await store.database.of('cycles').get(objective.cycleId);
  const team = await store.database.of('teams').get(objective.teamId);
  return cycle === undefined || team === undefined ? [] : [{ objective, cycle, team }];
}

async function withoutLoops(store: Store, childId: Id, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { id } = candidate.objective;
    if (!closesLoop(childId, id, await readLinksAbove(store, id))) {
      kept.push(candidate);
    }
  }
  return kept;
}

async function choicesOf(store: Store, candidates: readonly Candidate[]): Promise<AlignmentChoice[]> {
  const objectives = candidates.map(({ objective }) => objective);
  const keyResults = (await readKeyResultsOf(store, objectives)).filter(({ abandonedAt }) => abandonedAt === null);
  return candidates.map(({ objective, cycle, team }) => ({
    ...{ objectiveId: objective.id, title: objective.title, teamName: team.name, cycleName: cycle.name },
    ...{ startsOn: cycle.startsOn, endsOn: cycle.endsOn },
    keyResults: keyResults
      .filter(({ objectiveId }) => objectiveId === objective.id)
      .map(({ id, title }) => ({ id, title })),
  }));
}

/** The stored link as the dialog holds it; of a parent that is gone only the reason is left. */
function draftOf(childObjectiveId: Id, link: Alignment | null, parent: Candidate | undefined): AlignmentDraft {
  return {
    childObjectiveId,
    parentObjectiveId: parent?.objective.id ?? null,
    parentKeyResultId: parent === undefined ? null : (link?.parentKeyResultId ?? null),
    reason: link?.reason ?? '',
  };
}

/** What an objective supports and what it could; null when it no longer exists. Reads the teams above it, nobody else. */
export async function readAlignmentChoices(store: Store, objectiveId: Id): Promise<AlignmentChoices | null> {
  const child = await store.database.of('objectives').get(objectiveId);
  const cycle = child === undefined ? undefined : await store.database.of('cycles').get(child.cycleId);
  if (child === undefined || child.deletedAt !== null || cycle === undefined) {
    return null;
  }
  const [link = null] = await readLinksOf(store, objectiveId);
  const usual = await withoutLoops(store, objectiveId, await readCandidates(store, child, cycle));
  const current = await readCurrent(store, link?.parentObjectiveId ?? null);
  const unusual = current.filter(({ objective }) => !usual.some((one) => one.objective.id === objective.id));
  return {
    draft: draftOf(objectiveId, link, current[0]),
    isLinked: link !== null,
    child: { title: child.title, startsOn: cycle.startsOn, endsOn: cycle.endsOn },
    choices: await choicesOf(store, [...unusual, ...usual]),
  };
}

// What is pointed out about the OKRs of a cycle as a set. Nothing here blocks: the method advises, people decide.

import type { Alignment } from './model/alignment';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Mission } from './model/mission';
import type { Objective } from './model/objective';
import type { Team } from './model/team';
import { orphans } from './alignment';

export type CycleWarningRule =
  | 'no-key-results'
  | 'too-few-key-results'
  | 'too-many-key-results'
  | 'too-many-objectives'
  | 'too-few-yearly-objectives'
  | 'too-many-yearly-objectives'
  | 'opposing-force-missing'
  | 'orphan'
  | 'owner-missing'
  | 'mission-missing';

/** A rule and the objective, key result or team it is about; null when it is about the cycle as a whole. */
export interface CycleWarning {
  readonly ruleId: CycleWarningRule;
  readonly subjectId: Id | null;
}

export interface CycleWarningInput {
  readonly cycle: Pick<Cycle, 'id' | 'kind'>;
  readonly teams: readonly Pick<Team, 'id' | 'kind' | 'parentId'>[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly alignments: readonly Alignment[];
  readonly missions: readonly Mission[];
}

/** Three key results are expected, two to five accepted (method 3.10). */
const keyResultCount = { fewest: 2, most: 5 };

/** One objective per team and cycle is recommended, up to three pass (S59). */
const mostObjectives = 3;

/** A year has three to five objectives (S21). */
const yearlyObjectives = { fewest: 3, most: 5 };

function isInForce({ deletedAt, abandonedAt }: Pick<Objective, 'deletedAt' | 'abandonedAt'>): boolean {
  return deletedAt === null && abandonedAt === null;
}

function keyResultCountRule(count: number): CycleWarningRule | null {
  if (count === 0) {
    return 'no-key-results';
  }
  if (count < keyResultCount.fewest) {
    return 'too-few-key-results';
  }
  return count > keyResultCount.most ? 'too-many-key-results' : null;
}

/** All metrics speak for one thing (S39). One key result has nothing to oppose; one without a kind may be the counterweight. */
function lacksOpposingForce(keyResults: readonly KeyResult[]): boolean {
  const kinds = new Set(keyResults.map(({ metricKind }) => metricKind));
  return keyResults.length > 1 && kinds.size === 1 && !kinds.has(null);
}

function objectiveRules(objective: Objective, input: CycleWarningInput): CycleWarningRule[] {
  const keyResults = input.keyResults.filter((one) => isInForce(one) && one.objectiveId === objective.id);
  const countRule = keyResultCountRule(keyResults.length);
  const rules: CycleWarningRule[] = countRule === null ? [] : [countRule];
  if (lacksOpposingForce(keyResults)) {
    rules.push('opposing-force-missing');
  }
  if (orphans([objective], input.teams, input.alignments).length > 0) {
    rules.push('orphan');
  }
  if (objective.ownerId === null) {
    rules.push('owner-missing');
  }
  return rules;
}

function objectiveCountRule(count: number, kind: Cycle['kind']): CycleWarningRule | null {
  if (kind !== 'year') {
    return count > mostObjectives ? 'too-many-objectives' : null;
  }
  if (count < yearlyObjectives.fewest) {
    return 'too-few-yearly-objectives';
  }
  return count > yearlyObjectives.most ? 'too-many-yearly-objectives' : null;
}

function teamRules(teamId: Id, objectiveCount: number, input: CycleWarningInput): CycleWarningRule[] {
  const countRule = objectiveCountRule(objectiveCount, input.cycle.kind);
  const rules: CycleWarningRule[] = countRule === null ? [] : [countRule];
  if (!input.missions.some((mission) => mission.deletedAt === null && mission.teamId === teamId)) {
    rules.push('mission-missing');
  }
  return rules;
}

/**
 * Every warning about the OKRs of a cycle: counts of objectives and key results, a missing opposing force, objectives
 * of teams that are linked to nothing, missing owners, and missions of the teams that have objectives here.
 */
export function cycleWarnings(input: CycleWarningInput): CycleWarning[] {
  const objectives = input.objectives.filter((one) => isInForce(one) && one.cycleId === input.cycle.id);
  const objectiveIds = new Set(objectives.map(({ id }) => id));
  const ownerless = input.keyResults.filter(
    (one) => isInForce(one) && one.ownerId === null && objectiveIds.has(one.objectiveId),
  );
  const byTeam = Map.groupBy(objectives, ({ teamId }) => teamId);
  return [
    ...[...byTeam].flatMap(([teamId, { length }]) =>
      teamRules(teamId, length, input).map((ruleId) => ({ ruleId, subjectId: teamId })),
    ),
    ...objectives.flatMap((objective) =>
      objectiveRules(objective, input).map((ruleId) => ({ ruleId, subjectId: objective.id })),
    ),
    ...ownerless.map(({ id }): CycleWarning => ({ ruleId: 'owner-missing', subjectId: id })),
  ];
}

// Fifty teams and their closed cycles: objectives, key results, a check-in on most days, and the work below them.

import { addDays } from '@/domain/calendar';
import type { CheckIn } from '@/domain/model/check-in';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import type { Project } from '@/domain/model/project';
import type { Task } from '@/domain/model/task';
import type { Team } from '@/domain/model/team';
import { daysOfHistory, instantOf, nth } from './history';
import type { Kit } from './history';

const keyResultsAnObjective = 3;
const tasksAProject = 8;
const count = { style: 'count', currency: null, unit: '' } as const;
const aims = ['Become the shop that skiers name first', 'Make every parcel a small present', 'Win back the mountains'];
const metrics = ['Customers who come back', 'Orders a week', 'Hours until an answer', 'Shops that list us', 'Returns'];

/** Everything that is small enough to be held at once. */
export interface History {
  readonly teams: readonly Team[];
  readonly cycles: readonly Cycle[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly projects: readonly Project[];
  readonly tasks: readonly Task[];
}

function teamsOf(kit: Kit): { readonly teams: Team[]; readonly people: Team[] } {
  const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);
  const teams = numbers(kit.size.teams).map((order) =>
    kit.shared(kit.startsOn, {
      kind: 'team' as const,
      name: `Team ${order + 1}`,
      parentId: kit.companyId,
      order,
      allowedJargon: [],
    }),
  );
  const people = numbers(kit.size.people).map((order) =>
    kit.shared(kit.startsOn, {
      ...{ kind: 'person' as const, name: `Person ${order + 1}`, order, allowedJargon: [] },
      parentId: nth(teams, order).id,
    }),
  );
  return { teams, people };
}

/** One after the other, so that the last one ends where the history does. */
function cyclesOf(kit: Kit, teams: readonly Team[]): Cycle[] {
  const days = Math.floor(daysOfHistory / kit.size.cycles);
  return Array.from({ length: kit.size.cycles }, (_, index) => {
    const startsOn = addDays(kit.startsOn, index * days);
    const endsOn = addDays(startsOn, days - 1);
    return kit.shared(startsOn, {
      ...{ name: `Cycle ${index + 1}`, kind: 'custom' as const, state: 'closed' as const, startsOn, endsOn },
      teamId: kit.companyId ?? nth(teams, 0).id,
      startedAt: instantOf(startsOn, 9),
      closedAt: instantOf(endsOn, 17),
    });
  });
}

function objectiveOf(kit: Kit, cycle: Cycle, team: Team, order: number): Objective {
  return kit.shared(cycle.startsOn, {
    ...{ teamId: team.id, cycleId: cycle.id, ownerId: kit.meId, pillarId: null, kind: 'standard' as const, order },
    title: `${nth(aims, order)}, ${cycle.name}`,
    ...{ gutFeeling: null, dismissedChecks: [], lockedHash: null, abandonedAt: null, description: '', needsFrom: '' },
  });
}

function keyResultOf(kit: Kit, objective: Objective, cycle: Cycle, order: number): KeyResult {
  return kit.shared(cycle.startsOn, {
    ...{ objectiveId: objective.id, ownerId: kit.meId, kind: 'rising' as const, metricKind: null, format: count },
    title: `${kit.choose(metrics)} ${order + 1}`,
    ...{ baseline: 0, target: 100 + Math.floor(kit.chance() * 900), low: null, high: null, milestones: [] },
    ...{
      settledFor: null,
      confidenceAtStart: 5,
      weight: 1,
      source: '',
      order,
      dismissedChecks: [],
      lockedHash: null,
      abandonedAt: null,
    },
  });
}

/** Cycle by cycle; the teams take turns, so that each cycle has objectives of many. */
function okrsOf(kit: Kit, cycles: readonly Cycle[], teams: readonly Team[]) {
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  for (let made = 0; made < kit.size.keyResults; made += 1) {
    const order = made % keyResultsAnObjective;
    const group = Math.floor(made / keyResultsAnObjective);
    const cycle = nth(cycles, ((group * keyResultsAnObjective) / kit.size.keyResults) * cycles.length);
    if (order === 0) objectives.push(objectiveOf(kit, cycle, nth(teams, group), group));
    keyResults.push(keyResultOf(kit, nth(objectives, objectives.length - 1), cycle, order));
  }
  return { objectives, keyResults };
}

function workOf(kit: Kit, keyResults: readonly KeyResult[]) {
  const projects: Project[] = [];
  const tasks: Task[] = [];
  for (let made = 0; made < kit.size.tasks; made += 1) {
    const date = addDays(kit.startsOn, Math.floor((made / kit.size.tasks) * daysOfHistory));
    if (made % tasksAProject === 0) {
      const keyResult = nth(keyResults, (made / kit.size.tasks) * keyResults.length);
      projects.push(
        kit.shared(date, {
          ...{ keyResultId: keyResult.id, ownerId: kit.meId, title: `Project ${projects.length + 1}` },
          ...{ state: 'done' as const, followedUpOn: null, order: projects.length },
        }),
      );
    }
    const project = nth(projects, projects.length - 1);
    tasks.push(
      kit.shared(date, {
        ...{ projectId: project.id, title: `Task ${made + 1}`, url: null, order: made },
        ...{ dueOn: date, doneOn: addDays(date, Math.floor(kit.chance() * 5)) },
      }),
    );
  }
  return { projects, tasks };
}

export function historyOf(kit: Kit): History {
  const { teams, people } = teamsOf(kit);
  const cycles = cyclesOf(kit, teams);
  const { objectives, keyResults } = okrsOf(kit, cycles, teams);
  return { teams: [...teams, ...people], cycles, objectives, keyResults, ...workOf(kit, keyResults) };
}

/** Spread over the cycle of each key result, one after the other so that they need no list. */
export function* checkInsOf(kit: Kit, { cycles, objectives, keyResults }: History): Generator<CheckIn> {
  const cycleOf = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const startOf = new Map(objectives.map(({ id, cycleId }) => [id, cycleOf.get(cycleId)?.startsOn ?? kit.startsOn]));
  const days = Math.floor(daysOfHistory / kit.size.cycles);
  const each = kit.size.checkIns / keyResults.length;
  for (const [index, keyResult] of keyResults.entries()) {
    const wanted = Math.round((index + 1) * each) - Math.round(index * each);
    const startsOn = startOf.get(keyResult.objectiveId) ?? kit.startsOn;
    for (let made = 0; made < wanted; made += 1) {
      const date = addDays(startsOn, Math.floor((made / wanted) * days));
      yield kit.shared(date, {
        ...{ keyResultId: keyResult.id, date, recordedAt: instantOf(date, 12), doneMilestoneIds: [] },
        value: Math.round((made / wanted) * (keyResult.target ?? 100)),
        confidence: 1 + Math.floor(kit.chance() * 10),
        reason: made % 7 === 0 ? 'The trade fair brought more than we had hoped for' : '',
        ...{ authorId: kit.meId, isLocalOnly: false },
      });
    }
  }
}

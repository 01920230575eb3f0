// The sprint before: closed, graded, and with what it taught. My part of it leads straight to this one.

import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Grade, Lesson } from '@/domain/model/lesson';
import { progressOf } from '@/domain/progress';
import { instantOf } from './clock';
import type { Company } from './company';
import { dollars, percent, score, shared } from './kit';
import type { SampleContext } from './kit';
import { buildOkr, ramp, weeklyDates } from './okr-kit';
import type { BuiltOkr, KeyResultPlan, ObjectivePlan } from './okr-kit';

const weeks = 13;

/** A key result that is over: only where it ended, and how sure its owner was at the beginning, in the middle, at the end. */
interface EndedPlan extends Omit<KeyResultPlan, 'values' | 'confidences' | 'settledFor' | 'source'> {
  readonly final: number;
  readonly grain: number;
  readonly confidence: readonly [number, number];
}

const middle = 5;
const late = 9;

function ended(plan: EndedPlan): KeyResultPlan {
  const { final, grain, confidence, ...rest } = plan;
  const confidences = Array.from({ length: weeks }, (_, week) => {
    if (week < middle) {
      return 5;
    }
    return week < late ? confidence[0] : confidence[1];
  });
  const values = ramp(plan.baseline, final, weeks, grain);
  return { ...rest, confidences, values, settledFor: null, source: 'Shop report' };
}

function mine(ownerId: Id, pillarId: Id): ObjectivePlan {
  const revenue = { metricKind: 'revenue', format: dollars } as const;
  return {
    ...{ title: 'Win Colorado before the first snow', gutFeeling: 'miracle', ownerId, pillarId },
    description: 'Before the lifts open we want to be known in the state that skis most.',
    keyResults: [
      ended({
        ...{ title: 'Q3 revenue in Colorado', ...revenue, baseline: 60_000, target: 200_000, final: 200_000 },
        ...{ grain: 1000, confidence: [6, 8] },
        reasons: ['The pre-season mail sold out the race line.', 'Two weeks to go and $14k to find.'],
      }),
      ended({
        ...{ title: 'Mail readers in Colorado', metricKind: 'growth', baseline: 3800, target: 12_000, final: 8600 },
        format: { style: 'count', currency: null, unit: 'readers' },
        ...{ grain: 10, confidence: [4, 3] },
        reasons: ['The lift-ticket raffle brought few who stayed.', 'No time left for a second try.'],
      }),
      ended({
        ...{ title: 'Average rating of the size chart', metricKind: 'quality', format: score },
        ...{ baseline: 2.4, target: 3.5, final: 3.1, grain: 0.1, confidence: [5, 4] },
        reasons: ['A chart alone does not convince: people want to see feet.'],
      }),
    ],
  };
}

function teams(ownerId: Id, pillarId: Id): ObjectivePlan {
  return {
    ...{ title: 'Make skiers want our very first sock', gutFeeling: 'miracle', ownerId, pillarId },
    description: '',
    keyResults: [
      ended({
        ...{ title: 'Orders before the season', metricKind: 'growth', baseline: 0, target: 5000, final: 4100 },
        format: { style: 'count', currency: null, unit: 'orders' },
        ...{ grain: 10, confidence: [6, 6] },
        reasons: ['Pre-orders from three ski clubs.'],
      }),
      ended({
        ...{ title: 'Share of testers who would buy again', metricKind: 'quality', format: percent },
        ...{ baseline: 40, target: 80, final: 83, grain: 1, confidence: [6, 8] },
        reasons: ['The second knit fixed the heel.', 'Above the target, with every tester asked.'],
      }),
      ended({
        ...{ title: 'Returns of the first batch', kind: 'falling', metricKind: 'performance', format: percent },
        ...{ baseline: 11, target: 6, final: 7.5, grain: 0.5, confidence: [5, 4] },
        reasons: ['Wide feet return twice as often.'],
      }),
    ],
  };
}

function companys(ownerId: Id, pillarId: Id): ObjectivePlan {
  return {
    ...{ title: 'Open winter with shelves that people photograph', gutFeeling: 'miracle', ownerId, pillarId },
    description: '',
    keyResults: [
      ended({
        ...{ title: 'Sales before the season', metricKind: 'revenue', format: dollars },
        ...{ baseline: 800_000, target: 2_400_000, final: 1_900_000, grain: 10_000, confidence: [5, 5] },
        reasons: [],
      }),
      ended({
        ...{ title: 'Products rated four stars or more', metricKind: 'quality', format: percent },
        ...{ baseline: 62, target: 85, final: 86, grain: 1, confidence: [6, 8] },
        reasons: ['The new suppliers hold what they promised.', 'One product to go.'],
      }),
    ],
  };
}

/** The part of the closed cycle that the other rooms refer to. */
export interface ClosedSprint {
  readonly mine: BuiltOkr;
  readonly team: BuiltOkr;
  readonly company: BuiltOkr;
}

export function closedSprintOf(context: SampleContext, { nodes, earlier, pillarId }: Company): ClosedSprint {
  const dates = weeklyDates(earlier.startsOn, weeks);
  const build = (teamId: Id, plan: ObjectivePlan): BuiltOkr =>
    buildOkr(context, { teamId, cycle: earlier, dates }, plan, 0);
  return {
    mine: build(nodes.me, mine(nodes.me, pillarId)),
    team: build(nodes.sockLine, teams(nodes.ines, pillarId)),
    company: build(nodes.company, companys(nodes.dana, pillarId)),
  };
}

/** The value that a key result ended with, as a grade of one decimal. */
function gradeValue(keyResult: KeyResult, { checkIns }: BuiltOkr): number {
  const last = checkIns.findLast(({ keyResultId }) => keyResultId === keyResult.id) ?? null;
  const progress = progressOf(keyResult, last);
  return progress.kind === 'unmeasured' ? 0 : Math.round(progress.rollUp * 10) / 10;
}

const gradedByHand = 'Mail readers in Colorado';

export function gradesOf(context: SampleContext, closed: ClosedSprint): Grade[] {
  return [closed.mine, closed.team, closed.company].flatMap((built) =>
    built.keyResults.map((keyResult) => {
      const isManual = keyResult.title === gradedByHand;
      const value = isManual ? 0.7 : gradeValue(keyResult, built);
      const reason = isManual ? 'Fewer readers than hoped, but they open twice as often as the old list.' : '';
      return shared(context, {
        cycleId: built.objective.cycleId,
        keyResultId: keyResult.id,
        ...{ value, isManual, reason },
      });
    }),
  );
}

export function lessonsOf(context: SampleContext, { sprint }: Company, closed: ClosedSprint): Lesson[] {
  const writtenAt = instantOf(context, { date: sprint.startsOn, hour: 8, minute: 40 });
  const { cycleId } = closed.mine.objective;
  const lessons: readonly (readonly [Id | null, string])[] = [
    [closed.mine.objective.id, 'A raffle wins addresses, not readers. People come for the story of the socks.'],
    [closed.mine.objective.id, 'A size chart is not enough: show the sock on a real foot in a real boot.'],
    [closed.team.objective.id, 'Wide feet are a third of our returns. Ask them before the knit, not after.'],
    [null, 'The weeks in which we spoke about the numbers on Monday were the weeks that moved.'],
  ];
  return lessons.map(([objectiveId, text]) => shared(context, { cycleId, objectiveId, text, writtenAt }));
}

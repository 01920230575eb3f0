// Who there is: the company, its teams and people, why they exist, what they aim at, and the periods they work in.

import type { Id, LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Goal } from '@/domain/model/goal';
import type { Mission } from '@/domain/model/mission';
import type { Pillar } from '@/domain/model/pillar';
import type { Team } from '@/domain/model/team';
import { addDays, cyclePeriod, weekStartOf } from '@/domain/calendar';
import { instantOf } from './clock';
import { dollars, shared } from './kit';
import type { SampleContext } from './kit';

/** The people and teams by the names that the other rooms use. */
interface Nodes {
  readonly company: Id;
  readonly sockLine: Id;
  readonly engineering: Id;
  readonly me: Id;
  readonly dana: Id;
  readonly ines: Id;
  readonly bo: Id;
  readonly priya: Id;
  readonly jonas: Id;
}

export interface Company {
  readonly nodes: Nodes;
  readonly teams: readonly Team[];
  readonly missions: readonly Mission[];
  readonly goals: readonly Goal[];
  readonly pillars: readonly Pillar[];
  readonly pillarId: Id;
  readonly year: Cycle;
  readonly earlier: Cycle;
  readonly sprint: Cycle;
}

/** The team that the person node "Me" joins. */
export const teamOfMe = 'Sock line';

const monday = 1;
const weeksBehind = 7;
const daysOfSprint = 91;

/** The sprint began on the Monday seven weeks before this week's: today is its 50th to 56th day of 91. */
function sprintStart(today: LocalDate): LocalDate {
  return addDays(weekStartOf(today, monday), -7 * weeksBehind);
}

function teamsOf(context: SampleContext): Pick<Company, 'teams' | 'nodes'> {
  const node = (kind: Team['kind'], name: string, parentId: Id | null, order: number): Team =>
    shared(context, { kind, name, parentId, order, allowedJargon: [] });
  const company = node('company', 'Peak & Co', null, 0);
  const sockLine = node('team', teamOfMe, company.id, 0);
  const engineering = node('team', 'Shop engineering', company.id, 1);
  const dana = node('person', 'Dana', company.id, 2);
  const ines = node('person', 'Ines', sockLine.id, 1);
  const bo = node('person', 'Bo', sockLine.id, 2);
  const priya = node('person', 'Priya', engineering.id, 0);
  const jonas = node('person', 'Jonas', engineering.id, 1);
  return {
    teams: [company, sockLine, engineering, dana, ines, bo, priya, jonas],
    nodes: {
      company: company.id,
      sockLine: sockLine.id,
      engineering: engineering.id,
      me: context.meId,
      dana: dana.id,
      ines: ines.id,
      bo: bo.id,
      priya: priya.id,
      jonas: jonas.id,
    },
  };
}

function missionsOf(context: SampleContext, nodes: Nodes): Mission[] {
  const texts: readonly (readonly [Id, string])[] = [
    [nodes.company, 'Keep everyone who loves winter warm, from the first lift to the last'],
    [nodes.sockLine, 'Send every skier home with warm, happy feet'],
    [nodes.engineering, 'Build a shop so quick that nobody thinks about it'],
    [nodes.me, 'Help small shops outlast the big ones'],
  ];
  return texts.map(([teamId, text]) => shared(context, { teamId, text }));
}

type Period = 'year' | 'earlier' | 'sprint';

function cyclesOf(context: SampleContext, teamId: Id): Pick<Company, Period> {
  const morningOf = (date: LocalDate): string => instantOf(context, { date, hour: 9, minute: 0 });
  const year = cyclePeriod('year', context.today);
  const startsOn = sprintStart(context.today);
  const earlierStartsOn = addDays(startsOn, -daysOfSprint);
  return {
    year: shared(context, {
      ...{ teamId, name: `The year ${year.startsOn.slice(0, 4)}`, kind: 'year' as const, ...year },
      ...{ state: 'active' as const, startedAt: morningOf(year.startsOn), closedAt: null },
    }),
    earlier: shared(context, {
      ...{ teamId, name: 'Autumn sprint', kind: 'quarter' as const },
      ...{ startsOn: earlierStartsOn, endsOn: addDays(startsOn, -1), state: 'closed' as const },
      ...{ startedAt: morningOf(earlierStartsOn), closedAt: morningOf(startsOn) },
    }),
    sprint: shared(context, {
      ...{ teamId, name: 'Winter sprint', kind: 'quarter' as const },
      ...{ startsOn, endsOn: addDays(startsOn, daysOfSprint - 1), state: 'active' as const },
      ...{ startedAt: morningOf(startsOn), closedAt: null },
    }),
  };
}

export function companyOf(context: SampleContext): Company {
  const { teams, nodes } = teamsOf(context);
  const goal: Goal = shared(context, {
    ...{ teamId: nodes.company, year: Number(context.today.slice(0, 4)) },
    ...{ title: '$19M in sales', target: 19_000_000, format: dollars },
  });
  const pillar = (title: string, order: number): Pillar =>
    shared(context, { teamId: nodes.company, goalId: goal.id, title, order });
  const socks = pillar('Start the ski sock line', 0);
  const shops = pillar('Grow with the small shops', 1);
  return {
    nodes,
    teams,
    missions: missionsOf(context, nodes),
    goals: [goal],
    pillars: [socks, shops],
    pillarId: socks.id,
    ...cyclesOf(context, nodes.company),
  };
}

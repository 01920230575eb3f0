// All OKRs of the sample, and how they hang together: mine first, because the digits for tagging follow creation.

import type { Alignment } from '@/domain/model/alignment';
import type { Id, LocalDate } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Note } from '@/domain/model/note';
import type { Objective } from '@/domain/model/objective';
import { addDays, weekStartOf } from '@/domain/calendar';
import { expectedProgress } from '@/domain/pace';
import { instantOf } from './clock';
import type { Company } from './company';
import { closedSprintOf } from './history';
import type { ClosedSprint } from './history';
import { shared } from './kit';
import type { SampleContext } from './kit';
import { myObjectives } from './my-okrs';
import { buildOkrs, weeklyDates } from './okr-kit';
import type { BuiltOkr } from './okr-kit';
import { companyObjectives, engineeringObjectives, sockLineObjectives } from './team-okrs';
import { yearlyObjectives } from './yearly-okrs';

export interface Okrs {
  readonly mine: readonly BuiltOkr[];
  readonly sockLine: readonly BuiltOkr[];
  readonly engineering: readonly BuiltOkr[];
  readonly company: readonly BuiltOkr[];
  readonly yearly: readonly BuiltOkr[];
  readonly closed: ClosedSprint;
}

const monday = 1;
const weeksSoFar = 8;

/** The last eight Mondays, those of them that lie in this year. */
function yearlyDates(today: LocalDate, yearStartsOn: LocalDate): LocalDate[] {
  const thisMonday = weekStartOf(today, monday);
  return weeklyDates(addDays(thisMonday, -7 * (weeksSoFar - 1)), weeksSoFar).filter((date) => date >= yearStartsOn);
}

export function okrsOf(context: SampleContext, company: Company): Okrs {
  const { nodes, year, sprint: cycle } = company;
  const dates = weeklyDates(cycle.startsOn, weeksSoFar);
  const mondays = yearlyDates(context.today, year.startsOn);
  const shareOn = (date: LocalDate | undefined): number => expectedProgress(year, date ?? year.startsOn);
  const plans = yearlyObjectives(company, mondays, [shareOn(mondays[0]), shareOn(mondays.at(-1))]);
  return {
    mine: buildOkrs(context, { teamId: nodes.me, cycle, dates }, myObjectives(company, context.today)),
    sockLine: buildOkrs(context, { teamId: nodes.sockLine, cycle, dates }, sockLineObjectives(company)),
    engineering: buildOkrs(context, { teamId: nodes.engineering, cycle, dates }, engineeringObjectives(company)),
    company: buildOkrs(context, { teamId: nodes.company, cycle, dates }, companyObjectives(company)),
    yearly: buildOkrs(context, { teamId: nodes.company, cycle: year, dates: mondays }, plans),
    closed: closedSprintOf(context, company),
  };
}

/** Every objective as it was built. */
export function builtOkrs({ mine, sockLine, engineering, company, yearly, closed }: Okrs): BuiltOkr[] {
  return [...mine, ...sockLine, ...engineering, ...company, ...yearly, closed.mine, closed.team, closed.company];
}

function named<Titled extends { readonly title: string }>(records: readonly Titled[], title: string): Titled {
  const found = records.find((record) => record.title === title);
  if (found === undefined) {
    throw new Error(`the sample has no "${title}"`);
  }
  return found;
}

export function keyResultNamed(okrs: Okrs, title: string): KeyResult {
  return named(
    builtOkrs(okrs).flatMap(({ keyResults }) => keyResults),
    title,
  );
}

export function objectiveNamed(okrs: Okrs, title: string): Objective {
  return named(
    builtOkrs(okrs).map(({ objective }) => objective),
    title,
  );
}

/** Which objective supports which one, and why; the third is the key result it is for, where it is for one. */
type Link = readonly [child: string, parent: string, keyResult: string | null, reason: string];

const winter = 'Own winter, not just socks';

const links: readonly Link[] = [
  [
    'Become a top 5 online ski sock retailer',
    winter,
    null,
    'Socks are what people buy first: whoever trusts us on the slope buys the rest of winter here too.',
  ],
  [
    'Be the first call of every small ski shop',
    winter,
    'Winter sales of the whole shop',
    'Every shelf in a small shop sells without an ad.',
  ],
  [
    'Be the sock that ski towns talk about',
    winter,
    'Recommendation score of the shop',
    'What is said on the lift decides where people go first.',
  ],
  [
    'Make every first pair fit',
    winter,
    'Shoppers who buy from a second winter category',
    'Nobody comes back for a jacket to a shop whose sock pinched.',
  ],
  [
    'Have every gift under the tree in time',
    winter,
    'Winter sales of the whole shop',
    'A third of the winter is sold in the four weeks before Christmas.',
  ],
  [
    'Performance upon launch equivalent to an established company',
    winter,
    'Recommendation score of the shop',
    'Satisfaction is tightly bound to speed.',
  ],
  [
    'Win Colorado before the first snow',
    'Open winter with shelves that people photograph',
    'Sales before the season',
    'Colorado opens first and shows what sells.',
  ],
  [
    'Make skiers want our very first sock',
    'Open winter with shelves that people photograph',
    null,
    'A new sock is what the shelf is photographed for.',
  ],
];

/** The sprint hangs below the year only while it lies inside it: a child stays within its parent's dates. */
const linkToYear: Link = [
  winter,
  'Become the winter shop that ski towns trust',
  'Sales of the year',
  'Six of the nineteen millions are made in these thirteen weeks.',
];

export function alignmentsOf(context: SampleContext, { year, sprint }: Company, okrs: Okrs): Alignment[] {
  const isInside = year.startsOn <= sprint.startsOn && sprint.endsOn <= year.endsOn;
  return [...links, ...(isInside ? [linkToYear] : [])].map(([child, parent, keyResult, reason]) =>
    shared(context, {
      childObjectiveId: objectiveNamed(okrs, child).id,
      parentObjectiveId: objectiveNamed(okrs, parent).id,
      parentKeyResultId: keyResult === null ? null : keyResultNamed(okrs, keyResult).id,
      reason,
    }),
  );
}

type Author = 'me' | 'dana' | 'ines' | 'bo' | 'priya';

/** Notes on key results: what about, who, how many days into the sprint, what. */
const notes: readonly (readonly [keyResult: string, author: Author, day: number, text: string])[] = [
  ['Q4 revenue in Colorado', 'dana', 21, 'What would have to be true to double Denver alone?'],
  [
    'Q4 revenue in Colorado',
    'me',
    22,
    'A second mail wave and stock for it: about 9,000 pairs. Ines checks the stock.',
  ],
  ['Customers who come back within 60 days', 'ines', 35, 'Could it be the size? Half of them bought the race line.'],
  ['Customers who come back within 60 days', 'me', 36, 'Possible. I will ask five of them before we build anything.'],
  [
    'Average rating of the fit guide',
    'bo',
    30,
    'Real feet beat the drawings every time. I shoot the touring line next.',
  ],
  ['Response time of the shop', 'priya', 42, 'Photos were 80% of it. The rest is the search.'],
];

export function notesOf(
  context: SampleContext,
  { nodes, sprint }: Company,
  okrs: Okrs,
  headlineLink: Id | null,
): Note[] {
  const written = (author: Author, day: number): Pick<Note, 'authorId' | 'writtenAt'> => ({
    authorId: nodes[author],
    writtenAt: instantOf(context, { date: addDays(sprint.startsOn, day), hour: 14, minute: 20 }),
  });
  const onKeyResults = notes.map(([keyResult, author, day, text]) =>
    shared(context, {
      ...{ subjectKind: 'key-result' as const, subjectId: keyResultNamed(okrs, keyResult).id, text },
      ...written(author, day),
    }),
  );
  const text = 'Do we still want top 5, or the first choice in one state? For now both: Colorado is the way there.';
  const onLink =
    headlineLink === null
      ? []
      : [shared(context, { subjectKind: 'alignment' as const, subjectId: headlineLink, text, ...written('dana', 9) })];
  return [...onKeyResults, ...onLink];
}

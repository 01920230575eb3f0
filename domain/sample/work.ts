// The work under the key results: five projects with more than two hundred tasks, named by a step and what it is for.

import type { LocalDate } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Project } from '@/domain/model/project';
import type { Task } from '@/domain/model/task';
import { addDays, daysBetween, weekStartOf } from '@/domain/calendar';
import { workdayFrom, workdayUpTo } from './clock';
import type { Company } from './company';
import { shared } from './kit';
import type { SampleContext } from './kit';
import { keyResultNamed } from './okrs';
import type { Okrs } from './okrs';

/** A project: each step is taken for each object; `*` stands for the object. */
interface ProjectPlan {
  readonly title: string;
  readonly keyResult: string;
  readonly first: readonly string[];
  readonly steps: readonly string[];
  readonly objects: readonly string[];
  /** How many of its tasks are done. */
  readonly done: number;
}

const plans: readonly ProjectPlan[] = [
  {
    title: 'Christmas sale email sequence targeting CO',
    keyResult: 'Q4 revenue in Colorado',
    first: ['Create the email header visual', 'Clean the Colorado mailing list', 'Agree on the Christmas price list'],
    steps: [
      'Write the subject line of the *',
      'Draft the copy of the *',
      'Choose the photo for the *',
      'Build the * in the mail tool',
      'Proofread the *',
      'Test the * on three phones',
      'Schedule the *',
    ],
    objects: ['early-bird mail', 'gift guide mail', 'resort mail', 'last-call mail', 'thank-you mail', 'New Year mail'],
    done: 31,
  },
  {
    title: 'Second-pair programme for first-time buyers',
    keyResult: 'Customers who come back within 60 days',
    first: ['Write the interview guide', 'Ask support for the ten loudest complaints'],
    steps: [
      'Pull the list of *',
      'Invite five *',
      'Interview the first two *',
      'Sum up what we heard from *',
      'Draft a second-pair offer for *',
      'Try the offer on fifty *',
      'Set up the reminder for *',
    ],
    objects: [
      'one-pair buyers',
      'gift buyers',
      'race line buyers',
      'rental customers',
      'season pass holders',
      'ski school parents',
    ],
    done: 4,
  },
  {
    title: 'Fit guide with photos on real feet',
    keyResult: 'Average rating of the fit guide',
    first: ['Book the photo corner', 'Borrow boots in six sizes'],
    steps: [
      'Photograph the * on real feet',
      'Measure the * in three boots',
      'Write the size advice for the *',
      'Draw the toe box for the *',
      'Check the wording for the * with support',
      'Publish the fit page of the *',
      'Ask ten buyers to rate the page of the *',
    ],
    objects: ['race line', 'touring line', 'merino line', 'kids line', 'wide-foot line', 'heated line'],
    done: 16,
  },
  {
    title: 'A month at the wholesale desk',
    keyResult: 'Wholesale calls that end in an order',
    first: ['Swap two afternoons a week with the wholesale desk'],
    steps: [
      'Read the module on *',
      'Watch two recorded calls for *',
      'Write three sentences of my own for *',
      'Role-play * with Ines',
      'Try * in a real call',
      'Listen to my own call for *',
      'Take the short test on *',
    ],
    objects: [
      'opening a call',
      'asking questions',
      'naming the price',
      'handling a no',
      'asking for the order',
      'following up',
    ],
    done: 22,
  },
  {
    title: 'Starter shelf for small shops',
    keyResult: 'Small shops that reorder within a month',
    first: ['Build a starter shelf out of cardboard'],
    steps: [
      'Call the shop in *',
      'Send samples to *',
      'Agree on a place for the shelf in *',
      'Ship the starter shelf to *',
      'Ask how the first weekend went in *',
      'Take the reorder from *',
    ],
    objects: ['Breckenridge', 'Telluride', 'Steamboat Springs', 'Crested Butte', 'Durango', 'Leadville', 'Salida'],
    done: 22,
  },
];

function titlesOf({ first, steps, objects }: ProjectPlan): string[] {
  return [...first, ...objects.flatMap((object) => steps.map((step) => step.replace('*', object)))];
}

/** Done tasks are spread over the sprint so far; the last of them was done yesterday or on the working day before. */
function doneDate(sprintStartsOn: LocalDate, today: LocalDate, share: number): LocalDate {
  const days = Math.floor((daysBetween(sprintStartsOn, today) - 1) * share);
  return workdayUpTo(addDays(sprintStartsOn, days));
}

const dueSoon = 6;
const daysApart = 4;

/** The next open tasks of a project are due in the coming four weeks; the others have no date yet. */
function dueDate(today: LocalDate, place: number, projectOrder: number): LocalDate | null {
  return place < dueSoon ? workdayFrom(addDays(today, 1 + projectOrder + place * daysApart)) : null;
}

function tasksOf(context: SampleContext, { sprint }: Company, project: Project, plan: ProjectPlan): Task[] {
  return titlesOf(plan).map((title, order) => {
    const isDone = order < plan.done;
    const doneOn = isDone ? doneDate(sprint.startsOn, context.today, (order + 1) / plan.done) : null;
    const dueOn = doneOn ?? dueDate(context.today, order - plan.done, project.order);
    return shared(context, { projectId: project.id, title, url: null, dueOn, doneOn, order });
  });
}

function projectOf(context: SampleContext, keyResult: KeyResult, title: string, order: number): Project {
  const thisMonday = weekStartOf(context.today, 1);
  return shared(context, {
    ...{ keyResultId: keyResult.id, ownerId: keyResult.ownerId, title, state: 'open' as const },
    ...{ followedUpOn: thisMonday, order },
  });
}

export function workOf(context: SampleContext, company: Company, okrs: Okrs): { projects: Project[]; tasks: Task[] } {
  const built = plans.map((plan, order) => {
    const project = projectOf(context, keyResultNamed(okrs, plan.keyResult), plan.title, order);
    return { project, tasks: tasksOf(context, company, project, plan) };
  });
  return { projects: built.map(({ project }) => project), tasks: built.flatMap(({ tasks }) => tasks) };
}

// Monday's plans of this week and the last, and what last Friday was celebrated for.

import type { LocalDate } from '@/domain/model/base';
import type { InboxRequest } from '@/domain/model/request';
import type { Priority, WeeklyPlan, Win } from '@/domain/model/weekly-plan';
import { addDays, weekDates, weekdayOnOrAfter, weekStartOf } from '@/domain/calendar';
import { instantOf, isWorkday } from './clock';
import type { SampleContext } from './kit';
import { keyResultNamed } from './okrs';
import type { Okrs } from './okrs';

const tuesday = 2;
const wednesday = 3;
const thursday = 4;
const friday = 5;

type Content = Pick<Priority, 'rank' | 'text' | 'keyResultId' | 'doneOn'> & Partial<Priority>;

function priority(context: SampleContext, content: Content): Priority {
  return { id: context.newId(), taskId: null, requestId: null, whyNot: '', carriedFrom: null, ...content };
}

/** A weekday of a week, or today while it is still to come. */
function dayUpToToday({ today }: SampleContext, weekStartsOn: LocalDate, weekday: number): LocalDate {
  const date = weekdayOnOrAfter(weekStartsOn, weekday);
  return date < today ? date : today;
}

/** When this week's first priority was done: not before anything else has happened in the week. */
function firstDoneOn(
  context: SampleContext,
  weekStartsOn: LocalDate,
  loggedOn: ReadonlySet<LocalDate>,
): LocalDate | null {
  const { today } = context;
  const hasWorked = weekDates(weekStartsOn).some((date) => date < today && isWorkday(date));
  return hasWorked || loggedOn.has(today) ? dayUpToToday(context, weekStartsOn, tuesday) : null;
}

function thisWeeksPlan(
  context: SampleContext,
  okrs: Okrs,
  weekStartsOn: LocalDate,
  loggedOn: ReadonlySet<LocalDate>,
): WeeklyPlan {
  const idOf = (title: string): string => keyResultNamed(okrs, title).id;
  return {
    weekStartsOn,
    priorities: [
      priority(context, {
        ...{ rank: 'P1', text: 'Send the Christmas e-mail sequence to Colorado' },
        ...{ keyResultId: idOf('Q4 revenue in Colorado'), doneOn: firstDoneOn(context, weekStartsOn, loggedOn) },
      }),
      priority(context, {
        ...{ rank: 'P1', text: 'Interview five customers who never came back', doneOn: null },
        ...{ keyResultId: idOf('Customers who come back within 60 days'), carriedFrom: addDays(weekStartsOn, -7) },
      }),
      priority(context, {
        ...{ rank: 'P2', text: 'Photograph the merino line on real feet', doneOn: null },
        keyResultId: idOf('Average rating of the fit guide'),
      }),
    ],
    predictedShare: 0.6,
    risks: 'The race line may sell out before the second wave of mails.',
    notes: '',
  };
}

function lastWeeksPlan(
  context: SampleContext,
  okrs: Okrs,
  weekStartsOn: LocalDate,
  scheduled: InboxRequest,
): WeeklyPlan {
  const idOf = (title: string): string => keyResultNamed(okrs, title).id;
  const on = (weekday: number): LocalDate => weekdayOnOrAfter(weekStartsOn, weekday);
  return {
    weekStartsOn,
    priorities: [
      priority(context, {
        ...{ rank: 'P1', text: 'Finish the mails of the Christmas sequence', doneOn: on(thursday) },
        keyResultId: idOf('Q4 revenue in Colorado'),
      }),
      priority(context, {
        ...{ rank: 'P1', text: 'Interview five customers who never came back', doneOn: null },
        keyResultId: idOf('Customers who come back within 60 days'),
        whyNot: 'Nobody picked up in the daytime. Next week in the evening.',
      }),
      priority(context, {
        ...{ rank: 'P1', text: 'Publish the fit page of the touring line', doneOn: on(wednesday) },
        keyResultId: idOf('Average rating of the fit guide'),
      }),
      priority(context, {
        ...{ rank: 'P2', text: scheduled.text, doneOn: on(friday), keyResultId: null, requestId: scheduled.id },
      }),
    ],
    predictedShare: 0.65,
    risks: 'The photographer is ill.',
    notes: 'Shorter meetings worked: keep them.',
  };
}

function winsOf(context: SampleContext, okrs: Okrs, weekStartsOn: LocalDate): Win[] {
  const recordedAt = instantOf(context, { date: weekdayOnOrAfter(weekStartsOn, friday), hour: 16, minute: 30 });
  const wins: readonly (readonly [text: string, keyResult: string])[] = [
    ['The touring page rates 4.6 after its first week', 'Average rating of the fit guide'],
    ['First reorder from Telluride, without a call', 'Small shops that reorder within a month'],
    ['Colorado made more in a week than in all of July', 'Q4 revenue in Colorado'],
  ];
  return wins.map(([text, keyResult]) => ({
    id: context.newId(),
    weekStartsOn,
    text,
    keyResultId: keyResultNamed(okrs, keyResult).id,
    taskId: null,
    recordedAt,
  }));
}

export function weeksOf(
  context: SampleContext,
  okrs: Okrs,
  scheduled: InboxRequest,
  /** The days that have entries. */
  loggedOn: ReadonlySet<LocalDate>,
): { weeklyPlans: WeeklyPlan[]; wins: Win[] } {
  const thisWeek = weekStartOf(context.today, context.firstDayOfWeek);
  const lastWeek = addDays(thisWeek, -7);
  return {
    weeklyPlans: [lastWeeksPlan(context, okrs, lastWeek, scheduled), thisWeeksPlan(context, okrs, thisWeek, loggedOn)],
    wins: winsOf(context, okrs, lastWeek),
  };
}

// When attention went where: twelve weeks, the last one hour by hour. Each week of the sample is one of these plans.

import type { LocalDate } from '@/domain/model/base';
import { addDays, weekDates, weekdayOnOrAfter, weekStartOf } from '@/domain/calendar';
import { isWorkday, minutesOfToday, timeToday } from './clock';
import type { WallTime } from './clock';
import { pick } from './kit';
import type { Choices, SampleContext } from './kit';
import type { AskTopic, Topic, TypedTopic } from './pages';

/** What an entry is about: the list behind it also gives it its page, its request or its line. */
export type Subject = Topic | AskTopic | TypedTopic;

export interface Slot extends WallTime {
  readonly subject: Subject;
}

type Kind = 'on' | 'protects' | 'distraction';

/** Entries of the eleven weeks before this one, oldest first: on objective, protecting, distraction. */
const pastWeeks: readonly (readonly [on: number, protects: number, distraction: number])[] = [
  [7, 2, 9],
  [8, 2, 10],
  [9, 1, 12],
  [7, 3, 9],
  [9, 2, 10],
  [11, 2, 11],
  [10, 3, 9],
  [12, 2, 11],
  [11, 3, 9],
  [13, 2, 11],
  [14, 3, 10],
];

const subjects: Readonly<Record<Kind | 'earlier', Choices<Subject>>> = {
  on: [
    ...(['revenue', 'rating', 'comeback', 'revenue', 'smallShops', 'rating'] as const),
    ...(['revenue', 'conversion', 'comeback', 'whole', 'order', 'calls', 'revenue', 'comeback'] as const),
  ],
  earlier: ['earlierRevenue', 'earlierChart', 'earlierRevenue', 'earlierReaders'],
  protects: ['reply', 'reply', 'returns'],
  distraction: [
    ...(['article', 'ping', 'news', 'article', 'ping', 'teammate', 'news', 'ping', 'article'] as const),
    ...(['forumThread', 'ping', 'news', 'customer', 'article', 'sorting', 'ping', 'news', 'font'] as const),
  ],
};

/** This week: weekday, hour, minute, subject. Sixteen of twenty-five are on objective, none of them brings customers back. */
const thisWeek: readonly (readonly [weekday: 1 | 2 | 3 | 4 | 5, hour: number, minute: number, subject: Subject])[] = [
  [1, 9, 10, 'revenue'],
  [1, 10, 6, 'article'],
  [1, 11, 32, 'rating'],
  [1, 15, 20, 'revenue'],
  [2, 8, 55, 'revenue'],
  [2, 10, 17, 'revenue'],
  [2, 11, 41, 'reply'],
  [2, 13, 8, 'news'],
  [2, 14, 33, 'rating'],
  [2, 16, 5, 'revenue'],
  [3, 9, 24, 'revenue'],
  [3, 10, 12, 'ping'],
  [3, 11, 27, 'article'],
  [3, 13, 5, 'news'],
  [3, 15, 46, 'rating'],
  [4, 8, 52, 'revenue'],
  [4, 10, 9, 'order'],
  [4, 11, 22, 'rating'],
  [4, 13, 31, 'reply'],
  [4, 14, 50, 'revenue'],
  [4, 16, 14, 'rating'],
  [5, 9, 7, 'revenue'],
  [5, 10, 38, 'ping'],
  [5, 13, 16, 'article'],
  [5, 14, 44, 'revenue'],
];

/** The kinds of a week in an order in which none of them comes in one lump. */
function mixed([on, protects, distraction]: readonly [number, number, number]): Kind[] {
  const spread = (kind: Kind, count: number): { readonly kind: Kind; readonly place: number }[] =>
    Array.from({ length: count }, (_, index) => ({ kind, place: (index + 0.5) / count }));
  const all = [...spread('on', on), ...spread('protects', protects), ...spread('distraction', distraction)];
  return all.toSorted((one, other) => one.place - other.place).map(({ kind }) => kind);
}

const workdays = 5;
const firstHour = 9;
const workingHours = 8;
const laterMinute = 7;

/** The times of a week's entries: even over the working days, and over the hours of each. */
function timesOf(weekStartsOn: LocalDate, count: number): WallTime[] {
  const dayOf = (index: number): number => Math.floor((index * workdays) / count);
  const dates = weekDates(weekStartsOn).filter(isWorkday);
  return Array.from({ length: count }, (_, index) => {
    const day = dayOf(index);
    const ofDay = Array.from({ length: count }, (__, other) => other).filter((other) => dayOf(other) === day);
    const hour = firstHour + Math.floor((ofDay.indexOf(index) * workingHours) / ofDay.length);
    return { date: dates[day] ?? weekStartsOn, hour, minute: 5 + ((index * laterMinute) % 50) };
  });
}

/** Gives out what comes next of each name, from 0 on. */
export function counter(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count;
  };
}

function pastSlots(weekStartsOn: LocalDate, sprintStartsOn: LocalDate): Slot[] {
  const next = counter();
  return pastWeeks.flatMap((counts, week) => {
    const kinds = mixed(counts);
    const times = timesOf(addDays(weekStartsOn, -7 * (pastWeeks.length - week)), kinds.length);
    return times.map((time, index) => {
      const kind = kinds[index] ?? 'on';
      const list = kind === 'on' && time.date < sprintStartsOn ? 'earlier' : kind;
      return { date: time.date, hour: time.hour, minute: time.minute, subject: pick(subjects[list], next(list)) };
    });
  });
}

/** What a weekend went to that the week began with. */
const weekendSubjects: readonly Subject[] = ['revenue', 'news', 'rating', 'reply', 'revenue'];

const minutesBetween = 40;

/**
 * A week that begins at the weekend and has no working day behind it would be empty, and the sample with it: so today
 * has some entries, up to this minute and as close to it as the day is young.
 */
function weekendSlots(context: SampleContext, weekStartsOn: LocalDate): Slot[] {
  const hasWorkday = weekDates(weekStartsOn).some((date) => date <= context.today && isWorkday(date));
  const now = minutesOfToday(context);
  const step = Math.min(minutesBetween, Math.floor(now / weekendSubjects.length));
  if (hasWorkday || step === 0) {
    return [];
  }
  return weekendSubjects.map((subject, index) => {
    const { date, hour, minute } = timeToday(context, now - step * (weekendSubjects.length - index));
    return { date, hour, minute, subject };
  });
}

/** All of the twelve weeks in the order of time, those of this week that are still to come included. */
export function slotsOf(context: SampleContext, sprintStartsOn: LocalDate): Slot[] {
  const weekStartsOn = weekStartOf(context.today, context.firstDayOfWeek);
  const current = thisWeek.map(([weekday, hour, minute, subject]) => {
    const date = weekdayOnOrAfter(weekStartsOn, weekday);
    return { date, hour, minute, subject };
  });
  return [
    ...pastSlots(weekStartsOn, sprintStartsOn),
    ...weekendSlots(context, weekStartsOn),
    ...current.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))),
  ];
}

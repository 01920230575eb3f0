// What was asked and is not work in the log: three requests that wait, and those that were answered otherwise.

import type { Id } from '@/domain/model/base';
import type { ParkedItem } from '@/domain/model/parked-item';
import type { InboxRequest } from '@/domain/model/request';
import { addDays, weekStartOf } from '@/domain/calendar';
import { hasPassed, instantOf, lastWorkdayAt, workdayUpTo } from './clock';
import type { WallTime } from './clock';
import type { SampleContext } from './kit';
import type { Ask } from './pages';

export interface Inbox {
  readonly requests: readonly InboxRequest[];
  readonly parkedItems: readonly ParkedItem[];
  /** The request that was put on last week's plan. */
  readonly scheduled: InboxRequest;
}

const undecided = {
  state: 'undecided',
  decidedAt: null,
  decidedOn: null,
  delegatedTo: null,
  scheduledFor: null,
  taskId: null,
  entryId: null,
  reply: null,
} as const;

function requestAt(context: SampleContext, time: WallTime, ask: Ask): InboxRequest {
  const { source, name, channel, text } = ask;
  const at = instantOf(context, time);
  return {
    id: context.newId(),
    at,
    date: time.date,
    source,
    sourceName: name,
    channel,
    text,
    link: null,
    ...undecided,
  };
}

/** Newest last: what waits at the end of a morning. */
const waiting: readonly (readonly [hour: number, minute: number, ask: Ask])[] = [
  [
    8,
    14,
    {
      ...{ source: 'customer', name: 'Kim', channel: 'mail' },
      text: 'Could you knit our club’s logo into forty pairs before New Year?',
    },
  ],
  [9, 2, { source: 'leadership', name: 'Dana', channel: 'mail', text: 'Thought of you: 9 brands winning with AI' }],
  [
    10,
    21,
    {
      ...{ source: 'teammate', name: 'Bo', channel: 'chat' },
      text: 'Can you redo the deck for the trade fair by Thursday?',
    },
  ],
];

const ready = 'Not this quarter: we are going for “Become a top 5 online ski sock retailer”.';

type Decided = Pick<InboxRequest, 'state'> & Partial<Pick<InboxRequest, 'reply' | 'delegatedTo'>>;

/** How many days ago it was asked, what, and what became of it two hours later. */
const answered: readonly (readonly [daysAgo: number, ask: Ask, decided: Decided])[] = [
  [
    1,
    { source: 'teammate', name: 'Bo', channel: 'chat', text: 'Want to join the logo workshop on both afternoons?' },
    { state: 'decline', reply: ready },
  ],
  [
    2,
    { source: 'customer', name: 'Kim', channel: 'mail', text: 'Could you make mittens from the same wool?' },
    { state: 'park', reply: `${ready} I have kept your idea for the next plan.` },
  ],
  [
    3,
    { source: 'teammate', name: 'Bo', channel: 'tracker', text: 'The wholesale price list has a wrong column' },
    { state: 'delegate', delegatedTo: 'Ines' },
  ],
  [
    8,
    { source: 'leadership', name: 'Dana', channel: 'meeting', text: 'Let us start a podcast about winter' },
    { state: 'park', reply: ready },
  ],
  [
    9,
    { source: 'partner', name: 'Summit Travel', channel: 'mail', text: 'Would you sponsor our après-ski evening?' },
    { state: 'decline', reply: ready },
  ],
  [
    15,
    { source: 'customer', name: 'Kim', channel: 'mail', text: 'Can you send me a catalogue on paper?' },
    { state: 'decline', reply: ready },
  ],
  [
    22,
    { source: 'leadership', name: 'Dana', channel: 'mail', text: 'Should we open a shop in the metaverse?' },
    { state: 'decline', reply: ready },
  ],
];

const scheduledAsk: Ask = {
  ...{ source: 'teammate', name: 'Ines', channel: 'document' },
  text: 'Please read the Denver landing page once more',
};

function decidedRequest(context: SampleContext, asked: WallTime, ask: Ask, decided: Decided): InboxRequest {
  const hour = asked.hour + 2;
  return {
    ...requestAt(context, asked, ask),
    ...decided,
    ...{ decidedAt: instantOf(context, { ...asked, hour }), decidedOn: asked.date },
  };
}

/** The time of a decision must have passed too: on days this young the working day before is meant. */
function daysAgo(context: SampleContext, days: number): WallTime {
  const asked = { date: workdayUpTo(addDays(context.today, -days)), hour: 11, minute: 6 + days };
  return hasPassed(context, { ...asked, hour: asked.hour + 2 })
    ? asked
    : { ...asked, date: workdayUpTo(addDays(asked.date, -1)) };
}

function parkedItemOf(id: Id, { text, link, decidedAt, at, id: requestId }: InboxRequest): ParkedItem {
  return { id, parkedAt: decidedAt ?? at, text, url: link, requestId, outcome: null };
}

export function inboxOf(context: SampleContext): Inbox {
  const scheduledFor = addDays(weekStartOf(context.today, context.firstDayOfWeek), -7);
  const thursdayBefore = { date: workdayUpTo(addDays(scheduledFor, -2)), hour: 15, minute: 12 };
  const scheduled: InboxRequest = {
    ...decidedRequest(context, thursdayBefore, scheduledAsk, { state: 'schedule' }),
    scheduledFor,
  };
  const decided = answered.map(([days, ask, state]) => decidedRequest(context, daysAgo(context, days), ask, state));
  const parked = decided.filter(({ state }) => state === 'park');
  const page: ParkedItem = {
    ...{ id: context.newId(), parkedAt: instantOf(context, daysAgo(context, 12)), requestId: null, outcome: null },
    ...{ text: 'Compression socks for the flight home', url: 'https://winterretail.example/studies/flight-socks' },
  };
  return {
    requests: [
      scheduled,
      ...decided,
      ...waiting.map(([hour, minute, ask]) => requestAt(context, lastWorkdayAt(context, hour, minute), ask)),
    ],
    parkedItems: [page, ...parked.map((request) => parkedItemOf(context.newId(), request))],
    scheduled,
  };
}

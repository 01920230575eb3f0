// The entries of the log, and the requests that some of them answer.

import type { Id } from '@/domain/model/base';
import type { Entry, Verdict, VerdictTarget } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import { hasPassed, instantOf } from './clock';
import type { Company } from './company';
import type { Health } from './health';
import { pick } from './kit';
import type { Choices, SampleContext } from './kit';
import { counter, slotsOf } from './log-plan';
import type { Slot, Subject } from './log-plan';
import { keyResultNamed, objectiveNamed } from './okrs';
import type { Okrs } from './okrs';
import { asks, pages, typed } from './pages';
import type { Ask, AskTopic, Page, TypedTopic } from './pages';

export interface Log {
  readonly entries: readonly Entry[];
  readonly requests: readonly InboxRequest[];
}

/** What each subject of the log is about. */
type Targets = Readonly<Record<Subject, VerdictTarget>>;

function targetsOf(okrs: Okrs, health: Health): Targets {
  const towards = (title: string): VerdictTarget => {
    const { id: keyResultId, objectiveId } = keyResultNamed(okrs, title);
    return { verdict: 'on-objective', objectiveId, keyResultId };
  };
  const wholeId = objectiveNamed(okrs, 'Become a top 5 online ski sock retailer').id;
  const protecting = (healthMetricId: Id): VerdictTarget => ({ verdict: 'protects', healthMetricId });
  const pulledBy = (distractionNumber: number): VerdictTarget => ({ verdict: 'distraction', distractionNumber });
  return {
    revenue: towards('Q4 revenue in Colorado'),
    order: towards('Q4 revenue in Colorado'),
    comeback: towards('Customers who come back within 60 days'),
    rating: towards('Average rating of the fit guide'),
    whole: { verdict: 'on-objective', objectiveId: wholeId, keyResultId: null },
    conversion: towards('Visitors of the sock pages who order'),
    calls: towards('Wholesale calls that end in an order'),
    smallShops: towards('Small shops that reorder within a month'),
    earlierRevenue: towards('Q3 revenue in Colorado'),
    earlierReaders: towards('Mail readers in Colorado'),
    earlierChart: towards('Average rating of the size chart'),
    reply: protecting(health.replyId),
    returns: protecting(health.returnsId),
    teammate: pulledBy(1),
    article: pulledBy(2),
    customer: pulledBy(3),
    ping: pulledBy(14),
    news: pulledBy(31),
    forumThread: pulledBy(33),
    sorting: pulledBy(58),
    font: pulledBy(67),
  };
}

const noTarget = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null };

/** What those entries took that tell: work takes long, a distraction is over soon and comes again. */
const minutes: Readonly<Record<Verdict, Choices<number>>> = {
  'on-objective': [45, 30, 60, 25, 40],
  protects: [20, 15, 25],
  distraction: [15, 10, 20, 5, 25],
};

/** Every third entry on objective tells its minutes, and every second of the others. */
function minutesOf(verdict: Verdict, turn: number): number | null {
  const every = verdict === 'on-objective' ? 3 : 2;
  return turn % every === 0 ? pick(minutes[verdict], turn / every) : null;
}

function entryAt(context: SampleContext, slot: Slot, target: VerdictTarget, turn: number): Entry {
  const { date, hour } = slot;
  return {
    ...{ id: context.newId(), at: instantOf(context, slot), date, hour, ...noTarget, ...target },
    ...{ subject: 'typed' as const, title: '', url: null, host: null, pageHash: null },
    ...{ minutes: minutesOf(target.verdict, turn), note: '' },
    ...{ source: null, sourceName: '', requestId: null },
  };
}

function pageFields([title, site]: Page): Pick<Entry, 'subject' | 'title' | 'url' | 'host'> {
  const [host = ''] = site.split('/');
  const slug = title
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return { subject: 'page', title, url: `https://${site}${slug}`, host };
}

const minutesUntilDecided = 4;

/** A request that was done at once: the entry is what its doing wrote. */
function doneRequest(context: SampleContext, slot: Slot, ask: Ask, entry: Entry): InboxRequest {
  const at = instantOf(context, { ...slot, minute: slot.minute - minutesUntilDecided });
  const { source, name, channel, text } = ask;
  return {
    ...{ id: context.newId(), at, date: slot.date, source, sourceName: name, channel, text, link: null },
    ...{ state: 'do' as const, decidedAt: entry.at, decidedOn: slot.date, entryId: entry.id },
    ...{ delegatedTo: null, scheduledFor: null, taskId: null, reply: null },
  };
}

function isAsked(subject: Subject): subject is AskTopic {
  return subject in asks;
}

function isTyped(subject: Subject): subject is TypedTopic {
  return subject in typed;
}

/** A subject's n-th appearance: the page, the request or the line behind the entry. */
function recorded(context: SampleContext, slot: Slot, bare: Entry, turn: number): Log {
  const { subject } = slot;
  if (isAsked(subject)) {
    const ask: Ask = pick<Ask>(asks[subject], turn);
    const request = doneRequest(context, slot, ask, bare);
    const from = { source: ask.source, sourceName: ask.name, requestId: request.id };
    return { entries: [{ ...bare, subject: 'request', title: ask.text, ...from }], requests: [request] };
  }
  if (isTyped(subject)) {
    return { entries: [{ ...bare, title: pick<string>(typed[subject], turn) }], requests: [] };
  }
  return { entries: [{ ...bare, ...pageFields(pick<Page>(pages[subject], turn)) }], requests: [] };
}

/** Twelve weeks of entries up to now. */
export function logOf(context: SampleContext, company: Company, okrs: Okrs, health: Health): Log {
  const targets = targetsOf(okrs, health);
  const next = counter();
  const passed = slotsOf(context, company.sprint.startsOn).filter((slot) => hasPassed(context, slot));
  const logs = passed.map((slot) => {
    const target = targets[slot.subject];
    const bare = entryAt(context, slot, target, next(target.verdict));
    return recorded(context, slot, bare, next(slot.subject));
  });
  return { entries: logs.flatMap(({ entries }) => entries), requests: logs.flatMap(({ requests }) => requests) };
}

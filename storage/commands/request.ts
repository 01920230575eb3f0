import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { InboxRequest, RequestChannel, RequestSource } from '@/domain/model/request';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import { addDays, weekStartOf } from '@/domain/calendar';
import { cleanText, cleanTitle, safeLink, strippedUrl } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';
import { entryOfRequest } from './entry';

export interface NewRequest {
  readonly source: RequestSource;
  readonly sourceName: string;
  readonly channel: RequestChannel;
  readonly text: string;
  /** A web address, or empty. */
  readonly link: string;
}

/** The decision about a request. Only *do* writes an entry: saying no must not make the week look worse. */
export type RequestDecision =
  | { readonly kind: 'do'; readonly target: VerdictTarget }
  | { readonly kind: 'schedule'; readonly week: 'this' | 'next' }
  | { readonly kind: 'delegate'; readonly to: string }
  | { readonly kind: 'decline' }
  | { readonly kind: 'park' };

const longestDetail = 60;

/** How the history names a request: by its first signs, none of them cut in half. */
function detailOf(text: string): string {
  return Array.from(cleanTitle(text)).slice(0, longestDetail).join('');
}

/** Files something asked of you into the inbox. */
export async function captureRequest(store: Store, input: NewRequest): Promise<Result<InboxRequest>> {
  const text = cleanText(input.text);
  const link = input.link.trim() === '' ? '' : safeLink(input.link);
  if (link === null) {
    return fail(problem('link', 'not-a-web-page'));
  }
  const settings = await readSettings(store);
  const step = { label: 'request-captured', detail: detailOf(text) } as const;
  return write(store, { tables: ['requests'], step }, async (writing) => {
    const request: InboxRequest = {
      id: writing.newId(),
      at: writing.moment.at,
      date: writing.moment.today,
      source: input.source,
      sourceName: cleanTitle(input.sourceName),
      channel: input.channel,
      text,
      link: link === '' ? null : strippedUrl(link, settings.keepsFullAddress),
      state: 'undecided',
      decidedAt: null,
      decidedOn: null,
      delegatedTo: null,
      scheduledFor: null,
      taskId: null,
      entryId: null,
      reply: null,
    };
    await writing.put('requests', request);
    return succeed(request);
  });
}

function emptyPlan(weekStartsOn: string): WeeklyPlan {
  return { weekStartsOn, priorities: [], predictedShare: null, risks: '', notes: '' };
}

async function planFor(writing: Writing, request: InboxRequest, weekStartsOn: string): Promise<void> {
  const plan = (await writing.get('weeklyPlans', weekStartsOn)) ?? emptyPlan(weekStartsOn);
  const priority = {
    id: writing.newId(),
    rank: 'P2' as const,
    text: cleanTitle(request.text),
    keyResultId: null,
    taskId: null,
    requestId: request.id,
    doneOn: null,
    whyNot: '',
    carriedFrom: null,
  };
  await writing.put('weeklyPlans', { ...plan, priorities: [...plan.priorities, priority] });
}

async function carryOut(
  store: Store,
  writing: Writing,
  request: InboxRequest,
  decision: RequestDecision,
): Promise<Partial<InboxRequest>> {
  switch (decision.kind) {
    case 'do': {
      const entry = entryOfRequest(writing.newId(), writing.moment, request, decision.target);
      await writing.put('entries', entry);
      return { entryId: entry.id };
    }
    case 'schedule': {
      const { firstDayOfWeek } = await readSettings(store);
      const thisWeek = weekStartOf(writing.moment.today, firstDayOfWeek);
      const week = decision.week === 'this' ? thisWeek : addDays(thisWeek, 7);
      await planFor(writing, request, week);
      return { scheduledFor: week };
    }
    case 'delegate':
      return { delegatedTo: decision.to.trim() };
    case 'park':
      await writing.put('parkedItems', {
        id: writing.newId(),
        parkedAt: writing.moment.at,
        text: request.text,
        url: request.link,
        requestId: request.id,
        outcome: null,
      });
      return {};
    case 'decline':
      return {};
  }
}

/** Decides about a request that waits in the inbox. */
export async function decideRequest(
  store: Store,
  requestId: Id,
  decision: RequestDecision,
): Promise<Result<InboxRequest>> {
  const waiting = await store.database.of('requests').get(requestId);
  if (waiting === undefined) {
    return fail(problem('request', 'not-found'));
  }
  if (decision.kind === 'delegate' && decision.to.trim() === '') {
    return fail(problem('to', 'missing'));
  }
  if (decision.kind === 'do' && (await targetName(store, decision.target)) === null) {
    return fail(problem('target', 'not-found'));
  }
  const step = { label: 'request-decided', detail: detailOf(waiting.text) } as const;
  const tables = ['requests', 'entries', 'weeklyPlans', 'parkedItems'] as const;
  return write(store, { tables, step }, async (writing) => {
    const request = await writing.get('requests', requestId);
    if (request?.state !== 'undecided') {
      return fail(problem('request', 'wrong-state'));
    }
    const outcome = await carryOut(store, writing, request, decision);
    const decided: InboxRequest = {
      ...request,
      ...outcome,
      state: decision.kind,
      decidedAt: writing.moment.at,
      decidedOn: writing.moment.today,
    };
    await writing.put('requests', decided);
    return succeed(decided);
  });
}

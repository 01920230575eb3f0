import type { Id, LocalDate } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { InboxRequest, RequestChannel, RequestSource } from '@/domain/model/request';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import { addDays, weekStartOf } from '@/domain/calendar';
import { orderAtEnd } from '@/domain/move-among';
import { cleanText, cleanTitle, isNeverRecorded, safeLink, strippedUrl } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readTasksOf } from '@/storage/queries/tasks-of';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
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
  /** Into the week's plan as a P2; with a project, as a task of it too (S11), due when the week ends. */
  | { readonly kind: 'schedule'; readonly week: 'this' | 'next'; readonly projectId: Id | null }
  | { readonly kind: 'delegate'; readonly to: string }
  /** With the words that were sent back, if any were. */
  | { readonly kind: 'decline' | 'park'; readonly reply: string | null };

const longestDetail = 60;
const longestName = 200;

/** What a priority says of the task behind it. */
interface PlannedTask {
  readonly taskId: Id | null;
  readonly keyResultId: Id | null;
}

const noTask: PlannedTask = { taskId: null, keyResultId: null };

function isName(text: string): boolean {
  const name = cleanTitle(text);
  return name !== '' && name.length <= longestName;
}

function writtenReply(reply: string | null): string | null {
  return reply === null ? null : cleanText(reply);
}

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
  if (isNeverRecorded(link, settings.neverRecordHosts)) {
    return fail(problem('link', 'never-recorded'));
  }
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

/** The task that a scheduled request becomes, due when its week ends; null when it is gone or finished. */
async function taskFor(
  store: Store,
  writing: Writing,
  request: InboxRequest,
  { projectId, weekStartsOn }: { readonly projectId: Id; readonly weekStartsOn: LocalDate },
): Promise<PlannedTask | null> {
  const project = await writing.get('projects', projectId);
  if (project === undefined || project.deletedAt !== null || project.state !== 'open') {
    return null;
  }
  const task = newSharedRecord(writing.newId(), {
    ...{ projectId, title: cleanTitle(request.text), url: request.link, doneOn: null },
    dueOn: addDays(weekStartsOn, 6),
    order: orderAtEnd(await readTasksOf(store, [projectId])),
  });
  await writing.put('tasks', task);
  return { taskId: task.id, keyResultId: project.keyResultId };
}

async function planFor(
  writing: Writing,
  request: InboxRequest,
  weekStartsOn: LocalDate,
  { taskId, keyResultId }: PlannedTask,
): Promise<void> {
  const plan = (await writing.get('weeklyPlans', weekStartsOn)) ?? emptyPlan(weekStartsOn);
  const priority = {
    id: writing.newId(),
    rank: 'P2' as const,
    text: cleanTitle(request.text),
    ...{ keyResultId, taskId, requestId: request.id },
    doneOn: null,
    whyNot: '',
    carriedFrom: null,
  };
  await writing.put('weeklyPlans', { ...plan, priorities: [...plan.priorities, priority] });
}

async function schedule(
  store: Store,
  writing: Writing,
  request: InboxRequest,
  { week, projectId }: Extract<RequestDecision, { readonly kind: 'schedule' }>,
): Promise<Result<Partial<InboxRequest>>> {
  const { firstDayOfWeek } = await readSettings(store);
  const thisWeek = weekStartOf(writing.moment.today, firstDayOfWeek);
  const weekStartsOn = week === 'this' ? thisWeek : addDays(thisWeek, 7);
  const task = projectId === null ? noTask : await taskFor(store, writing, request, { projectId, weekStartsOn });
  if (task === null) {
    return fail(problem('project', 'not-found'));
  }
  await planFor(writing, request, weekStartsOn, task);
  return succeed({ scheduledFor: weekStartsOn, taskId: task.taskId });
}

/** A request that was filed before its site went on the never-record list: what is recorded of it now has no address. */
async function recordable(store: Store, request: InboxRequest): Promise<InboxRequest> {
  const { neverRecordHosts } = await readSettings(store);
  return isNeverRecorded(request.link ?? '', neverRecordHosts) ? { ...request, link: null } : request;
}

async function carryOut(
  store: Store,
  writing: Writing,
  filed: InboxRequest,
  decision: RequestDecision,
): Promise<Result<Partial<InboxRequest>>> {
  const request = await recordable(store, filed);
  switch (decision.kind) {
    case 'do': {
      const entry = entryOfRequest(writing.newId(), writing.moment, request, decision.target);
      await writing.put('entries', entry);
      return succeed({ entryId: entry.id });
    }
    case 'schedule':
      return schedule(store, writing, request, decision);
    case 'delegate':
      return succeed({ delegatedTo: cleanTitle(decision.to) });
    case 'park':
      await writing.put('parkedItems', {
        id: writing.newId(),
        parkedAt: writing.moment.at,
        text: request.text,
        url: request.link,
        requestId: request.id,
        outcome: null,
      });
      return succeed({ reply: writtenReply(decision.reply) });
    case 'decline':
      return succeed({ reply: writtenReply(decision.reply) });
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
  if (decision.kind === 'delegate' && !isName(decision.to)) {
    const isMissing = cleanTitle(decision.to) === '';
    return fail(isMissing ? problem('to', 'missing') : problem('to', 'too-long', { limit: longestName }));
  }
  if (decision.kind === 'do' && (await targetName(store, decision.target)) === null) {
    return fail(problem('target', 'not-found'));
  }
  const step = { label: 'request-decided', detail: detailOf(waiting.text) } as const;
  const tables = ['requests', 'entries', 'weeklyPlans', 'parkedItems', 'projects', 'tasks'] as const;
  return write(store, { tables, step }, async (writing) => {
    const request = await writing.get('requests', requestId);
    if (request?.state !== 'undecided') {
      return fail(problem('request', 'wrong-state'));
    }
    const outcome = await carryOut(store, writing, request, decision);
    if (!outcome.ok) {
      return outcome;
    }
    const decided: InboxRequest = {
      ...request,
      ...outcome.value,
      state: decision.kind,
      decidedAt: writing.moment.at,
      decidedOn: writing.moment.today,
    };
    await writing.put('requests', decided);
    return succeed(decided);
  });
}

import type { Id, LocalDate } from './model/base';
import type { InboxRequest } from './model/request';
import type { Task } from './model/task';
import type { Priority, WeeklyPlan, Win } from './model/weekly-plan';
import type { FocusShare } from './focus-share';
import type { WeekView } from './new-tab-view';
import type { KeyResultView } from './okr-view';
import { cleanTitle } from './page-url';
import type { NewPriority } from './weekly-plan';

/** Something that could become a priority: an open task, or a request that was scheduled for the week. */
export interface PriorityOffer extends Omit<NewPriority, 'rank'> {
  readonly id: Id;
  readonly dueOn: LocalDate | null;
}

/** Something that could be called a win: a task that was done, or a key result that reached its target. */
export interface WinOffer {
  readonly id: Id;
  readonly kind: 'task' | 'key-result';
  readonly text: string;
  readonly keyResultId: Id | null;
  readonly taskId: Id | null;
}

/** One week as the room shows it: its plan, what is left from before, its wins. */
export interface WeekRoomView {
  readonly today: LocalDate;
  readonly week: WeekView;
  readonly place: 'past' | 'this' | 'next';
  /** Whether an earlier week has a plan or wins. */
  readonly hasEarlier: boolean;
  readonly plan: WeeklyPlan;
  /** What the last plan before left undone; null when there is nothing to carry. */
  readonly unfinished: { readonly weekStartsOn: LocalDate; readonly priorities: readonly Priority[] } | null;
  readonly offers: readonly PriorityOffer[];
  /** Running key results that a priority can be for. */
  readonly keyResults: readonly { readonly id: Id; readonly title: string }[];
  readonly dueCheckIns: number;
  readonly focus: FocusShare;
  readonly wins: readonly Win[];
  readonly winOffers: readonly WinOffer[];
  readonly hasLetterKeys: boolean;
}

const mostOffers = 20;

/** Tasks with the key result that their project is for. */
export interface TaskOf {
  readonly task: Task;
  readonly keyResultId: Id;
}

/** Those without a date come last, in the order they are listed in. */
function byDue(one: PriorityOffer, other: PriorityOffer): number {
  const [first, second] = [one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31'];
  return first === second ? 0 : first < second ? -1 : 1;
}

function requestOffer({ id, text }: InboxRequest): PriorityOffer {
  return { id, text: cleanTitle(text), dueOn: null, keyResultId: null, taskId: null, requestId: id };
}

function taskOffer({ task: { id, title, dueOn }, keyResultId }: TaskOf): PriorityOffer {
  return { id, text: title, dueOn, keyResultId, taskId: id, requestId: null };
}

/** What a plan does not hold yet: requests scheduled for the week, then open tasks, the first due first. */
export function priorityOffers(
  plan: WeeklyPlan,
  tasks: readonly TaskOf[],
  requests: readonly InboxRequest[],
): PriorityOffer[] {
  const planned = new Set(plan.priorities.flatMap(({ taskId, requestId, text }) => [taskId, requestId, text]));
  const scheduled = requests.filter(({ scheduledFor }) => scheduledFor === plan.weekStartsOn).map(requestOffer);
  const open = tasks.filter(({ task }) => task.doneOn === null).map(taskOffer);
  const offers = [...scheduled, ...open.toSorted(byDue)];
  return offers.filter(({ id, text }) => !planned.has(id) && !planned.has(text)).slice(0, mostOffers);
}

/** Reached now and not before: `before` are the same key results as they stood when the week began. */
function reachedSince(before: readonly KeyResultView[], after: readonly KeyResultView[]): KeyResultView[] {
  const isReached = ({ progress }: KeyResultView): boolean => progress.kind === 'measured' && progress.isReached;
  const known = new Set(before.filter(isReached).map(({ id }) => id));
  return after.filter((keyResult) => isReached(keyResult) && !known.has(keyResult.id));
}

function reachedOffer({ id, title }: KeyResultView): WinOffer {
  return { id, kind: 'key-result', text: title, keyResultId: id, taskId: null };
}

function doneOffer({ task: { id, title }, keyResultId }: TaskOf): WinOffer {
  return { id, kind: 'task', text: title, keyResultId, taskId: id };
}

/** What a week's wins do not name yet: values reached in it, then tasks done in it. */
export function winOffers(input: {
  readonly wins: readonly Win[];
  readonly doneTasks: readonly TaskOf[];
  readonly before: readonly KeyResultView[];
  readonly after: readonly KeyResultView[];
}): WinOffer[] {
  const { wins, doneTasks, before, after } = input;
  const named = new Set(wins.map(({ taskId, keyResultId }) => taskId ?? keyResultId));
  const offers = [...reachedSince(before, after).map(reachedOffer), ...doneTasks.map(doneOffer)];
  return offers.filter(({ id }) => !named.has(id)).slice(0, mostOffers);
}

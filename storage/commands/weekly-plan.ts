import type { Id, LocalDate } from '@/domain/model/base';
import type { StepLabel } from '@/domain/model/undo-record';
import type { Priority, WeeklyPlan } from '@/domain/model/weekly-plan';
import type { Move } from '@/domain/move-among';
import { cleanTitle } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { emptyPlan, planNotes, unfinishedOf, withCarried, withMoved, withPriority } from '@/domain/weekly-plan';
import type { NewPriority, PlanNotes, PriorityForm } from '@/domain/weekly-plan';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Step, Writing } from '@/storage/write';

type Change = (plan: WeeklyPlan, writing: Writing) => Promise<Result<WeeklyPlan>> | Result<WeeklyPlan>;

/** Reads the plan inside the transaction, so that another change of the same moment is not lost, and writes it back. */
function changePlan(store: Store, weekStartsOn: LocalDate, step: Step, change: Change): Promise<Result<void>> {
  return write(store, { tables: ['weeklyPlans', 'tasks'], step }, async (writing) => {
    const plan = (await writing.get('weeklyPlans', weekStartsOn)) ?? emptyPlan(weekStartsOn);
    const changed = await change(plan, writing);
    if (!changed.ok) {
      return changed;
    }
    await writing.put('weeklyPlans', changed.value);
    return succeed(undefined);
  });
}

/** Finds the priority, names the step after it and changes its plan; refuses when it is gone. */
async function changePriority(
  store: Store,
  place: PriorityPlace,
  label: StepLabel,
  change: (plan: WeeklyPlan, priority: Priority, writing: Writing) => ReturnType<Change>,
): Promise<Result<void>> {
  const { weekStartsOn, priorityId } = place;
  const known = await store.database.of('weeklyPlans').get(weekStartsOn);
  const detail = known?.priorities.find(({ id }) => id === priorityId)?.text ?? '';
  return changePlan(store, weekStartsOn, { label, detail }, (plan, writing) => {
    const priority = plan.priorities.find(({ id }) => id === priorityId);
    return priority === undefined ? fail(problem('priority', 'not-found')) : change(plan, priority, writing);
  });
}

/** A priority is found by the week of its plan and its id, which it keeps when it is carried over. */
export interface PriorityPlace {
  readonly weekStartsOn: LocalDate;
  readonly priorityId: Id;
}

/** Puts a priority into the plan of a week: typed, a task, or a request that was scheduled. */
export function addPriority(store: Store, weekStartsOn: LocalDate, input: NewPriority): Promise<Result<void>> {
  const step = { label: 'priority-added', detail: cleanTitle(input.text) } as const;
  return changePlan(store, weekStartsOn, step, (plan, writing) =>
    withPriority(plan, { ...input, id: writing.newId(), doneOn: null, whyNot: '', carriedFrom: null }),
  );
}

/** Saves a priority's words, rank, key result and why it was not done. */
export function savePriority(store: Store, weekStartsOn: LocalDate, form: PriorityForm): Promise<Result<void>> {
  const { id, text, rank, whyNot } = form;
  const keyResultId = form.keyResultId === '' ? null : form.keyResultId;
  return changePriority(store, { weekStartsOn, priorityId: id }, 'priority-saved', (plan, priority) =>
    withPriority(plan, { ...priority, text, rank, whyNot, keyResultId }),
  );
}

/** Moves a priority one place among those of its rank. */
export function movePriority(store: Store, place: PriorityPlace, move: Move): Promise<Result<void>> {
  return changePriority(store, place, 'priority-moved', (plan) => succeed(withMoved(plan, place.priorityId, move)));
}

/** Takes a priority out of its plan; undo brings it back. */
export function removePriority(store: Store, place: PriorityPlace): Promise<Result<void>> {
  return changePriority(store, place, 'priority-removed', (plan) =>
    succeed({ ...plan, priorities: plan.priorities.filter(({ id }) => id !== place.priorityId) }),
  );
}

/** The task behind a priority is the same piece of work: it gets and loses its tick along with it. */
async function tickTask(writing: Writing, { taskId }: Priority, doneOn: LocalDate | null): Promise<void> {
  const task = taskId === null ? undefined : await writing.get('tasks', taskId);
  if (task !== undefined && task.deletedAt === null && (task.doneOn === null) !== (doneOn === null)) {
    await writing.put('tasks', { ...task, doneOn });
  }
}

/** Ticks a priority of a week's plan as done today, with the task behind it, or takes the tick away. */
export function setPriorityDone(
  store: Store,
  weekStartsOn: LocalDate,
  priorityId: Id,
  isDone: boolean,
): Promise<Result<void>> {
  return changePriority(store, { weekStartsOn, priorityId }, 'priority-done', async (plan, priority, writing) => {
    const doneOn = isDone ? writing.moment.today : null;
    await tickTask(writing, priority, doneOn);
    const priorities = plan.priorities.map((one) => (one.id === priorityId ? { ...one, doneOn } : one));
    return succeed({ ...plan, priorities });
  });
}

export interface CarryOver {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Which to carry, each with why it was not done; an empty why leaves the one that was written before. */
  readonly whys: ReadonlyMap<Id, string>;
}

/** Why a priority was not done stays with the week in which it was not. */
function withWhys(earlier: WeeklyPlan, whys: CarryOver['whys']): Result<WeeklyPlan> {
  return earlier.priorities.reduce<Result<WeeklyPlan>>((plan, priority) => {
    const why = whys.get(priority.id)?.trim() ?? '';
    return plan.ok && why !== '' ? withPriority(plan.value, { ...priority, whyNot: why }) : plan;
  }, succeed(earlier));
}

/** Takes over what an earlier week left undone, all of it as one step. Problems name `whyNot`. */
export async function carryPriorities(store: Store, { from, to, whys }: CarryOver): Promise<Result<void>> {
  const known = await store.database.of('weeklyPlans').get(from);
  const [first, ...others] = (known?.priorities ?? []).filter(({ id }) => whys.has(id));
  const more = others.length === 0 ? '' : ` (+${others.length})`;
  const step = { label: 'priorities-carried', detail: `${first?.text ?? ''}${more}` } as const;
  return changePlan(store, to, step, async (plan, writing) => {
    const earlier = await writing.get('weeklyPlans', from);
    const carried = earlier === undefined ? [] : unfinishedOf(earlier, plan).filter(({ id }) => whys.has(id));
    if (earlier === undefined || carried.length === 0) {
      return fail(problem('priority', 'not-found'));
    }
    const explained = withWhys(earlier, whys);
    if (!explained.ok) {
      return explained;
    }
    await writing.put('weeklyPlans', explained.value);
    return succeed(carried.reduce((target, priority) => withCarried(target, priority, from), plan));
  });
}

/** Writes down which focus share is expected of the week, 0 to 1; null takes it back. */
export function predictShare(store: Store, weekStartsOn: LocalDate, share: number | null): Promise<Result<void>> {
  const detail = share === null ? '' : `${Math.round(share * 100)}%`;
  return changePlan(store, weekStartsOn, { label: 'share-predicted', detail }, (plan) =>
    succeed({ ...plan, predictedShare: share }),
  );
}

/** Saves what goes into the week's status mail beside the figures: risks and blockers, notes. */
export function savePlanNotes(store: Store, weekStartsOn: LocalDate, notes: PlanNotes): Promise<Result<void>> {
  return changePlan(store, weekStartsOn, { label: 'plan-notes-saved', detail: '' }, (plan) => {
    const clean = planNotes(notes);
    return clean.ok ? succeed({ ...plan, ...clean.value }) : clean;
  });
}

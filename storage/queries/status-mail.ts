import { addDays, weekViewOf } from '@/domain/calendar';
import { confidenceMovement } from '@/domain/confidence-movement';
import type { WeekView } from '@/domain/new-tab-view';
import type { ObjectiveView } from '@/domain/okr-view';
import type { MailObjective, StatusMailRows } from '@/domain/status-mail';
import type { LocalDate } from '@/domain/model/base';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readLatestCheckIns } from './objective-views';
import { readObjectivesOfWeek } from './objectives-of-week';

const unplanned: Omit<WeeklyPlan, 'weekStartsOn'> = { priorities: [], predictedShare: null, risks: '', notes: '' };

async function withMovements(store: Store, objective: ObjectiveView, week: WeekView): Promise<MailObjective> {
  const keyResults = objective.keyResults.map(async (view) => {
    const checkIns = await readLatestCheckIns(store, view.id, week.endsOn);
    return { view, movement: confidenceMovement(checkIns, week.startsOn, week.endsOn) };
  });
  return { title: objective.title, keyResults: await Promise.all(keyResults) };
}

/** What the status mail of a week is written from: my running OKRs as that week left them, its plan and the next one. */
export async function readStatusMail(store: Store, weekStartsOn: LocalDate): Promise<StatusMailRows> {
  const { firstDayOfWeek } = await readSettings(store);
  const week = weekViewOf(weekStartsOn, firstDayOfWeek);
  const nextWeek = weekViewOf(addDays(week.startsOn, 7), firstDayOfWeek);
  const objectives = await readObjectivesOfWeek(store, week);
  const plans = store.database.of('weeklyPlans');
  const plan = (await plans.get(week.startsOn)) ?? unplanned;
  const next = (await plans.get(nextWeek.startsOn)) ?? unplanned;
  return {
    week,
    nextWeek,
    objectives: await Promise.all(objectives.map((objective) => withMovements(store, objective, week))),
    priorities: plan.priorities,
    nextPriorities: next.priorities,
    risks: [plan.risks, next.risks],
    notes: [plan.notes, next.notes],
  };
}

// What must not suffer while the objectives are chased: two health metrics of the sock line with weekly readings.

import type { Id } from '@/domain/model/base';
import type { HealthMetric, Reading } from '@/domain/model/health-metric';
import { addDays } from '@/domain/calendar';
import { instantOf } from './clock';
import type { Company } from './company';
import { percent, shared } from './kit';
import type { SampleContext } from './kit';
import { weeklyDates } from './okr-kit';

const secondsPerHour = 3600;
const hours = { style: 'seconds', currency: null, unit: 'h' } as const;

export interface Health {
  readonly metrics: readonly HealthMetric[];
  readonly readings: readonly Reading[];
  readonly returnsId: Id;
  readonly replyId: Id;
}

/** Of the last twelve Mondays, oldest first. */
const returns = [6.9, 6.8, 6.4, 6.2, 6.1, 5.9, 5.8, 5.9, 5.6, 5.5, 5.3, 5.2];
const replyHours = [19, 21, 20, 22, 23, 22, 21, 24, 23, 26, 28, 31];
const replyNotes: Readonly<Record<number, string>> = {
  9: 'Two of us were at the trade fair.',
  11: 'The Christmas mails bring many questions about sizes.',
};
const weeksBeforeSprint = 4;

export function healthOf(context: SampleContext, { nodes, sprint }: Company): Health {
  const metric = (content: Pick<HealthMetric, 'title' | 'healthyAt' | 'unhealthyAt' | 'format' | 'order'>) =>
    shared(context, {
      ...{ teamId: nodes.sockLine, ownerId: nodes.ines, direction: 'at-most' as const, archivedAt: null },
      ...content,
    });
  const returned = metric({ title: 'Returns under 6%', healthyAt: 6, unhealthyAt: 8, format: percent, order: 0 });
  const reply = metric({
    ...{ title: 'Reply within a day', healthyAt: 24 * secondsPerHour, unhealthyAt: 48 * secondsPerHour },
    ...{ format: hours, order: 1 },
  });
  const dates = weeklyDates(addDays(sprint.startsOn, -7 * weeksBeforeSprint), returns.length);
  const reading = (healthMetricId: Id, week: number, value: number, note: string): Reading => {
    const date = dates[week] ?? sprint.startsOn;
    const recordedAt = instantOf(context, { date, hour: 9, minute: 30 });
    return shared(context, { healthMetricId, date, recordedAt, value, note });
  };
  return {
    metrics: [returned, reply],
    readings: [
      ...returns.map((value, week) => reading(returned.id, week, value, '')),
      ...replyHours.map((value, week) => reading(reply.id, week, value * secondsPerHour, replyNotes[week] ?? '')),
    ],
    returnsId: returned.id,
    replyId: reply.id,
  };
}

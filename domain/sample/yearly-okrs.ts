// The company's objectives of the year, under which the sprint lies.

import type { LocalDate } from '@/domain/model/base';
import type { Company } from './company';
import { dollars, percent, recommendation } from './kit';
import { ramp } from './okr-kit';
import type { KeyResultPlan, ObjectivePlan } from './okr-kit';

/** Where a key result of the year stands after this share of it. */
type YearlyPlan = Omit<KeyResultPlan, 'values' | 'confidences'> & {
  readonly confidence: number;
  readonly grain: number;
};

interface YearlyObjective {
  readonly title: string;
  readonly owner: 'dana' | 'ines' | 'priya';
  readonly keyResults: readonly YearlyPlan[];
}

const yearly: readonly YearlyObjective[] = [
  {
    title: 'Become the winter shop that ski towns trust',
    owner: 'dana',
    keyResults: [
      {
        title: 'Sales of the year',
        ...{ metricKind: 'revenue', format: dollars, baseline: 0, target: 19_000_000, settledFor: 16_000_000 },
        ...{
          source: 'Ledger',
          confidence: 6,
          reasons: ['The sock line sells from the first month on.'],
          grain: 10_000,
        },
      },
      {
        title: 'Recommendation score of the year',
        ...{ metricKind: 'quality', format: recommendation, baseline: 34, target: 60, settledFor: 50 },
        ...{ source: 'One question after delivery', confidence: 5, reasons: [], grain: 1 },
      },
    ],
  },
  {
    title: 'Turn socks into the door to our whole range',
    owner: 'ines',
    keyResults: [
      {
        title: 'Sock buyers who buy something else as well',
        ...{ metricKind: 'engagement', format: percent, baseline: 9, target: 30, settledFor: 22 },
        ...{ source: 'Shop report', confidence: 5, reasons: [], grain: 0.5 },
      },
      {
        title: 'Sales of the sock line',
        ...{ metricKind: 'revenue', format: dollars, baseline: 0, target: 4_000_000, settledFor: 3_000_000 },
        ...{ source: 'Ledger', confidence: 6, reasons: ['Colorado alone carries a quarter of it.'], grain: 10_000 },
      },
    ],
  },
  {
    title: 'Be the partner that small shops would miss',
    owner: 'dana',
    keyResults: [
      {
        title: 'Small shops that order every season',
        ...{ metricKind: 'growth', format: percent, baseline: 20, target: 50, settledFor: 40 },
        ...{ source: 'Wholesale orders', confidence: 5, reasons: [], grain: 1 },
      },
      {
        title: 'Recommendation score of small shops this year',
        ...{ metricKind: 'quality', format: recommendation, baseline: 25, target: 55, settledFor: 45 },
        ...{
          source: 'One question after each delivery',
          confidence: 6,
          reasons: ['The starter shelf is a hit.'],
          grain: 1,
        },
      },
    ],
  },
  {
    title: 'Feel as quick as the shops ten times our size',
    owner: 'priya',
    keyResults: [
      {
        title: 'Visitors who leave while a page loads',
        kind: 'falling',
        ...{ metricKind: 'performance', format: percent, baseline: 24, target: 8, settledFor: 12 },
        ...{ source: 'Shop report', confidence: 5, reasons: [], grain: 0.5 },
      },
      {
        title: 'Shoppers who call the shop quick',
        ...{ metricKind: 'quality', format: percent, baseline: 48, target: 80, settledFor: 70 },
        ...{ source: 'Survey', confidence: 6, reasons: ['The new photo server.'], grain: 1 },
      },
    ],
  },
];

/** In the first two weeks a year is an even chance. */
const evenWeeks = 2;

/** The check-ins of a yearly key result: a straight way, a little behind the calendar, on the dates there were. */
function grown(plan: YearlyPlan, dates: readonly LocalDate[], shares: readonly [number, number]): KeyResultPlan {
  const { baseline, target, confidence, grain, ...rest } = plan;
  const valueAt = (share: number): number => baseline + (target - baseline) * share * 0.95;
  return {
    ...rest,
    ...{ baseline, target, values: ramp(valueAt(shares[0]), valueAt(shares[1]), dates.length, grain) },
    confidences: dates.map((_, week) => (week < evenWeeks ? 5 : confidence)),
  };
}

/** The year's objectives; `shares` is how much of the year had passed on the first and on the last of the dates. */
export function yearlyObjectives(
  { nodes, pillarId }: Company,
  dates: readonly LocalDate[],
  shares: readonly [number, number],
): ObjectivePlan[] {
  return yearly.map(({ title, owner, keyResults }) => ({
    title,
    gutFeeling: 'miracle',
    ownerId: nodes[owner],
    pillarId,
    description: '',
    keyResults: keyResults.map((plan) => grown(plan, dates, shares)),
  }));
}

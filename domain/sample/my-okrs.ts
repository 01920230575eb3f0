// My own objectives of the sprint. The key results of the first one read like the method's example.

import type { LocalDate } from '@/domain/model/base';
import { weekdayOf } from '@/domain/calendar';
import { startingConfidence } from '@/domain/confidence';
import type { Company } from './company';
import { dollars, percent, recommendation, score } from './kit';
import type { KeyResultPlan, ObjectivePlan } from './okr-kit';

/** Two of its key results can wait for this week's check-in: they have a value less than there are weeks. */
function headline({ nodes, pillarId }: Company): ObjectivePlan {
  return {
    title: 'Become a top 5 online ski sock retailer',
    gutFeeling: 'miracle',
    ownerId: nodes.me,
    pillarId,
    description:
      'Top 5 means: skiers in Colorado buy from us, come back to us, and trust our fit guide more than a shop assistant.',
    keyResults: [
      {
        title: 'Q4 revenue in Colorado',
        ...{ metricKind: 'revenue', format: dollars, baseline: 200_000, target: 1_400_000, settledFor: 1_000_000 },
        source: 'Shop report, orders by state',
        values: [200_000, 255_000, 330_000, 410_000, 520_000, 640_000, 790_000, 970_000],
        confidences: [5, 5, 5, 4, 4, 5, 5, 6],
        reasons: [
          'The trade fair ate two weeks and nobody minded the Denver ads.',
          'The early-bird mail alone brought 300 orders in three days.',
          'Orders from Colorado doubled once the Christmas mails named the resorts.',
        ],
      },
      {
        title: 'Customers who come back within 60 days',
        ...{ metricKind: 'engagement', format: percent, baseline: 18, target: 40, settledFor: 28 },
        source: 'Shop report, repeat orders',
        values: [18, 18.5, 19, 20, 21, 22.4, 23],
        confidences: [5, 5, 5, 4, 4, 4, 3],
        reasons: [
          'The reminder after 30 days moved almost nobody.',
          'We still do not know why they stay away: the interviews keep slipping.',
        ],
      },
      {
        title: 'Average rating of the fit guide',
        ...{ metricKind: 'quality', format: score, baseline: 3.1, target: 4.5, settledFor: 4 },
        source: 'Stars under the fit guide, four-week mean',
        values: [3.1, 3.2, 3.4, 3.5, 3.8, 4, 4.1],
        confidences: [5, 5, 6, 6, 7, 7, 7],
        reasons: [
          'Buyers praise the first pages with measured boots.',
          'Pages with photos on real feet rate 4.4; only the old ones pull the mean down.',
        ],
      },
    ],
  };
}

function growth({ nodes }: Company): ObjectivePlan {
  return {
    title: 'Get great at sales',
    kind: 'growth',
    gutFeeling: 'miracle',
    ownerId: nodes.me,
    pillarId: null,
    description: 'I hide behind product pages. This quarter I learn to ask for the order.',
    keyResults: [
      {
        title: 'Score in the final test of the sales training',
        ...{ metricKind: 'quality', format: score, baseline: 52, target: 90, settledFor: 80 },
        source: 'Training portal',
        values: [52, 55, 60, 60, 66, 70, 72, 76],
        confidences: [5, 5, 6, 6, 6, 6, 6, 7],
        reasons: ['The module on questions clicked at once.', 'First mock test passed with room to spare.'],
      },
      {
        title: 'Visitors of the sock pages who order',
        ...{ metricKind: 'growth', format: percent, baseline: 1.9, target: 3.2, settledFor: 2.6 },
        source: 'Shop report, visits to orders',
        values: [1.9, 1.9, 2, 2.1, 2.2, 2.3, 2.4, 2.6],
        confidences: [5, 5, 5, 5, 5, 6, 6, 6],
        reasons: ['Prices beside the photo instead of below it: orders went up the same day.'],
      },
      {
        title: 'Wholesale calls that end in an order',
        ...{ metricKind: 'revenue', format: percent, baseline: 8, target: 20, settledFor: 14 },
        source: 'Call list of the wholesale desk',
        values: [8, 8, 9, 11, 11, 12, 13, 14],
        confidences: [5, 5, 5, 5, 5, 5, 5, 5],
        reasons: [],
      },
    ],
  };
}

function smallShops({ nodes }: Company): ObjectivePlan {
  return {
    title: 'Be the first call of every small ski shop',
    gutFeeling: 'hard-work',
    ownerId: nodes.me,
    pillarId: null,
    description: 'When a shelf runs empty on a Saturday, we want to be the number they dial.',
    keyResults: [
      {
        title: 'Sales through small shops',
        ...{ metricKind: 'revenue', format: dollars, baseline: 40_000, target: 160_000, settledFor: 110_000 },
        source: 'Wholesale orders',
        values: [40_000, 48_000, 57_000, 66_000, 78_000, 88_000, 97_000, 108_000],
        confidences: [5, 5, 5, 6, 6, 6, 6, 6],
        reasons: ['Three shops in Summit County asked for a second shelf.'],
      },
      {
        title: 'Small shops that reorder within a month',
        ...{ metricKind: 'engagement', format: percent, baseline: 22, target: 45, settledFor: 35 },
        source: 'Wholesale orders',
        values: [22, 24, 25, 27, 29, 32, 34, 35],
        confidences: [5, 5, 5, 5, 5, 5, 5, 5],
        reasons: [],
      },
      {
        title: 'Recommendation score of small shops',
        ...{ metricKind: 'quality', format: recommendation, baseline: 31, target: 55, settledFor: 45 },
        source: 'One question after each delivery',
        values: [31, 31, 36, 38, 41, 43, 46, 48],
        confidences: [5, 5, 6, 6, 6, 6, 7, 7],
        reasons: ['The starter shelf gets named in half of the answers.', 'No bad answer for three weeks.'],
      },
    ],
  };
}

const friday = 5;

/** The same course a week earlier: the last value, and the change that led to it, belong to this week. */
function caughtUp(plan: KeyResultPlan, weeks: number): KeyResultPlan {
  const [value = plan.baseline] = plan.values;
  const [confidence = startingConfidence] = plan.confidences;
  return plan.values.length === weeks
    ? plan
    : { ...plan, values: [value, ...plan.values], confidences: [confidence, ...plan.confidences] };
}

/**
 * In their order: the first is the headline. From Friday on nothing of it waits any more: what waits for more than
 * three days is stale, and the sample is to be looked at on any day.
 */
export function myObjectives(company: Company, today: LocalDate): ObjectivePlan[] {
  const first = headline(company);
  const weeks = Math.max(...first.keyResults.map(({ values }) => values.length));
  const keyResults =
    weekdayOf(today) < friday ? first.keyResults : first.keyResults.map((plan) => caughtUp(plan, weeks));
  return [{ ...first, keyResults }, growth(company), smallShops(company)];
}

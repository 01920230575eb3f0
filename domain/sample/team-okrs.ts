// The sprint's objectives above and beside mine: the company's, the three others of the ski sock line, and engineering's.

import type { Company } from './company';
import { dollars, percent, recommendation, score, seconds } from './kit';
import type { ObjectivePlan } from './okr-kit';

export function companyObjectives({ nodes, pillarId }: Company): ObjectivePlan[] {
  return [
    {
      title: 'Own winter, not just socks',
      gutFeeling: 'miracle',
      ownerId: nodes.dana,
      pillarId,
      description: 'Whoever thinks of winter clothes thinks of us first. Socks are the door.',
      keyResults: [
        {
          title: 'Winter sales of the whole shop',
          ...{ metricKind: 'revenue', format: dollars, baseline: 1_900_000, target: 6_500_000, settledFor: 5_200_000 },
          source: 'Ledger, orders of the sprint',
          values: [1_900_000, 2_150_000, 2_450_000, 2_800_000, 3_200_000, 3_650_000, 4_050_000, 4_480_000],
          confidences: [5, 5, 5, 5, 6, 6, 6, 6],
          reasons: ['Four weeks in a row above plan.'],
        },
        {
          title: 'Shoppers who buy from a second winter category',
          ...{ metricKind: 'engagement', format: percent, baseline: 12, target: 30, settledFor: 22 },
          source: 'Shop report, mixed baskets',
          values: [12, 12.5, 13, 14, 15.5, 17, 18, 19],
          confidences: [5, 5, 4, 4, 4, 5, 5, 5],
          reasons: ['Bundles feel like leftovers.', 'New bundles named after resorts sell.'],
        },
        {
          title: 'Recommendation score of the shop',
          ...{ metricKind: 'quality', format: recommendation, baseline: 38, target: 60, settledFor: 50 },
          source: 'One question after delivery',
          values: [38, 39, 41, 43, 44, 46, 48, 50],
          confidences: [5, 5, 5, 5, 5, 5, 5, 5],
          reasons: [],
        },
      ],
    },
  ];
}

function loved({ nodes, pillarId }: Company): ObjectivePlan {
  return {
    title: 'Be the sock that ski towns talk about',
    gutFeeling: 'miracle',
    ownerId: nodes.ines,
    pillarId,
    description: 'In Breckenridge, Telluride and Steamboat people should tell each other about us on the lift.',
    keyResults: [
      {
        title: 'Recommendation score after the first ski day',
        ...{ metricKind: 'quality', format: recommendation, baseline: 41, target: 65, settledFor: 55 },
        source: 'Question in the mail after ten days',
        values: [41, 42, 45, 47, 49, 52, 53, 55],
        confidences: [5, 5, 6, 6, 6, 6, 6, 6],
        reasons: ['The merino line alone scores 61.'],
      },
      {
        title: 'Orders that come through a friend’s link',
        ...{ metricKind: 'growth', format: percent, baseline: 6, target: 18, settledFor: 12 },
        source: 'Shop report, referral links',
        values: [6, 6, 6.5, 7, 8, 9.5, 11, 12],
        confidences: [5, 5, 4, 4, 4, 4, 5, 5],
        reasons: ['Nobody finds the link.', 'The card in the parcel works: one in nine gets used.'],
      },
      {
        title: 'Sales in the twelve ski towns',
        ...{ metricKind: 'revenue', format: dollars, baseline: 90_000, target: 260_000, settledFor: 200_000 },
        source: 'Shop report, orders by postcode',
        values: [90_000, 98_000, 108_000, 121_000, 135_000, 150_000, 166_000, 184_000],
        confidences: [5, 5, 5, 5, 5, 5, 6, 6],
        reasons: ['The season opened early in four of the twelve.'],
      },
    ],
  };
}

function fitting({ nodes, pillarId }: Company): ObjectivePlan {
  return {
    title: 'Make every first pair fit',
    gutFeeling: 'miracle',
    ownerId: nodes.bo,
    pillarId,
    description: 'A sock that pinches is a customer gone. The first pair decides.',
    keyResults: [
      {
        title: 'Orders exchanged for another size',
        kind: 'falling',
        ...{ metricKind: 'performance', format: percent, baseline: 14, target: 6, settledFor: 8 },
        source: 'Returns desk',
        values: [14, 13.6, 13, 12.2, 11.5, 10.8, 10, 9.4],
        confidences: [5, 5, 5, 5, 6, 6, 6, 6],
        reasons: ['Every page with real feet halves the exchanges of its sock.'],
      },
      {
        title: 'Buyers who use the fit guide',
        ...{ metricKind: 'engagement', format: percent, baseline: 35, target: 70, settledFor: 60 },
        source: 'Shop report, visits before the order',
        values: [35, 38, 41, 44, 49, 52, 56, 58],
        confidences: [5, 6, 6, 6, 6, 6, 6, 6],
        reasons: ['The button on the product page was the missing step.'],
      },
      {
        title: 'Rating of the fit in reviews',
        ...{ metricKind: 'quality', format: score, baseline: 4, target: 4.7, settledFor: 4.5 },
        source: 'Reviews that mention the fit',
        values: [4, 4, 4.1, 4.1, 4.2, 4.2, 4.3, 4.3],
        confidences: [5, 5, 5, 5, 5, 4, 4, 4],
        reasons: ['The race line runs small and drags the mean.'],
      },
    ],
  };
}

function onTime({ nodes, pillarId }: Company): ObjectivePlan {
  return {
    title: 'Have every gift under the tree in time',
    gutFeeling: 'doomed',
    ownerId: nodes.ines,
    pillarId,
    description: 'December decides what people say about us in March.',
    keyResults: [
      {
        title: 'Orders delivered within two days',
        ...{ metricKind: 'performance', format: percent, baseline: 71, target: 95, settledFor: 88 },
        source: 'Carrier report',
        values: [71, 72, 74, 77, 79, 82, 84, 86],
        confidences: [5, 5, 5, 5, 5, 6, 6, 6],
        reasons: ['The second pick-up at four o’clock holds.'],
      },
      {
        title: 'Reviews that mention a late parcel',
        kind: 'falling',
        ...{ metricKind: 'quality', format: percent, baseline: 9, target: 2, settledFor: 4 },
        source: 'Reviews, tagged by hand',
        values: [9, 8.8, 8, 7.5, 6.4, 6, 5.5, 5],
        confidences: [5, 5, 5, 5, 5, 5, 5, 5],
        reasons: [],
      },
      {
        title: 'Cost per parcel',
        kind: 'falling',
        ...{ metricKind: 'revenue', format: dollars, baseline: 7.4, target: 5.9, settledFor: 6.5 },
        source: 'Carrier invoices',
        values: [7.4, 7.4, 7.3, 7.2, 7.1, 6.9, 6.8, 6.6],
        confidences: [5, 5, 4, 4, 4, 4, 5, 5],
        reasons: ['The second pick-up costs more than planned.', 'The carrier agreed to winter rates.'],
      },
    ],
  };
}

/** With my headline these are the four objectives under the pillar. */
export function sockLineObjectives(company: Company): ObjectivePlan[] {
  return [loved(company), fitting(company), onTime(company)];
}

/** Speed is how engineering supports what the company is after. */
export function engineeringObjectives({ nodes }: Company): ObjectivePlan[] {
  return [
    {
      title: 'Performance upon launch equivalent to an established company',
      gutFeeling: 'miracle',
      ownerId: nodes.priya,
      pillarId: null,
      description: 'People forgive a young brand its small range. They do not forgive a page that hangs.',
      keyResults: [
        {
          title: 'Uptime of the shop',
          kind: 'at-least',
          ...{ metricKind: 'performance', format: percent, baseline: 99.1, target: 99.8, settledFor: 99.6 },
          source: 'Probe from three cities',
          values: [99.1, 99.2, 99.2, 99.4, 99.5, 99.5, 99.7, 99.8],
          confidences: [5, 5, 5, 6, 6, 6, 6, 7],
          reasons: ['Two data centres instead of one.', 'First week at the target, on a sale weekend too.'],
        },
        {
          title: 'Response time of the shop',
          kind: 'at-most',
          ...{ metricKind: 'performance', format: seconds, baseline: 2.6, target: 1, settledFor: 1.3 },
          source: 'Probe from three cities, slowest tenth',
          values: [2.6, 2.5, 2.2, 2, 1.8, 1.6, 1.5, 1.4],
          confidences: [5, 5, 5, 5, 5, 5, 5, 5],
          reasons: [],
        },
        {
          title: 'Shoppers who say the page loads immediately',
          ...{ metricKind: 'quality', format: percent, baseline: 61, target: 90, settledFor: 80 },
          source: 'Survey, one question after the order',
          values: [61, 62, 64, 67, 70, 73, 75, 77],
          confidences: [5, 5, 5, 5, 6, 6, 6, 6],
          reasons: ['Photos arrive last now, and nobody minds.'],
        },
      ],
    },
  ];
}

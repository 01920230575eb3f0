// What can be chosen of a key result, in the order in which it is offered, apart from the schemas: these are light.

import type { KeyResult } from './model/key-result';
import type { NumberFormat } from './model/number-format';

/** The seven ways to measure. */
export const keyResultKinds: readonly KeyResult['kind'][] = [
  'rising',
  'falling',
  'at-least',
  'at-most',
  'between',
  'milestones',
  'yes-no',
];

/** What a metric says, five kinds. */
export const metricKinds: readonly NonNullable<KeyResult['metricKind']>[] = [
  'growth',
  'engagement',
  'revenue',
  'performance',
  'quality',
];

/** How a number is written. */
export const numberStyles: readonly NumberFormat['style'][] = [
  'count',
  'percent',
  'money',
  'ratio',
  'seconds',
  'score',
  'nps',
];

import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import { problem, type Problem } from './result';

/**
 * What a started cycle freezes of an objective (S55). Order, pillar and alignment stay open. Hashes of locked OKRs are
 * made of these fields in this order: add at the end.
 */
export const lockedObjectiveFields: readonly (keyof Objective)[] = [
  'title',
  'kind',
  'description',
  'ownerId',
  'teamId',
  'cycleId',
];

/**
 * What a started cycle freezes of a key result: text, metric and how it is measured, unit, baseline, target, weight, the
 * value one would have settled for, and owner. Add at the end, as above.
 */
export const lockedKeyResultFields: readonly (keyof KeyResult)[] = [
  'objectiveId',
  'title',
  'kind',
  'metricKind',
  'format',
  'baseline',
  'target',
  'low',
  'high',
  'milestones',
  'settledFor',
  'weight',
  'source',
  'ownerId',
];

/** The dates of a started cycle do not move either. */
export const lockedCycleFields: readonly (keyof Cycle)[] = ['teamId', 'kind', 'startsOn', 'endsOn'];

/** The numbers that a kind cannot do without. */
const requiredNumbers: Readonly<Record<KeyResult['kind'], readonly ('baseline' | 'target' | 'low' | 'high')[]>> = {
  rising: ['baseline', 'target'],
  falling: ['baseline', 'target'],
  'at-least': ['target'],
  'at-most': ['target'],
  between: ['low', 'high'],
  milestones: [],
  'yes-no': [],
};

type KeyResultNumbers = Pick<KeyResult, 'kind' | 'baseline' | 'target' | 'low' | 'high' | 'milestones'>;

function missingNumbers(keyResult: KeyResultNumbers, fieldPrefix: string): Problem[] {
  return requiredNumbers[keyResult.kind].flatMap((field) => {
    const value = keyResult[field];
    if (value === null) {
      return [problem(`${fieldPrefix}${field}`, 'missing')];
    }
    return Number.isFinite(value) ? [] : [problem(`${fieldPrefix}${field}`, 'not-a-number')];
  });
}

function contradictions({ kind, baseline, target, low, high }: KeyResultNumbers, fieldPrefix: string): Problem[] {
  if ((kind === 'rising' || kind === 'falling') && baseline !== null && baseline === target) {
    return [problem(`${fieldPrefix}target`, 'same-as-baseline')];
  }
  const isUpsideDown = kind === 'between' && low !== null && high !== null && low >= high;
  return isUpsideDown ? [problem(`${fieldPrefix}high`, 'band-upside-down')] : [];
}

/** Milestones need at least one that weighs something: otherwise their progress could never move. */
function milestoneProblems({ kind, milestones }: KeyResultNumbers, fieldPrefix: string): Problem[] {
  const isEmpty = kind === 'milestones' && !milestones.some(({ weight }) => weight > 0);
  return isEmpty ? [problem(`${fieldPrefix}milestones`, 'missing')] : [];
}

/**
 * What makes the numbers of a key result impossible for its kind: missing, equal or upside down. The prefix is put
 * before each field's name as it stands: `keyResults.1.` gives `keyResults.1.target`.
 */
export function numberProblems(keyResult: KeyResultNumbers, fieldPrefix = ''): Problem[] {
  return [
    ...missingNumbers(keyResult, fieldPrefix),
    ...contradictions(keyResult, fieldPrefix),
    ...milestoneProblems(keyResult, fieldPrefix),
  ];
}

function isInForce(record: { readonly deletedAt: string | null; readonly abandonedAt: string | null }): boolean {
  return record.deletedAt === null && record.abandonedAt === null;
}

function cycleProblems({ state, startsOn, endsOn }: Pick<Cycle, 'state' | 'startsOn' | 'endsOn'>): Problem[] {
  if (state !== 'draft') {
    return [problem('cycle', 'wrong-state')];
  }
  return endsOn < startsOn ? [problem('endsOn', 'ends-before-start')] : [];
}

/**
 * Why a draft cycle cannot start: no objective, an objective or key result without its one owner (S22), or impossible
 * numbers. Everything else, a missing key result included, is a warning and blocks nothing. Fields are named
 * `objectives.<id>.ownerId` and `keyResults.<id>.target`, so that a form finds its row again.
 */
export function cycleStartProblems(input: {
  readonly cycle: Pick<Cycle, 'state' | 'startsOn' | 'endsOn'>;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
}): Problem[] {
  const objectives = input.objectives.filter(isInForce);
  const objectiveIds = new Set(objectives.map(({ id }) => id));
  const keyResults = input.keyResults.filter((one) => isInForce(one) && objectiveIds.has(one.objectiveId));
  const ownerless = ({ ownerId }: { readonly ownerId: string | null }): boolean => ownerId === null;
  return [
    ...cycleProblems(input.cycle),
    ...(objectives.length === 0 ? [problem('objectives', 'no-objectives')] : []),
    ...objectives.filter(ownerless).map(({ id, title }) => problem(`objectives.${id}.ownerId`, 'no-owner', { title })),
    ...keyResults.filter(ownerless).map(({ id, title }) => problem(`keyResults.${id}.ownerId`, 'no-owner', { title })),
    ...keyResults.flatMap((keyResult) => numberProblems(keyResult, `keyResults.${keyResult.id}.`)),
  ];
}

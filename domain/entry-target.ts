import type { Entry, VerdictTarget } from './model/entry';

/** The fields by which an entry names what it points at. */
export type TargetFields = Pick<
  Entry,
  'verdict' | 'objectiveId' | 'keyResultId' | 'healthMetricId' | 'distractionNumber'
>;

/** What an entry points at, in the form that a new entry takes; null when a newer version named it otherwise. */
export function targetOf(entry: TargetFields): VerdictTarget | null {
  const { verdict, objectiveId, keyResultId, healthMetricId, distractionNumber } = entry;
  if (verdict === 'on-objective') {
    return objectiveId === null ? null : { verdict, objectiveId, keyResultId };
  }
  if (verdict === 'protects') {
    return healthMetricId === null ? null : { verdict, healthMetricId };
  }
  return distractionNumber === null ? null : { verdict, distractionNumber };
}

/** A text that two targets share exactly when they point at the same. */
export function targetKey(target: VerdictTarget): string {
  switch (target.verdict) {
    case 'on-objective':
      return `on-objective ${target.objectiveId} ${target.keyResultId ?? ''}`;
    case 'protects':
      return `protects ${target.healthMetricId}`;
    case 'distraction':
      return `distraction ${target.distractionNumber}`;
  }
}

const noTarget = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null };

/** The fields by which an entry names this target: exactly those of its verdict, the others null. */
export function targetFieldsOf(target: VerdictTarget): TargetFields {
  return { ...noTarget, ...target };
}

// The names, labels and choices of a key result's fields: one table, so that inputs and problems agree.
import { keyResultKinds, metricKinds, numberStyles } from '@/domain/key-result-choices';
import type { Text, TextKey } from '@/components/text';
import type { KeyResult } from '@/domain/model/key-result';
import type { NumberFormat } from '@/domain/model/number-format';
import type { KeyResultForm } from '@/domain/objective-form';
import type { Problem } from '@/domain/result';
import { fieldProblem } from './field-problem';
import type { Choice } from './ChoiceField';

/** The seven ways to measure. */
export function kindChoices(text: Text): readonly Choice<KeyResult['kind']>[] {
  return keyResultKinds.map((value) => ({ value, label: text(`options.keyResult.kind.${value}`) }));
}

/** The ways to write a number. */
export function styleChoices(text: Text): readonly Choice<NumberFormat['style']>[] {
  return numberStyles.map((value) => ({ value, label: text(`options.keyResult.style.${value}`) }));
}

/** What a metric speaks for; the empty choice says nothing. */
export function metricChoices(text: Text): readonly Choice<NonNullable<KeyResult['metricKind']> | ''>[] {
  return [
    { value: '', label: text('options.keyResult.metricKind.none') },
    ...metricKinds.map((value) => ({ value, label: text(`options.keyResult.metricKind.${value}`) })),
  ];
}

const labels = {
  title: 'options.keyResult.title',
  kind: 'options.keyResult.kind',
  style: 'options.keyResult.style',
  currency: 'options.keyResult.currency',
  unit: 'options.keyResult.unit',
  baseline: 'options.keyResult.baseline',
  target: 'options.keyResult.target',
  low: 'options.keyResult.low',
  high: 'options.keyResult.high',
  milestones: 'options.keyResult.milestones',
  metricKind: 'options.keyResult.metricKind',
  settledFor: 'options.keyResult.settledFor',
  weight: 'options.keyResult.weight',
  ownerId: 'options.keyResult.owner',
} as const satisfies Partial<Record<keyof KeyResultForm, TextKey>>;

/** The fields of a row that a person fills in. */
export type RowField = keyof typeof labels;

/** What a row's fields share: where the row stands, its content, what is wrong with it, and how to change it. */
export interface RowProps {
  readonly index: number;
  readonly row: KeyResultForm;
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: (change: Partial<KeyResultForm>) => void;
}

/** The field's path in the form. */
function rowFieldName(index: number, field: RowField): string {
  return `keyResults.${index}.${field}`;
}

/** Name, label and problem of one field of a row. */
export function rowField({ index, problems, text }: RowProps, field: RowField) {
  const name = rowFieldName(index, field);
  const label = text(labels[field]);
  return { name, label, problem: fieldProblem(problems, name, label, text) };
}

import type { Id } from './model/base';
import type { KeyResult, Milestone } from './model/key-result';
import type { DismissedCheck } from './model/objective';
import { startingConfidence } from './confidence';
import type { NumberFormat } from './model/number-format';
import { numberFieldText } from './number-field';
import { readNumberFormat } from './number-format-form';
import { parseNumberText } from './number-text';
import { problem, type Problem } from './result';
import { longestTitle, titleProblems } from './title-problems';

/** A key result as the editor holds it: numbers are still the text that was typed. */
export interface KeyResultForm {
  readonly id: Id | null;
  readonly title: string;
  readonly kind: KeyResult['kind'];
  readonly metricKind: KeyResult['metricKind'];
  readonly style: NumberFormat['style'];
  readonly currency: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
  /** One milestone a line. */
  readonly milestones: string;
  readonly settledFor: string;
  readonly weight: string;
  /** How sure one is while drafting, 1 to 10 (S41). */
  readonly confidenceAtStart: number;
  readonly dismissedChecks: readonly DismissedCheck[];
  readonly ownerId: Id | null;
}

/** The numbers that some kinds have. */
type NumberField = 'baseline' | 'target' | 'low' | 'high';

/** What the editor may write of a key result. `id` is null for one that is new. */
export type KeyResultContent = { readonly id: Id | null } & Pick<
  KeyResult,
  | 'title'
  | 'kind'
  | 'metricKind'
  | 'format'
  | NumberField
  | 'milestones'
  | 'settledFor'
  | 'weight'
  | 'confidenceAtStart'
  | 'dismissedChecks'
  | 'ownerId'
>;

/** What reading a form needs beside the form. */
export interface FormReading {
  readonly locale: string;
  readonly newId: () => Id;
  /** The stored key results, so that a milestone whose title stays keeps its id, its weight and with them its history. */
  readonly stored: readonly Pick<KeyResult, 'id' | 'milestones'>[];
}

const lightest = 0.01;
const heaviest = 1000;

/** The number fields that a kind asks for. What the others hold stays in the form and is not stored. */
const numberFieldsOfKind: Readonly<Record<KeyResult['kind'], readonly NumberField[]>> = {
  rising: ['baseline', 'target'],
  falling: ['baseline', 'target'],
  'at-least': ['baseline', 'target'],
  'at-most': ['baseline', 'target'],
  between: ['baseline', 'low', 'high'],
  milestones: [],
  'yes-no': [],
};

/** Whether a kind is measured by a number, and so has a format, a baseline and a value to settle for. */
export function isNumberKind(kind: KeyResult['kind']): boolean {
  return numberFieldsOfKind[kind].length > 0;
}

/** A row that nobody has written in; a new objective opens with three (S26). */
export function isBlankKeyResult(form: KeyResultForm): boolean {
  const typed = [form.title, form.baseline, form.target, form.low, form.high, form.milestones, form.settledFor];
  return form.id === null && typed.every((entry) => entry.trim() === '');
}

/** A new row: a rising count, weighing as much as any other. */
export function blankKeyResult(): KeyResultForm {
  return {
    id: null,
    title: '',
    kind: 'rising',
    metricKind: null,
    style: 'count',
    currency: '',
    unit: '',
    baseline: '',
    target: '',
    low: '',
    high: '',
    milestones: '',
    settledFor: '',
    weight: '1',
    confidenceAtStart: startingConfidence,
    dismissedChecks: [],
    ownerId: null,
  };
}

/** A row of the form with where it stands: its problems are named after that place. */
export interface Row {
  readonly form: KeyResultForm;
  readonly path: string;
  readonly problems: Problem[];
  readonly reading: FormReading;
}

function readNumber(row: Row, field: NumberField | 'settledFor' | 'weight', format: NumberFormat): number | null {
  const typed = row.form[field].trim();
  if (typed === '') {
    return null;
  }
  const value = parseNumberText(typed, format, row.reading.locale);
  if (value === null) {
    row.problems.push(problem(`${row.path}.${field}`, 'not-a-number'));
  }
  return value;
}

function readNumbers(row: Row, format: NumberFormat): Pick<KeyResult, NumberField | 'settledFor'> {
  const asked = numberFieldsOfKind[row.form.kind];
  const read = (field: NumberField): number | null => (asked.includes(field) ? readNumber(row, field, format) : null);
  return {
    baseline: read('baseline'),
    target: read('target'),
    low: read('low'),
    high: read('high'),
    settledFor: asked.length > 0 ? readNumber(row, 'settledFor', format) : null,
  };
}

const plainNumber: NumberFormat = { style: 'count', currency: null, unit: '' };

function readWeight(row: Row): number {
  const weight = readNumber(row, 'weight', plainNumber) ?? 1;
  if (weight < lightest || weight > heaviest) {
    row.problems.push(problem(`${row.path}.weight`, 'out-of-range', { low: lightest, high: heaviest }));
  }
  return weight;
}

function readConfidence({ form, path, problems }: Row): number {
  const { confidenceAtStart } = form;
  if (!Number.isInteger(confidenceAtStart) || confidenceAtStart < 1 || confidenceAtStart > 10) {
    problems.push(problem(`${path}.confidenceAtStart`, 'out-of-range', { low: 1, high: 10 }));
  }
  return confidenceAtStart;
}

/** One milestone a line. Each stored one is given away once, so that two lines of the same title stay two milestones. */
function readMilestones(row: Row): Milestone[] {
  if (row.form.kind !== 'milestones') {
    return [];
  }
  const left = [...(row.reading.stored.find(({ id }) => id === row.form.id)?.milestones ?? [])];
  const titles = row.form.milestones
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (titles.some((title) => title.length > longestTitle)) {
    row.problems.push(problem(`${row.path}.milestones`, 'too-long', { limit: longestTitle }));
  }
  return titles.map((title) => {
    const at = left.findIndex((milestone) => milestone.title === title);
    const [known] = at === -1 ? [] : left.splice(at, 1);
    return known ?? { id: row.reading.newId(), title, weight: 1 };
  });
}

/** The sign of target minus baseline is the direction (3.1); a kind chosen otherwise gives way. */
function directedKind({ kind }: KeyResultForm, { baseline, target }: Pick<KeyResult, NumberField>): KeyResult['kind'] {
  if ((kind !== 'rising' && kind !== 'falling') || baseline === null || target === null) {
    return kind;
  }
  return target < baseline ? 'falling' : 'rising';
}

/** Numbers that contradict each other are wrong input; numbers that are still missing are a draft. */
function checkNumbers(row: Row, { baseline, target, low, high }: Pick<KeyResult, NumberField>): void {
  const { kind } = row.form;
  if ((kind === 'rising' || kind === 'falling') && target !== null && target === baseline) {
    row.problems.push(problem(`${row.path}.target`, 'same-as-baseline'));
  }
  if (kind === 'between' && low !== null && high !== null && high <= low) {
    row.problems.push(problem(`${row.path}.high`, 'band-upside-down'));
  }
}

/** Reads one row; what is wrong with it is added to the row's problems. */
export function readKeyResult(row: Row): KeyResultContent {
  const { form } = row;
  row.problems.push(...titleProblems(`${row.path}.title`, form.title));
  const format = readNumberFormat(form, row.path, row.problems);
  const numbers = readNumbers(row, format);
  checkNumbers(row, numbers);
  return {
    ...numbers,
    id: form.id,
    title: form.title.trim(),
    kind: directedKind(form, numbers),
    metricKind: form.metricKind,
    format,
    milestones: readMilestones(row),
    weight: readWeight(row),
    confidenceAtStart: readConfidence(row),
    dismissedChecks: [...form.dismissedChecks],
    ownerId: form.ownerId,
  };
}

/** The row of a stored key result: reading it back unchanged gives the same content. */
export function formFromKeyResult(keyResult: KeyResultContent, locale: string): KeyResultForm {
  const { format } = keyResult;
  const written = (value: number | null): string => numberFieldText(value, format, locale);
  return {
    id: keyResult.id,
    title: keyResult.title,
    kind: keyResult.kind,
    metricKind: keyResult.metricKind,
    style: format.style,
    currency: format.currency ?? '',
    unit: format.unit,
    baseline: written(keyResult.baseline),
    target: written(keyResult.target),
    low: written(keyResult.low),
    high: written(keyResult.high),
    milestones: keyResult.milestones.map(({ title }) => title).join('\n'),
    settledFor: written(keyResult.settledFor),
    weight: numberFieldText(keyResult.weight, plainNumber, locale),
    confidenceAtStart: keyResult.confidenceAtStart,
    dismissedChecks: keyResult.dismissedChecks,
    ownerId: keyResult.ownerId,
  };
}

// Which change an amendment makes to a locked OKR (S55). One field at a time, so that each has its old value, its new
// value and its reason.

import { lockedKeyResultFields, lockedObjectiveFields, numberProblems } from './cycle-lock';
import {
  formFromKeyResult,
  isNumberKind,
  readKeyResult,
  type FormReading,
  type KeyResultForm,
} from './key-result-form';
import { titleProblems } from './title-problems';
import type { Amendment } from './model/amendment';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** What of a key result can be amended, as the form names it. `format` is style, currency and unit together. */
export type KeyResultAmendmentField =
  | 'title'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'milestones'
  | 'format'
  | 'settledFor'
  | 'weight'
  | 'ownerId';

const figuresOfKind: Readonly<Record<KeyResult['kind'], readonly KeyResultAmendmentField[]>> = {
  rising: ['baseline', 'target'],
  falling: ['baseline', 'target'],
  'at-least': ['baseline', 'target'],
  'at-most': ['baseline', 'target'],
  between: ['baseline', 'low', 'high'],
  milestones: ['milestones'],
  'yes-no': [],
};

/** The fields that a key result of this kind has to amend. */
export function amendableFields(kind: KeyResult['kind']): readonly KeyResultAmendmentField[] {
  const numeric: readonly KeyResultAmendmentField[] = isNumberKind(kind) ? ['format', 'settledFor'] : [];
  return ['title', ...figuresOfKind[kind], ...numeric, 'weight', 'ownerId'];
}

/** One field before and after: what an amendment record keeps of a change. */
type FieldChange = Pick<Amendment, 'field' | 'oldValue' | 'newValue'>;

/** A locked record as it will be, and what changed in it. */
export interface Amended<Record> {
  readonly record: Record;
  readonly changes: readonly FieldChange[];
}

const longestReason = 500;

/** A reason is what makes a change honest: it is never optional. */
export function amendmentReasonProblems(reason: string): Problem[] {
  if (reason.trim() === '') {
    return [problem('reason', 'missing')];
  }
  return reason.trim().length > longestReason ? [problem('reason', 'too-long', { limit: longestReason })] : [];
}

interface Amendable {
  readonly deletedAt: string | null;
  readonly abandonedAt: string | null;
}

/** Why an OKR cannot be amended: its cycle is not running, or it is gone or abandoned. A draft is edited instead. */
export function amendmentStateProblems(cycle: Pick<Cycle, 'state'>, records: readonly Amendable[]): Problem[] {
  if (cycle.state !== 'active') {
    return [problem('cycle', cycle.state === 'closed' ? 'cycle-closed' : 'wrong-state')];
  }
  if (records.some(({ deletedAt }) => deletedAt !== null)) {
    return [problem('subject', 'not-found')];
  }
  return records.some(({ abandonedAt }) => abandonedAt !== null) ? [problem('subject', 'abandoned')] : [];
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function changesBetween<Stored extends object>(
  before: Stored,
  after: Stored,
  fields: readonly (keyof Stored & string)[],
): FieldChange[] {
  return fields
    .filter((field) => differs(before[field], after[field]))
    .map((field) => ({ field, oldValue: before[field], newValue: after[field] }));
}

/** The stored texts in the new format: the numbers stay what they are, however they are written from now on. */
function formInFormat(keyResult: KeyResult, typed: KeyResultForm, locale: string): KeyResultForm {
  const { style, unit } = typed;
  const currency = typed.currency.trim().toUpperCase();
  const format = { style, unit: unit.trim(), currency: /^[A-Z]{3}$/.test(currency) ? currency : null };
  const written = formFromKeyResult({ ...keyResult, format }, locale);
  return { ...written, style, currency: style === 'money' ? typed.currency : '', unit };
}

function formWith(
  keyResult: KeyResult,
  field: KeyResultAmendmentField,
  typed: KeyResultForm,
  locale: string,
): KeyResultForm {
  return field === 'format'
    ? formInFormat(keyResult, typed, locale)
    : { ...formFromKeyResult(keyResult, locale), [field]: typed[field] };
}

/** The numbers of a running key result are all needed, so one that was emptied is missing. */
function readProblems(keyResult: KeyResult, problems: readonly Problem[], path: string): readonly Problem[] {
  const found = problems.length > 0 ? problems : numberProblems(keyResult, `${path}.`);
  return keyResult.ownerId === null ? [...found, problem(`${path}.ownerId`, 'missing')] : found;
}

const keyResultPath = 'keyResults.0';

/**
 * A key result with one field as it was typed, and what changed by it; problems are named as the editor's first row,
 * `keyResults.0.target`. A target on the other side of the baseline turns rising into falling: that is a second change.
 */
export function amendedKeyResult(
  keyResult: KeyResult,
  field: KeyResultAmendmentField,
  typed: KeyResultForm,
  reading: Omit<FormReading, 'stored'>,
): Result<Amended<KeyResult>> {
  const problems: Problem[] = [];
  const form = formWith(keyResult, field, typed, reading.locale);
  const content = readKeyResult({
    form,
    path: keyResultPath,
    problems,
    reading: { ...reading, stored: [keyResult] },
  });
  const record: KeyResult = { ...keyResult, ...content, id: keyResult.id };
  const found = readProblems(record, problems, keyResultPath);
  if (found.length > 0) {
    return fail(...found);
  }
  const changes = changesBetween(keyResult, record, lockedKeyResultFields);
  return changes.length === 0
    ? fail(problem(`${keyResultPath}.${field === 'format' ? 'style' : field}`, 'unchanged'))
    : succeed({ record, changes });
}

/** A new key result for a running cycle, complete from its first day: every number it needs and an owner. */
export function addedKeyResultProblems(keyResult: KeyResult, problems: readonly Problem[], path: string): Problem[] {
  return [...readProblems(keyResult, problems, path)];
}

/** What an objective's amendment was given: the field, and its new value. */
export type ObjectiveAmendment =
  | { readonly field: 'title'; readonly title: string }
  | { readonly field: 'ownerId'; readonly ownerId: Id | null };

function objectiveProblems(objective: Objective): readonly Problem[] {
  const owner = objective.ownerId === null ? [problem('ownerId', 'missing')] : [];
  return [...titleProblems('title', objective.title), ...owner];
}

/** An objective with its new title or owner, and what changed by it. */
export function amendedObjective(objective: Objective, amendment: ObjectiveAmendment): Result<Amended<Objective>> {
  const record: Objective =
    amendment.field === 'title'
      ? { ...objective, title: amendment.title.trim() }
      : { ...objective, ownerId: amendment.ownerId };
  const problems = objectiveProblems(record);
  if (problems.length > 0) {
    return fail(...problems);
  }
  const changes = changesBetween(objective, record, lockedObjectiveFields);
  return changes.length === 0 ? fail(problem(amendment.field, 'unchanged')) : succeed({ record, changes });
}

// Drafted OKRs from a table: one row for each key result, with the objective it belongs to. Rows of one objective need not
// stand together; a row without a key result is an objective of its own.

import { keyResultKinds, metricKinds } from './key-result-choices';
import type { Delimiter } from './csv-reader';
import type { TableRow } from './csv-table';
import { startingConfidence } from './confidence';
import { blankKeyResult, readKeyResult } from './key-result-form';
import type { KeyResultContent, KeyResultForm } from './key-result-form';
import type { Id } from './model/base';
import type { KeyResult } from './model/key-result';
import { problem } from './result';
import type { Problem } from './result';
import { titleProblems } from './title-problems';

const columns = [
  'objective',
  'objectiveOwner',
  'team',
  'keyResult',
  'owner',
  'kind',
  'metric',
  'baseline',
  'target',
  'low',
  'high',
  'unit',
  'milestones',
  'settledFor',
  'weight',
  'confidence',
] as const;

export const okrForm = { columns, required: ['objective', 'keyResult'] } as const;
export type OkrRow = TableRow<(typeof columns)[number]>;

/** Somebody or some team that a row can name. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

export interface ImportedObjective {
  readonly title: string;
  readonly teamId: Id;
  readonly ownerId: Id | null;
  readonly keyResults: readonly KeyResultContent[];
}

export interface OkrImport {
  readonly cycleTeamId: Id;
  /** The team of the cycle and all below it. */
  readonly teams: readonly Named[];
  readonly owners: readonly Named[];
  readonly delimiter: Delimiter;
  readonly locale: string;
  readonly newId: () => Id;
}

export type OkrImportResult =
  | { readonly ok: true; readonly value: readonly ImportedObjective[] }
  | { readonly ok: false; readonly line: number; readonly problem: Problem };

const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const timeUnits = new Set(['ms', 's', 'min', 'h', 'd']);

type Format = Pick<KeyResultForm, 'style' | 'currency' | 'unit'>;

/** How a unit is meant: `%`, a currency, a time, `NPS`, `×`; anything else is the word after a count, as in "12 shops". */
function formatOf(unit: string): Format {
  const currency = currencySigns[unit] ?? (/^[A-Z]{3}$/u.test(unit) && unit !== 'NPS' ? unit : '');
  if (currency !== '') {
    return { style: 'money', currency, unit: '' };
  }
  if (timeUnits.has(unit)) {
    return { style: 'seconds', currency: '', unit };
  }
  const styles: Readonly<Record<string, Format['style']>> = { '%': 'percent', NPS: 'nps', '×': 'ratio', x: 'ratio' };
  const style = styles[unit];
  return style === undefined ? { style: 'count', currency: '', unit } : { style, currency: '', unit: '' };
}

/** What a row without a kind is measured by: what its other cells can only mean. */
function impliedKind({ cells }: OkrRow): KeyResult['kind'] {
  if (cells.milestones.trim() !== '') {
    return 'milestones';
  }
  return cells.low.trim() === '' && cells.high.trim() === '' ? 'rising' : 'between';
}

function choiceOf<Choice extends string>(cell: string, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === cell.trim().toLowerCase());
}

/** The one that a cell names; null for an empty cell. */
function named(cell: string, among: readonly Named[], field: string): Id | null | Problem {
  const name = cell.trim();
  if (name === '') {
    return null;
  }
  const [found, ...others] = among.filter((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    return problem(field, 'no-such-name', { name });
  }
  return others.length > 0 ? problem(field, 'name-ambiguous', { name }) : found.id;
}

function isProblem(found: unknown): found is Problem {
  return typeof found === 'object' && found !== null;
}

/** The columns under the names that the editor of key results has for them. */
const columnOfField: Readonly<Record<string, string>> = {
  title: 'keyResult',
  style: 'unit',
  currency: 'unit',
  metricKind: 'metric',
  confidenceAtStart: 'confidence',
};

function columnProblem(found: Problem): Problem {
  const field = found.field.split('.').at(-1) ?? '';
  return { ...found, field: columnOfField[field] ?? field };
}

/** Where cells are separated by semicolons, decimals are written with a comma. */
function localeOf({ delimiter, locale }: OkrImport): string {
  return { ',': 'en', ';': 'de', '\t': locale }[delimiter];
}

function confidenceOf(cell: string): number {
  return cell.trim() === '' ? startingConfidence : Number(cell.trim());
}

function keyResultOf(row: OkrRow, about: OkrImport): KeyResultContent | Problem {
  const { cells } = row;
  const kind = cells.kind.trim() === '' ? impliedKind(row) : choiceOf(cells.kind, keyResultKinds);
  const metricKind = cells.metric.trim() === '' ? null : choiceOf(cells.metric, metricKinds);
  const ownerId = named(cells.owner, about.owners, 'owner');
  if (kind === undefined || metricKind === undefined) {
    return problem(kind === undefined ? 'kind' : 'metric', 'unknown-choice');
  }
  if (isProblem(ownerId)) {
    return ownerId;
  }
  const { baseline, target, low, high, settledFor } = cells;
  const form: KeyResultForm = {
    ...blankKeyResult(),
    ...formatOf(cells.unit.trim()),
    ...{ title: cells.keyResult, kind, metricKind, ownerId, baseline, target, low, high, settledFor },
    milestones: cells.milestones.replaceAll('|', '\n'),
    weight: cells.weight,
    confidenceAtStart: confidenceOf(cells.confidence),
  };
  const problems: Problem[] = [];
  const reading = { locale: localeOf(about), newId: about.newId, stored: [] };
  const content = readKeyResult({ form, path: '', problems, reading });
  const [first] = problems;
  return first === undefined ? content : columnProblem(first);
}

interface Growing extends ImportedObjective {
  readonly keyResults: KeyResultContent[];
}

/** The objective of a row as the row alone says it. */
function objectiveOf({ cells }: OkrRow, about: OkrImport): Growing | Problem {
  const [wrong] = titleProblems('objective', cells.objective);
  const teamId = named(cells.team, about.teams, 'team');
  const ownerId = named(cells.objectiveOwner, about.owners, 'objectiveOwner');
  if (wrong !== undefined || isProblem(teamId)) {
    return wrong ?? (isProblem(teamId) ? teamId : problem('team', 'not-found'));
  }
  return isProblem(ownerId)
    ? ownerId
    : { title: cells.objective.trim(), teamId: teamId ?? about.cycleTeamId, ownerId, keyResults: [] };
}

/** Reads all rows, or says in which line and column one is wrong. */
export function readOkrRows(rows: readonly OkrRow[], about: OkrImport): OkrImportResult {
  const objectives = new Map<string, Growing>();
  for (const row of rows) {
    const { line } = row;
    const read = objectiveOf(row, about);
    if (isProblem(read) && 'rule' in read) {
      return { ok: false, line, problem: read };
    }
    const place = `${read.teamId} ${read.title}`;
    const before = objectives.get(place);
    const objective = { ...(before ?? read), ownerId: before?.ownerId ?? read.ownerId };
    objectives.set(place, objective);
    if (row.cells.keyResult.trim() === '') {
      continue;
    }
    const keyResult = keyResultOf(row, about);
    if ('rule' in keyResult) {
      return { ok: false, line, problem: keyResult };
    }
    objective.keyResults.push(keyResult);
  }
  return { ok: true, value: [...objectives.values()] };
}

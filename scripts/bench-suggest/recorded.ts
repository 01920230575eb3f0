import type { KnownTarget } from '@/domain/suggestion/target-words';

/** A recorded entry as the file has it, with what is missing filled in. */
export interface RecordedEntry {
  readonly at: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Verdict and target in one: what has to be guessed. */
  readonly key: string;
}

export interface Recording {
  readonly known: readonly KnownTarget[];
  /** In the order of time. */
  readonly entries: readonly RecordedEntry[];
}

/** What is wrong with the input, in one sentence for the person who typed it. */
export class InputError extends Error {}

function fieldsOf(value: unknown, place: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place} is not an object.`);
  }
  return new Map<string, unknown>(Object.entries(value));
}

function listIn(fields: ReadonlyMap<string, unknown>, name: string, place: string): readonly unknown[] {
  const list = fields.get(name) ?? [];
  if (!Array.isArray(list)) throw new InputError(`${place} has no list in the field "${name}".`);
  return list;
}

function textIn(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** People write addresses without their beginning. */
function addressIn(fields: ReadonlyMap<string, unknown>): string {
  const url = textIn(fields, 'url').trim();
  return url === '' || /^[a-z][a-z\d+.-]*:/iu.test(url) ? url : `https://${url}`;
}

function entryFrom(value: unknown, place: string): RecordedEntry {
  const fields = fieldsOf(value, place);
  const at = textIn(fields, 'at');
  if (Number.isNaN(Date.parse(at))) throw new InputError(`${place} has no date and time in the field "at".`);
  const verdict = textIn(fields, 'verdict');
  if (verdict === '') throw new InputError(`${place} has no verdict in the field "verdict".`);
  return {
    at,
    url: addressIn(fields),
    title: textIn(fields, 'title'),
    text: textIn(fields, 'text'),
    key: `${verdict} ${textIn(fields, 'target')}`,
  };
}

function objectiveTargets(value: unknown, place: string): KnownTarget[] {
  const fields = fieldsOf(value, place);
  const title = textIn(fields, 'title');
  const keyResults = listIn(fields, 'keyResults', place).map((keyResult, index) => {
    const ofKeyResult = fieldsOf(keyResult, `${place}, key result ${index + 1}`);
    return { key: `on-objective ${textIn(ofKeyResult, 'id')}`, texts: [textIn(ofKeyResult, 'title'), title] };
  });
  return [{ key: `on-objective ${textIn(fields, 'id')}`, texts: [title] }, ...keyResults];
}

/** Reads a recording: objectives and health metrics that can be targets, and the entries in the order of time. */
export function recordingFrom(content: unknown, file: string): Recording {
  const fields = fieldsOf(content, file);
  if (!fields.has('entries')) throw new InputError(`${file} has no list in the field "entries".`);
  const objectives = listIn(fields, 'objectives', file);
  const metrics = listIn(fields, 'healthMetrics', file).map((metric, index): KnownTarget => {
    const ofMetric = fieldsOf(metric, `${file}: health metric ${index + 1}`);
    return { key: `protects ${textIn(ofMetric, 'id')}`, texts: [textIn(ofMetric, 'title')] };
  });
  const entries = listIn(fields, 'entries', file).map((entry, index) =>
    entryFrom(entry, `${file}: entry ${index + 1}`),
  );
  return {
    known: [
      ...objectives.flatMap((objective, index) => objectiveTargets(objective, `${file}: objective ${index + 1}`)),
      ...metrics,
    ],
    entries: entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  };
}

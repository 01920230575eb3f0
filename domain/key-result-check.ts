// A key result of the editor as the writing check reads it: its sentence with the figures, and what its fields say.

import { isNumberKind, type KeyResultForm } from './key-result-form';
import { parseNumberText } from './number-text';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import type { KeyResultContext } from './writing-check/finding';

/** What `checkKeyResult` is asked. */
export interface KeyResultQuestion {
  readonly text: string;
  readonly context: KeyResultContext;
}

/** The words that lead to the figure which the kind asks for. */
const leads: Readonly<Partial<Record<KeyResult['kind'], string>>> = {
  rising: 'to',
  falling: 'to',
  'at-least': 'at least',
  'at-most': 'at most',
};

function figuresText({ kind, baseline, target, low, high, unit }: KeyResultForm): string {
  if (kind === 'between') {
    return low === '' || high === '' ? '' : `between ${low} and ${high} ${unit}`;
  }
  const lead = leads[kind];
  if (lead === undefined) {
    return '';
  }
  const start = lead === 'to' && baseline !== '' ? `from ${baseline} ` : '';
  return target === '' ? start : `${start}${lead} ${target} ${unit}`;
}

/** The figures of a row belong to its sentence: without them a line that was read into fields would lack its metric (S9). */
export function writtenLine(form: KeyResultForm): string {
  const title = form.title.trim();
  return title === '' ? '' : `${title} ${figuresText(form)}`.trim();
}

/**
 * A row as a question to the writing check. What is still to be filled in is not held against it: the start and the
 * kind of a metric are asked for once it has a target.
 */
export function keyResultQuestion(
  form: KeyResultForm,
  objectiveKind: Objective['kind'],
  locale: string,
): KeyResultQuestion {
  const format = { style: form.style, currency: null, unit: form.unit };
  const read = (typed: string): number | null => parseNumberText(typed.trim(), format, locale);
  const { kind, metricKind } = form;
  const shared = { kind, objectiveKind, dismissed: form.dismissedChecks.map(({ ruleId }) => ruleId) };
  const isAimed = isNumberKind(kind) && (read(form.target) !== null || read(form.high) !== null);
  const baseline = read(form.baseline);
  const target = read(form.target);
  // A limit that holds today already is nothing to reach.
  const current = kind === 'at-least' || kind === 'at-most' ? baseline : null;
  return {
    text: writtenLine(form),
    context: isAimed
      ? { ...shared, metricKind, baseline, target, low: read(form.low), high: read(form.high), current }
      : shared,
  };
}

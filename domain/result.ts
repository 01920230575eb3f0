/**
 * How a rule says no. User input never throws: a command answers with a value or with problems, each of
 * which names the field it is about, the rule it broke and the figures that its sentence needs.
 */

/** Every sentence that refuses input; the text files hold one for each, as `problem.<rule>`. */
export type ProblemRule =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'not-a-date'
  | 'out-of-range'
  | 'not-whole'
  | 'unknown-choice'
  | 'not-found'
  | 'same-as-baseline'
  | 'ends-before-start'
  | 'band-upside-down'
  | 'on-the-healthy-side'
  | 'in-the-future'
  | 'outside-cycle'
  | 'cycle-closed'
  | 'locked'
  | 'reason-missing'
  | 'no-owner'
  | 'no-objectives'
  | 'no-key-results'
  | 'wrong-state'
  | 'not-permitted'
  | 'no-page'
  | 'not-a-web-page'
  | 'never-recorded'
  | 'already-listed'
  | 'too-many'
  | 'changed-since'
  | 'changed-meanwhile'
  | 'not-last'
  | 'too-small'
  | 'not-above'
  | 'too-large'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'not-understood'
  | 'same-objective'
  | 'links-loop'
  | 'wrong-parent'
  | 'closes-loop'
  | 'still-in-use'
  | 'is-me'
  | 'unchanged'
  | 'abandoned'
  | 'one-decimal'
  | 'grade-reason-missing'
  | 'not-begun'
  | 'three-at-most'
  | 'not-a-backup'
  | 'newer-file'
  | 'not-text'
  | 'not-json'
  | 'line-too-long'
  | 'twice-in-file'
  | 'cut-short'
  | 'after-end'
  | 'damaged-file'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'cancelled'
  | 'backup-gone'
  | 'file-too-large'
  | 'names-nothing'
  | 'belongs-to-person'
  | 'unknown-column'
  | 'column-missing'
  | 'column-twice'
  | 'cells-too-many'
  | 'quote-misplaced'
  | 'quote-open'
  | 'no-such-name'
  | 'name-ambiguous'
  | 'in-cycle-already'
  | 'no-draft'
  | 'ahead-of-clock';

export interface Problem {
  /** The field's name as the form knows it, `keyResults.1.target` for a nested one; empty for the whole. */
  readonly field: string;
  readonly rule: ProblemRule;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

export function problem(
  field: string,
  rule: ProblemRule,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { field, rule, values };
}

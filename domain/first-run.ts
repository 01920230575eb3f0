import { cyclePeriod } from './calendar';
import { parseKeyResultLine } from './key-result-line';
import type { LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import { numberProblems } from './cycle-lock';
import { parseNumberText } from './number-text';
import { fail, problem, succeed } from './result';
import type { Problem, Result } from './result';
import { longestTitle } from './title-problems';

export interface FirstRunKeyResult {
  /** One line, "Q4 revenue 0.2M to 1.4M". */
  readonly line: string;
  /** Where it stands today, asked for when the line names a target alone; empty otherwise. */
  readonly baseline: string;
}

/** What the first-run form holds when it is sent. Empty key result lines are left out. */
export interface FirstRunInput {
  readonly mission: string;
  readonly objective: string;
  readonly keyResults: readonly FirstRunKeyResult[];
  readonly cycleKind: 'month' | 'quarter';
}

type FirstKeyResult = Pick<KeyResult, 'title' | 'kind' | 'format' | 'baseline' | 'target' | 'low' | 'high'>;

/** What a first run lays down: a mission or none, one cycle, one objective, its key results. */
export interface FirstRunContent {
  readonly mission: string;
  readonly objective: string;
  readonly keyResults: readonly FirstKeyResult[];
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
}

function textProblems(field: string, text: string): Problem[] {
  return text.length > longestTitle ? [problem(field, 'too-long', { limit: longestTitle })] : [];
}

function readKeyResult(input: FirstRunKeyResult, field: string, locale: string): Result<FirstKeyResult> {
  const parsed = parseKeyResultLine(input.line.trim(), locale);
  const typed = input.baseline.trim() === '' ? null : parseNumberText(input.baseline, parsed.format, locale);
  if (input.baseline.trim() !== '' && typed === null) {
    return fail(problem(`${field}.baseline`, 'not-a-number'));
  }
  const keyResult = { ...parsed, baseline: parsed.baseline ?? typed };
  const others = { milestones: [], settledFor: null, weight: 1 };
  const problems = [
    ...textProblems(`${field}.line`, input.line),
    ...numberProblems({ ...keyResult, ...others }).map(({ field: name, rule, values }) =>
      problem(`${field}.${name === 'baseline' ? 'baseline' : 'line'}`, rule, values),
    ),
  ];
  return problems.length > 0 ? fail(...problems) : succeed(keyResult);
}

function lineResults(input: FirstRunInput, locale: string): Result<FirstKeyResult>[] {
  return input.keyResults.flatMap((keyResult, index) =>
    keyResult.line.trim() === '' ? [] : [readKeyResult(keyResult, `keyResults.${index}`, locale)],
  );
}

/**
 * What the first-run form says, or every problem with it by field: `objective`, `mission`, `keyResults.0.line`,
 * `keyResults.0.baseline`. Because the cycle starts at once, numbers that could not be locked are refused here.
 */
export function firstRunContent(input: FirstRunInput, today: LocalDate, locale: string): Result<FirstRunContent> {
  const objective = input.objective.trim();
  const lines = lineResults(input, locale);
  const problems = [
    ...textProblems('mission', input.mission),
    ...(objective === '' ? [problem('objective', 'missing')] : textProblems('objective', objective)),
    ...lines.flatMap((line) => (line.ok ? [] : line.problems)),
  ];
  if (problems.length > 0) {
    return fail(...problems);
  }
  return succeed({
    mission: input.mission.trim(),
    objective,
    keyResults: lines.flatMap((line) => (line.ok ? [line.value] : [])),
    cycle: { kind: input.cycleKind, ...cyclePeriod(input.cycleKind, today) },
  });
}

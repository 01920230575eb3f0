import { dateProblems } from './date-field';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** A cycle as the form holds it: a date is empty until it is chosen. */
export interface CycleForm {
  readonly teamId: Id;
  readonly name: string;
  readonly kind: Cycle['kind'];
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a cycle form says once it is understood. */
export type CycleContent = Pick<Cycle, 'teamId' | 'name' | 'kind' | 'startsOn' | 'endsOn'>;

const longestName = 500;

function nameProblems(name: string): readonly Problem[] {
  if (name === '') {
    return [problem('name', 'missing')];
  }
  return name.length > longestName ? [problem('name', 'too-long', { limit: longestName })] : [];
}

/** The cycle that a form describes, or every problem with it: `name`, `startsOn`, `endsOn`. */
export function cycleFromForm(form: CycleForm): Result<CycleContent> {
  const name = form.name.trim();
  const problems = [
    ...nameProblems(name),
    ...dateProblems('startsOn', form.startsOn),
    ...dateProblems('endsOn', form.endsOn),
  ];
  if (problems.length === 0 && form.endsOn < form.startsOn) {
    problems.push(problem('endsOn', 'ends-before-start'));
  }
  return problems.length > 0
    ? fail(...problems)
    : succeed({ teamId: form.teamId, name, kind: form.kind, startsOn: form.startsOn, endsOn: form.endsOn });
}

import type { Id } from './model/base';
import {
  formFromKeyResult,
  isBlankKeyResult,
  readKeyResult,
  type FormReading,
  type KeyResultContent,
  type KeyResultForm,
} from './key-result-form';
import { titleProblems } from './title-problems';
import type { KeyResult } from './model/key-result';
import type { DismissedCheck, Objective } from './model/objective';
import { fail, problem, succeed, type Problem, type Result } from './result';

export type { FormReading, KeyResultContent, KeyResultForm };

/** An objective with its key results as they are stored. */
export interface StoredOkr {
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
}

/** An objective with its key results as the editor holds it. */
export interface ObjectiveForm {
  readonly id: Id | null;
  readonly teamId: Id;
  readonly cycleId: Id;
  readonly title: string;
  readonly kind: Objective['kind'];
  readonly ownerId: Id | null;
  /** The strategic pillar that it serves, where there are any (S16). */
  readonly pillarId: Id | null;
  /** How hitting all its key results feels (S40); null until asked. */
  readonly gutFeeling: Objective['gutFeeling'];
  /** Whom it takes besides the team (S34). */
  readonly needsFrom: string;
  readonly dismissedChecks: readonly DismissedCheck[];
  readonly keyResults: readonly KeyResultForm[];
  /** Why it is added, for a cycle that is already running. */
  readonly reason?: string;
  /** What it was opened with, so that what another window changed since is not overwritten. */
  readonly opened?: StoredOkr;
}

/** What the editor may write of an objective; order and locks are not its business. */
export type ObjectiveContent = Pick<
  Objective,
  'teamId' | 'cycleId' | 'title' | 'kind' | 'ownerId' | 'pillarId' | 'gutFeeling' | 'needsFrom' | 'dismissedChecks'
>;

/** What a form says once it is understood. */
export interface ObjectiveFormContent {
  readonly objective: ObjectiveContent;
  /** In the order of the form. */
  readonly keyResults: readonly KeyResultContent[];
}

const longestNeed = 200;

function needsFromProblems({ needsFrom }: ObjectiveForm): readonly Problem[] {
  return needsFrom.trim().length > longestNeed ? [problem('needsFrom', 'too-long', { limit: longestNeed })] : [];
}

/**
 * The objective and key results that a form describes, or every problem with it by field name (`title`,
 * `keyResults.1.target`). Blank rows are dropped. A half-written draft may be kept: only what is wrong is refused.
 */
export function objectiveFromForm(form: ObjectiveForm, reading: FormReading): Result<ObjectiveFormContent> {
  const problems: Problem[] = [...titleProblems('title', form.title), ...needsFromProblems(form)];
  const keyResults = form.keyResults.flatMap((keyResult, index) =>
    isBlankKeyResult(keyResult)
      ? []
      : [readKeyResult({ form: keyResult, path: `keyResults.${index}`, problems, reading })],
  );
  if (problems.length > 0) {
    return fail(...problems);
  }
  const { teamId, cycleId, kind, ownerId, pillarId, gutFeeling } = form;
  const [title, needsFrom] = [form.title.trim(), form.needsFrom.trim()];
  const dismissedChecks = [...form.dismissedChecks];
  return succeed({
    objective: { teamId, cycleId, kind, ownerId, pillarId, title, gutFeeling, needsFrom, dismissedChecks },
    keyResults,
  });
}

/** The form of a stored objective: reading it back unchanged gives the same content. */
export function formFromObjective(
  objective: ObjectiveContent & { readonly id: Id },
  keyResults: readonly KeyResultContent[],
  locale: string,
): ObjectiveForm {
  const { id, teamId, cycleId, title, kind, ownerId, pillarId, gutFeeling, needsFrom, dismissedChecks } = objective;
  return {
    ...{ id, teamId, cycleId, title, kind, ownerId, pillarId, gutFeeling, needsFrom, dismissedChecks },
    keyResults: keyResults.map((keyResult) => formFromKeyResult(keyResult, locale)),
  };
}

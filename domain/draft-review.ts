// What is looked through once more before a draft becomes binding. Nothing here keeps a cycle from starting.

import { draftingConfidence, type DraftingConfidence } from './confidence';
import { formFromKeyResult } from './key-result-form';
import { keyResultQuestion } from './key-result-check';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import { checkKeyResult, checkObjective, type Finding, type ObjectiveContext } from './writing-check/check';

/** An objective of a draft with everything that its author answered. */
export interface DraftedOkr {
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
}

/** What the writing check knows of the team beside a text (S4, S34). */
export interface TeamWords {
  readonly allowedJargon: readonly string[];
  /** Names of the other teams. */
  readonly otherTeams: readonly string[];
}

/** An open error in the wording of an objective or a key result. */
export interface OpenFinding {
  readonly subjectId: Id;
  readonly title: string;
  readonly finding: Finding;
}

/** How an objective felt while it was drafted, and what the confidence of its key results says to that (S40, S41). */
export interface DraftedFeeling {
  readonly objectiveId: Id;
  readonly title: string;
  readonly gutFeeling: Objective['gutFeeling'];
  readonly confidence: DraftingConfidence | null;
}

/** What the check of an objective's sentence is told beside it. */
export function objectiveContext(
  {
    kind,
    needsFrom,
    dismissedChecks,
  }: Pick<Objective, 'kind' | 'needsFrom'> & {
    readonly dismissedChecks: readonly { readonly ruleId: string }[];
  },
  cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>,
  { allowedJargon, otherTeams }: TeamWords,
): ObjectiveContext {
  const dismissed = dismissedChecks.map(({ ruleId }) => ruleId);
  return { objectiveKind: kind, needsFrom, dismissed, cycle, allowedJargon, otherTeams };
}

function isOpen({ ruleId, severity }: Finding, dismissed: readonly { readonly ruleId: string }[]): boolean {
  return severity === 'error' && !dismissed.some((one) => one.ruleId === ruleId);
}

/** The errors of the writing check that nobody has answered, as the start of a cycle lists them once. */
export function openFindings(
  okrs: readonly DraftedOkr[],
  cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>,
  words: TeamWords,
): OpenFinding[] {
  return okrs.flatMap(({ objective, keyResults }) => {
    const own = checkObjective(objective.title, objectiveContext(objective, cycle, words))
      .filter((finding) => isOpen(finding, objective.dismissedChecks))
      .map((finding) => ({ subjectId: objective.id, title: objective.title, finding }));
    const below = keyResults.flatMap((keyResult) => {
      // The rules read English, and so the figures are written as English writes them.
      const { text, context } = keyResultQuestion(formFromKeyResult(keyResult, 'en'), objective.kind, 'en');
      return checkKeyResult(text, context)
        .filter((finding) => isOpen(finding, keyResult.dismissedChecks))
        .map((finding) => ({ subjectId: keyResult.id, title: keyResult.title, finding }));
    });
    return [...own, ...below];
  });
}

/** How each objective of a draft felt. */
export function draftedFeelings(okrs: readonly DraftedOkr[]): DraftedFeeling[] {
  return okrs.map(({ objective: { id, title, gutFeeling }, keyResults }) => ({
    objectiveId: id,
    title,
    gutFeeling,
    confidence: draftingConfidence(keyResults.map(({ confidenceAtStart }) => confidenceAtStart)),
  }));
}

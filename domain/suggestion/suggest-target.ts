import { targetKey } from '@/domain/entry-target';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TagRule } from '@/domain/model/tag-rule';
import { isNeverRecorded } from '@/domain/page-url';
import { ruleFor } from '@/domain/tag-rules';
import type { TriageView } from '@/domain/triage-view';
import type { SuggestionEngine } from './engine';
import type { SuggestionReason } from './reasons';
import type { Subject } from './subject';
import type { KnownTarget } from './target-words';

/** What a page or a request is likely for, and why. It pre-selects; people decide. */
export interface Suggestion {
  readonly target: VerdictTarget;
  readonly reasons: readonly SuggestionReason[];
}

type Targets = Pick<TriageView, 'objectives' | 'healthMetrics'>;

/** Everything that can be chosen today, by the key under which verdicts are learned. */
export function choosableTargets(
  { objectives, healthMetrics }: Targets,
  distractionNumbers: readonly number[],
): Map<string, VerdictTarget> {
  const onObjective = objectives.flatMap(({ id: objectiveId, keyResults }): VerdictTarget[] => [
    { verdict: 'on-objective', objectiveId, keyResultId: null },
    ...keyResults.map(({ id }): VerdictTarget => ({ verdict: 'on-objective', objectiveId, keyResultId: id })),
  ]);
  const targets = [
    ...onObjective,
    ...healthMetrics.map(({ id }): VerdictTarget => ({ verdict: 'protects', healthMetricId: id })),
    ...distractionNumbers.map((number): VerdictTarget => ({ verdict: 'distraction', distractionNumber: number })),
  ];
  return new Map(targets.map((target) => [targetKey(target), target]));
}

/**
 * Objectives, key results and health metrics with their words; `workTitles` are those of the projects and tasks of a key
 * result. Distractions are known by what was tagged: their names say little about pages.
 */
export function knownTargets(
  { objectives, healthMetrics }: Targets,
  workTitles: ReadonlyMap<Id, readonly string[]>,
): KnownTarget[] {
  const onObjective = objectives.flatMap(({ id: objectiveId, title, keyResults }): KnownTarget[] => [
    { key: targetKey({ verdict: 'on-objective', objectiveId, keyResultId: null }), texts: [title] },
    ...keyResults.map((keyResult) => ({
      key: targetKey({ verdict: 'on-objective', objectiveId, keyResultId: keyResult.id }),
      texts: [keyResult.title, title, ...(workTitles.get(keyResult.id) ?? [])],
    })),
  ]);
  const protects = healthMetrics.map(({ id, title }) => ({
    key: targetKey({ verdict: 'protects', healthMetricId: id }),
    texts: [title],
  }));
  return [...onObjective, ...protects];
}

interface SuggestionGround {
  readonly engine: SuggestionEngine;
  readonly choosable: ReadonlyMap<string, VerdictTarget>;
  readonly rules: readonly TagRule[];
  readonly neverRecordHosts: readonly string[];
}

/**
 * What to suggest for a page or a request; null when nothing is likely enough. A rule of the user goes first, whatever
 * was tagged; sites on the never-record list get no suggestion; what can no longer be chosen is never suggested.
 */
export function suggestTarget(
  subject: Subject,
  { engine, choosable, rules, neverRecordHosts }: SuggestionGround,
): Suggestion | null {
  if (isNeverRecorded(subject.url, neverRecordHosts)) {
    return null;
  }
  const rule = subject.url === '' ? null : ruleFor(subject, rules, neverRecordHosts);
  const ruled = rule === null ? undefined : choosable.get(targetKey(rule.target));
  if (ruled !== undefined) {
    return { target: ruled, reasons: [{ kind: 'rule' }] };
  }
  const answer = engine.suggest(subject);
  const target = choosable.get(answer?.ranked[0]?.key ?? '');
  return answer === null || target === undefined ? null : { target, reasons: answer.reasons };
}

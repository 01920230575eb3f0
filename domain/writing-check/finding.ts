// What the writing check says about a text, and what it may know beside the text.

import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';

const objectiveRuleIds = [
  'objective-is-key-result',
  'objective-is-task',
  'objective-is-business-as-usual',
  'objective-names-no-destination',
  'objective-jargon',
  'objective-negative',
  'objective-many-sentences',
  'objective-too-long',
  'objective-longer-than-cycle',
  'objective-depends-on-others',
] as const;

const keyResultRuleIds = [
  'key-result-no-metric',
  'key-result-counted-activity',
  'key-result-activity',
  'key-result-hygiene',
  'key-result-already-met',
  'key-result-two-metrics',
  'key-result-baseline-missing',
  'key-result-kind-missing',
] as const;

export const writingRuleIds = [...objectiveRuleIds, ...keyResultRuleIds] as const;
export type WritingRuleId = (typeof writingRuleIds)[number];

export interface Finding {
  readonly ruleId: WritingRuleId;
  /** Errors are listed once when a cycle starts; neither ever blocks saving. */
  readonly severity: 'error' | 'warning';
  /** The words of the text that made the rule fire; none where the text lacks something. */
  readonly words: readonly string[];
  /** Whether one click can make it a key result (S36). */
  readonly canBecomeKeyResult?: boolean;
}

/** What refines every check. */
interface SharedContext {
  /** Of the objective; what is explored cannot be measured as strictly as what is built (S61). */
  readonly objectiveKind?: Objective['kind'];
  /** Rules that the author has answered with a reason: they stay in the list, and no longer hide the next error. */
  readonly dismissed?: readonly string[];
}

/** What refines the check of an objective. */
export interface ObjectiveContext extends SharedContext {
  readonly cycle?: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'> | null;
  /** Words that this team uses on purpose (S4, S32). */
  readonly allowedJargon?: readonly string[];
  /** Names of the other teams on this machine (S34). */
  readonly otherTeams?: readonly string[];
  /** Whom it takes besides the team, as its author answered (S34). */
  readonly needsFrom?: string;
}

/** The structured fields of a key result; the text is never asked for what they hold (S9). */
export type KeyResultContext = SharedContext &
  Partial<Pick<KeyResult, 'kind' | 'metricKind' | 'baseline' | 'target' | 'low' | 'high'>> & {
    /** The value of the last check-in. */
    readonly current?: number | null;
  };

export function error(ruleId: WritingRuleId, words: readonly string[]): Finding {
  return { ruleId, severity: 'error', words };
}

export function warning(ruleId: WritingRuleId, words: readonly string[]): Finding {
  return { ruleId, severity: 'warning', words };
}

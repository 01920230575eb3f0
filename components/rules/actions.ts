import type { TargetList } from '@/components/log/target-options';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { Move } from '@/domain/move-among';
import type { Result } from '@/domain/result';
import type { TagRuleForm } from '@/domain/tag-rule-form';

/** A rule, or one that could be, with the name of what it leads to; empty when that is gone. */
export interface RuleRow {
  readonly id: Id;
  readonly host: string;
  readonly pathPrefix: string;
  readonly target: VerdictTarget;
  readonly targetName: string;
  readonly isOn: boolean;
  /** Its site is on the never-record list. */
  readonly isBarred: boolean;
}

/** A rule to offer: how often a site has been the same. */
export interface OfferedRule {
  readonly host: string;
  readonly target: VerdictTarget;
  readonly targetName: string;
  readonly times: number;
}

export interface RulesScreenView {
  readonly rules: readonly RuleRow[];
  readonly declined: readonly RuleRow[];
  readonly proposals: readonly OfferedRule[];
  readonly targets: TargetList;
}

/** The answers to an offered rule. */
export interface RuleOfferActions {
  acceptRule(host: string, target: VerdictTarget): Promise<Result<void>>;
  declineRule(host: string, target: VerdictTarget): Promise<Result<void>>;
}

export interface RulesActions extends RuleOfferActions {
  /** Problems name `host`, `pathPrefix`, `target`. */
  saveRule(form: TagRuleForm): Promise<Result<void>>;
  setRuleOn(ruleId: Id, isOn: boolean): Promise<Result<void>>;
  moveRule(ruleId: Id, move: Move): Promise<Result<void>>;
  deleteRule(ruleId: Id): Promise<Result<void>>;
  /** Answers whether the clipboard took it. */
  copyCsv(): Promise<boolean>;
  saveJson(): void;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}

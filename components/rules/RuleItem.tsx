import { MoveButtons } from '@/components/app/MoveButtons';
import type { TargetList } from '@/components/log/target-options';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { VerdictTarget } from '@/domain/model/entry';
import type { RuleRow } from './actions';
import { RuleEditor } from './RuleEditor';
import type { RulesRoomState } from './use-rules-screen';

interface RuleItemProps {
  readonly rule: RuleRow;
  readonly index: number;
  readonly count: number;
  readonly targets: TargetList;
  readonly screen: RulesRoomState;
  readonly text: Text;
}

/** What a rule leads to, with the shape and the word of its verdict. */
export function RuleTarget(props: {
  readonly target: VerdictTarget;
  readonly targetName: string;
  readonly text: Text;
}) {
  const { target, targetName, text } = props;
  return (
    <span class="rule-target">
      <VerdictMark verdict={target.verdict} />
      <span class="visually-hidden">{text(`verdict.${target.verdict}`)}: </span>
      <bdi>{targetName === '' ? text('triage.today.gone') : targetName}</bdi>
    </span>
  );
}

/** One rule: its site and path, what its pages usually are, on or off, its place; its form while it is edited. */
export function RuleItem({ rule, index, count, targets, screen, text }: RuleItemProps) {
  const { id, host, pathPrefix, target, targetName, isOn, isBarred } = rule;
  const { actions, run, editing } = screen;
  const subject = text('rules.subject');
  if (editing?.id === id) {
    return (
      <li class="rule-item">
        <RuleEditor opening={editing} targetName={targetName} targets={targets} screen={screen} text={text} />
      </li>
    );
  }
  return (
    <li class={isOn ? 'rule-item' : 'rule-item rule-item-off'} data-rule={id} data-row={id}>
      <p class="rule-site">
        <span>{host}</span>
        <span class="rule-path">{pathPrefix === '' ? text('rules.whole') : pathPrefix}</span>
        {isBarred && <span class="rule-barred">{text('rules.barred')}</span>}
      </p>
      <RuleTarget target={target} targetName={targetName} text={text} />
      <div class="rule-tools">
        <label class="rule-switch">
          <input
            type="checkbox"
            name="is-on"
            aria-label={text('rules.isOn', { host })}
            checked={isOn}
            onChange={(event) => run(actions.setRuleOn(id, event.currentTarget.checked), subject)}
          />
          <span aria-hidden="true">{text('rules.on')}</span>
        </label>
        <MoveButtons
          index={index}
          count={count}
          up={text('rules.moveUp', { host })}
          down={text('rules.moveDown', { host })}
          onMove={(move) => run(actions.moveRule(id, move), subject)}
        />
        <Button
          kind="quiet"
          data-action="edit-rule"
          data-edits={id}
          aria-label={text('rules.editFor', { host })}
          onClick={() => screen.edit(rule)}
        >
          {text('action.edit')}
        </Button>
      </div>
    </li>
  );
}

import type { Text } from '@/components/text';
import { useFocusSuccessor } from '@/components/triage/use-focus-successor';
import { Button } from '@/components/ui/Button';
import type { RulesScreenView } from './actions';
import { RuleItem, RuleTarget } from './RuleItem';
import type { RulesRoomState } from './use-rules-screen';

interface PartProps {
  readonly view: RulesScreenView;
  readonly screen: RulesRoomState;
  readonly text: Text;
}

/** Rules that the latest entries speak for, to be answered with yes or no. */
export function Proposals({ view, screen, text }: PartProps) {
  const { proposals } = view;
  const list = useFocusSuccessor<HTMLUListElement>(proposals.map(({ host }) => host));
  const { actions, run } = screen;
  return (
    <section class="rules-section" hidden={proposals.length === 0}>
      <h2>{text('rules.proposals')}</h2>
      <ul ref={list} tabIndex={-1}>
        {proposals.map(({ host, target, targetName, times }) => (
          <li key={host} class="rule-proposal" data-row={host}>
            <p>
              {text('rules.proposal', { host, count: times })}{' '}
              <RuleTarget target={target} targetName={targetName} text={text} />
            </p>
            <Button
              data-action="accept-rule"
              aria-label={text('rules.yesFor', { host })}
              onClick={() => run(actions.acceptRule(host, target), host)}
            >
              {text('rules.yes')}
            </Button>
            <Button
              kind="quiet"
              data-action="decline-rule"
              aria-label={text('rules.noFor', { host })}
              onClick={() => run(actions.declineRule(host, target), host)}
            >
              {text('rules.no')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rules in the order in which they are tried. */
export function RuleList({ view, screen, text }: PartProps) {
  const { rules, targets } = view;
  const list = useFocusSuccessor<HTMLOListElement>(rules.map(({ id }) => id));
  return (
    <section class="rules-section" hidden={rules.length === 0}>
      <h2>{text('rules.list')}</h2>
      <ol ref={list} tabIndex={-1} class="rule-list">
        {rules.map((rule, index) => (
          <RuleItem key={rule.id} {...{ rule, index, targets, screen, text }} count={rules.length} />
        ))}
      </ol>
    </section>
  );
}

/** Offers that were turned down: remembered, and open to second thoughts. */
export function Declined({ view, screen, text }: PartProps) {
  const { declined } = view;
  const { actions, run } = screen;
  if (declined.length === 0) {
    return null;
  }
  return (
    <details class="rules-declined">
      <summary>{text('rules.declined', { count: declined.length })}</summary>
      <ul>
        {declined.map(({ id, host, target, targetName }) => (
          <li key={id} class="rule-proposal">
            <p>
              <span>{host}</span> <RuleTarget target={target} targetName={targetName} text={text} />
            </p>
            <Button
              kind="quiet"
              aria-label={text('rules.afterAllFor', { host })}
              onClick={() => run(actions.acceptRule(host, target), host)}
            >
              {text('rules.afterAll')}
            </Button>
            <Button
              kind="quiet"
              aria-label={text('rules.offerAgainFor', { host })}
              onClick={() => run(actions.deleteRule(id), host)}
            >
              {text('rules.offerAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { Text } from '@/components/text';
import { ProblemNote } from '@/components/triage/ProblemNote';
import { useCommand } from '@/components/triage/use-command';
import { Button } from '@/components/ui/Button';
import type { OfferedRule, RuleOfferActions } from './actions';
import './rule-offer.css';

interface RuleOfferProps {
  readonly offer: OfferedRule;
  readonly text: Text;
  readonly actions: RuleOfferActions;
}

/** A quiet line in the panel: after the same verdict three times, whether to pre-select it. Takes no focus and no key. */
export function RuleOffer({ offer, text, actions }: RuleOfferProps) {
  const { host, target, targetName, times } = offer;
  const command = useCommand(offer);
  return (
    <section class="rule-offer" aria-label={text('rules.offer.label')}>
      <p>
        <bdi>{text('rules.offer', { host, count: times, target: targetName })}</bdi>
      </p>
      <div class="rule-offer-answers">
        <Button
          data-action="accept-rule"
          aria-label={text('rules.yesFor', { host })}
          onClick={() => command.run(() => actions.acceptRule(host, target))}
        >
          {text('rules.yes')}
        </Button>
        <Button
          kind="quiet"
          data-action="decline-rule"
          aria-label={text('rules.noFor', { host })}
          onClick={() => command.run(() => actions.declineRule(host, target))}
        >
          {text('rules.no')}
        </Button>
      </div>
      <ProblemNote problems={command.problems} subject={text('rules.subject')} text={text} />
    </section>
  );
}

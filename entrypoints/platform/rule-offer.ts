import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { numberedName } from '@/components/log/target-options';
import type { OfferedRule, RuleOfferActions } from '@/components/rules/actions';
import type { Text } from '@/components/text';
import type { VerdictTarget } from '@/domain/model/entry';
import type { PageFacts } from '@/domain/page-facts';
import { declineTagRule, saveTagRule } from '@/storage/commands/tag-rule';
import { readRuleOffer } from '@/storage/queries/rules-room';
import type { Announcements } from './announcements';
import type { DistractionNames } from './distraction-names';
import { laterPageSignal } from './page';
import type { Page } from './page';

/** A rule that the panel may offer, and the two answers. */
export interface RuleOfferState {
  readonly offer: ReadonlySignal<OfferedRule | null>;
  readonly actions: RuleOfferActions;
}

/** The name of what a rule leads to: storage knows titles, the language knows distractions. */
export function ruleTargetName(
  { target, targetName }: { readonly target: VerdictTarget; readonly targetName: string },
  names: DistractionNames,
  text: Text,
): string {
  if (target.verdict !== 'distraction') {
    return targetName;
  }
  const number = target.distractionNumber;
  return numberedName({ number, name: names.nameOf(number) }, text);
}

/** Follows the page in front: what its site has been three times, unless that is settled by a rule or a "no". */
export function followRuleOffer(
  page: Page,
  current: ReadonlySignal<PageFacts>,
  names: DistractionNames,
  { announced }: Announcements,
): RuleOfferState {
  const { store, text } = page;
  const host = computed(() => (current.value.kind === 'page' ? current.value.host : ''));
  const read = async (asked: string) => (asked === '' ? null : readRuleOffer(store, asked));
  const offered = laterPageSignal(page, host, null, read).value;
  return {
    offer: computed(() => {
      const offer = offered.value;
      // What was read for the page before this one says nothing about this one.
      return offer === null || offer.host !== host.value
        ? null
        : { ...offer, targetName: ruleTargetName(offer, names, text) };
    }),
    actions: {
      acceptRule: (site, target) => announced(saveTagRule(store, { id: null, host: site, pathPrefix: '', target })),
      declineRule: (site, target) => announced(declineTagRule(store, site, target)),
    },
  };
}

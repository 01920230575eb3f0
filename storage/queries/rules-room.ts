import { targetFieldsOf } from '@/domain/entry-target';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TagRule } from '@/domain/model/tag-rule';
import { byOrder } from '@/domain/order';
import { isNeverRecorded } from '@/domain/page-url';
import { entriesForProposal, proposedRule, proposedRules } from '@/domain/tag-rules';
import type { RuleProposal } from '@/domain/tag-rules';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetNamesOf } from './target-names';

/** How far back the room looks for rules to propose, in entries. */
export const entriesForProposals = 500;

/** With the title of what it leads to; empty for distractions, which the language names, and for what is gone. */
export type Named<Value> = Value & { readonly targetName: string };

/** What the room of the rules shows. */
export interface RulesRoom {
  /** Barred ones stand on the never-record list: they have no effect while they do. */
  readonly rules: readonly (Named<TagRule> & { readonly isBarred: boolean })[];
  /** Proposals that were turned down. */
  readonly declined: readonly Named<TagRule>[];
  readonly proposals: readonly Named<RuleProposal>[];
}

async function named<Value extends { readonly target: VerdictTarget }>(
  store: Store,
  values: readonly Value[],
): Promise<Named<Value>[]> {
  const nameOf = await targetNamesOf(
    store,
    values.map(({ target }) => targetFieldsOf(target)),
  );
  return values.map((value) => Object.assign({ targetName: nameOf(targetFieldsOf(value.target)) }, value));
}

/** The rules in their order, and those that the latest entries speak for. */
export async function readRulesRoom(store: Store): Promise<RulesRoom> {
  const rules = (await store.database.of('tagRules').toArray()).toSorted(byOrder);
  const { neverRecordHosts } = await readSettings(store);
  const latest = await store.database.of('entries').orderBy('at').reverse().limit(entriesForProposals).toArray();
  const kept = await named(
    store,
    rules.filter(({ declinedAt }) => declinedAt === null),
  );
  const isBarred = (host: string): boolean => isNeverRecorded(`https://${host}/`, neverRecordHosts);
  return {
    rules: kept.map((rule) => Object.assign(rule, { isBarred: isBarred(rule.host) })),
    declined: await named(
      store,
      rules.filter(({ declinedAt }) => declinedAt !== null),
    ),
    proposals: await named(store, proposedRules(latest, { rules, neverRecordHosts })),
  };
}

/** The rule to offer while a page of this host is in front; reads the latest dozen entries of the host. */
export async function readRuleOffer(store: Store, host: string): Promise<Named<RuleProposal> | null> {
  const range = store.database.of('entries').where('[host+date]').between([host, ''], [host, '\uffff']);
  const latest = await range.reverse().limit(entriesForProposal).toArray();
  const rules = await store.database.of('tagRules').toArray();
  const { neverRecordHosts } = await readSettings(store);
  const proposal = proposedRule(host, latest, { rules, neverRecordHosts });
  const [offer] = proposal === null ? [] : await named(store, [proposal]);
  return offer ?? null;
}

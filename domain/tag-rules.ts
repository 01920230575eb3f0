// Rules: "pages like this are usually ...". They pre-select, they never decide.

import { targetKey, targetOf, type TargetFields } from './entry-target';
import type { Entry, VerdictTarget } from './model/entry';
import type { TagRule } from './model/tag-rule';
import { byOrder } from './order';
import { hostOf, isNeverRecorded, matchesHostPattern, pathOf } from './page-url';

/** How often the same verdict must fall on a site before a rule is offered. */
export const verdictsBeforeProposal = 3;

/** How many of a site's latest entries are looked at for a proposal. */
export const entriesForProposal = 12;

/** The share of them that must agree: a site that serves several things gets no rule proposed. */
const agreeingShare = 0.75;

/** Whether the path is the prefix or lies under it, on the border of a segment: `/wiki` holds `/wiki/a`, not `/wikipedia`. */
function isUnderPath(path: string, prefix: string): boolean {
  const plain = prefix.replace(/\/+$/u, '');
  return plain === '' || path === plain || path.startsWith(`${plain}/`);
}

/** Whether a rule speaks of this address; a host stands for its subdomains too. Says nothing of switched-off rules. */
export function ruleCovers(rule: Pick<TagRule, 'host' | 'pathPrefix'>, url: string): boolean {
  return matchesHostPattern(hostOf(url), rule.host) && isUnderPath(pathOf(url), rule.pathPrefix);
}

/**
 * The rule for a page: of those that are switched on, the first in the user's order that covers it. The never-record
 * list beats them all: for its sites there is never a rule.
 */
export function ruleFor(
  page: { readonly url: string },
  rules: readonly TagRule[],
  neverRecordHosts: readonly string[] = [],
): TagRule | null {
  if (isNeverRecorded(page.url, neverRecordHosts)) {
    return null;
  }
  const inForce = rules.filter(({ isOn, declinedAt }) => isOn && declinedAt === null).toSorted(byOrder);
  return inForce.find((rule) => ruleCovers(rule, page.url)) ?? null;
}

/** A rule that could be made: the site, what it usually is, and how often it was. */
export interface RuleProposal {
  readonly host: string;
  readonly target: VerdictTarget;
  /** How many of the site's latest entries say so. */
  readonly times: number;
}

/** What is known when a rule is thought of. */
export interface ProposalFacts {
  readonly rules: readonly TagRule[];
  readonly neverRecordHosts: readonly string[];
}

/** A site with a rule of its own, on or off, needs none proposed; a "no" counts for the target it was said to. */
function isSettled(host: string, target: VerdictTarget, rules: readonly TagRule[]): boolean {
  return rules.some((rule) =>
    rule.declinedAt === null
      ? rule.pathPrefix === '' && matchesHostPattern(host, rule.host)
      : rule.host === host && targetKey(rule.target) === targetKey(target),
  );
}

/**
 * The rule to offer for a site: when its newest entry's target was given three times among the latest twelve and
 * makes up three quarters of them. Null when there is nothing to offer, when the site has a rule, when it was turned
 * down, and for a site on the never-record list.
 *
 * @param latest the site's latest entries, newest first
 */
export function proposedRule(
  host: string,
  latest: readonly TargetFields[],
  { rules, neverRecordHosts }: ProposalFacts,
): RuleProposal | null {
  const looked = latest.slice(0, entriesForProposal);
  const newest = looked[0];
  const target = newest === undefined ? null : targetOf(newest);
  if (target === null || host === '') {
    return null;
  }
  const key = targetKey(target);
  const times = looked.map(targetOf).filter((other) => other !== null && targetKey(other) === key).length;
  const isUsual = times >= verdictsBeforeProposal && times / looked.length >= agreeingShare;
  const isBarred = isNeverRecorded(`https://${host}/`, neverRecordHosts) || isSettled(host, target, rules);
  return isUsual && !isBarred ? { host, target, times } : null;
}

/** The rules to offer from the latest entries of all sites, newest site first. */
export function proposedRules(
  latest: readonly (TargetFields & Pick<Entry, 'host'>)[],
  facts: ProposalFacts,
): RuleProposal[] {
  return [...Map.groupBy(latest, ({ host }) => host ?? '')]
    .map(([host, entries]) => proposedRule(host, entries, facts))
    .filter((proposal) => proposal !== null);
}

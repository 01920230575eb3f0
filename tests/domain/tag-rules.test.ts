import { describe, expect, it } from 'vitest';
import { targetKey } from '@/domain/entry-target';
import type { VerdictTarget } from '@/domain/model/entry';
import { proposedRule, proposedRules, ruleCovers, ruleFor } from '@/domain/tag-rules';
import { anEntry, anId, aTagRule, pointingAt } from '@/tests/fixtures/build';

const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const chat: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
const host = 'forum.snowgear.example';
const noFacts = { rules: [], neverRecordHosts: [] };

function entriesOf(targets: readonly VerdictTarget[], ofHost: string | null = host) {
  return targets.map((target, index) => anEntry({ id: anId(900 + index), host: ofHost, ...pointingAt(target) }));
}

describe('what a rule covers', () => {
  it.each([
    ['https://forum.snowgear.example/', '', true],
    ['https://forum.snowgear.example/why?page=2#end', '', true],
    ['https://www.forum.snowgear.example/', '', true],
    ['https://snowgear.example/', '', false],
    ['https://badforum.snowgear.example/', '', false],
    ['https://forum.snowgear.example/wiki', '/wiki', true],
    ['https://forum.snowgear.example/wiki/socks', '/wiki', true],
    ['https://forum.snowgear.example/wiki/socks', '/wiki/', true],
    ['https://forum.snowgear.example/wikipedia', '/wiki', false],
    ['https://forum.snowgear.example/', '/wiki', false],
    ['javascript:alert(1)', '', false],
  ])('%s with the path %j: %s', (url, pathPrefix, expected) => {
    expect(ruleCovers(aTagRule({ pathPrefix }), url)).toBe(expected);
  });
});

describe('the rule for a page', () => {
  const page = { url: 'https://forum.snowgear.example/why' };
  const second = aTagRule({ id: anId(142), order: 1, target: news });
  const first = aTagRule({ id: anId(141), order: 0, target: chat });

  it('is the first of those that cover it', () => {
    expect(ruleFor(page, [second, first])?.target).toEqual(chat);
    expect(ruleFor({ url: 'https://elsewhere.example/' }, [second, first])).toBeNull();
  });

  it('is never one that is switched off or was turned down', () => {
    expect(ruleFor(page, [second, { ...first, isOn: false }])?.target).toEqual(news);
    expect(ruleFor(page, [second, { ...first, declinedAt: first.createdAt }])?.target).toEqual(news);
  });

  it('is none on a site that is never recorded, its subdomains included', () => {
    expect(ruleFor(page, [first], ['snowgear.example'])).toBeNull();
    expect(ruleFor(page, [first], ['mountain.example'])).not.toBeNull();
  });
});

describe('a rule is offered', () => {
  it('after the same verdict three times', () => {
    expect(proposedRule(host, entriesOf([news, news]), noFacts)).toBeNull();
    expect(proposedRule(host, entriesOf([news, news, news]), noFacts)).toEqual({ host, target: news, times: 3 });
  });

  it('although one of four was something else, but not for a site of several uses', () => {
    expect(proposedRule(host, entriesOf([news, news, chat, news]), noFacts)?.times).toBe(3);
    expect(proposedRule(host, entriesOf([news, chat, news, chat, news]), noFacts)).toBeNull();
    expect(proposedRule(host, entriesOf([chat, news, news, news]), noFacts)).toBeNull();
  });

  it('by what is usual now: older habits do not count', () => {
    const habits = [...Array.from({ length: 12 }, () => news), ...Array.from({ length: 30 }, () => chat)];
    expect(proposedRule(host, entriesOf(habits), noFacts)).toEqual({ host, target: news, times: 12 });
  });

  it('never where a rule exists, on or off, or after a "no" to the same target', () => {
    const entries = entriesOf([news, news, news]);
    const declinedAt = '2026-11-18T10:21:00.000Z';
    const facts = (rule: Parameters<typeof aTagRule>[0]) => ({ rules: [aTagRule(rule)], neverRecordHosts: [] });
    expect(proposedRule(host, entries, facts({ target: chat }))).toBeNull();
    expect(proposedRule(host, entries, facts({ target: chat, isOn: false }))).toBeNull();
    expect(proposedRule(host, entries, facts({ host: 'snowgear.example' }))).toBeNull();
    expect(proposedRule(host, entries, facts({ target: news, isOn: false, declinedAt }))).toBeNull();
    expect(proposedRule(host, entries, facts({ target: chat, isOn: false, declinedAt }))).not.toBeNull();
    expect(proposedRule(host, entries, facts({ target: chat, pathPrefix: '/wiki' }))).not.toBeNull();
  });

  it('never for a site on the never-record list', () => {
    const neverRecordHosts = ['snowgear.example'];
    expect(proposedRule(host, entriesOf([news, news, news]), { rules: [], neverRecordHosts })).toBeNull();
  });

  it('for each site on its own, and for none without an address', () => {
    const entries = [
      ...entriesOf([news, news, news]),
      ...entriesOf([chat, chat, chat], 'chat.example'),
      ...entriesOf([chat, chat], 'mail.example'),
      ...entriesOf([chat, chat, chat], null),
    ];
    expect(proposedRules(entries, noFacts).map((proposal) => proposal.host)).toEqual([host, 'chat.example']);
  });
});

describe('the key of a target', () => {
  it('tells the objective as a whole from its key results', () => {
    const objectiveId = anId(20);
    const whole = targetKey({ verdict: 'on-objective', objectiveId, keyResultId: null });
    const one = targetKey({ verdict: 'on-objective', objectiveId, keyResultId: anId(30) });
    expect(
      new Set([whole, one, targetKey(news), targetKey({ verdict: 'protects', healthMetricId: anId(20) })]).size,
    ).toBe(4);
  });
});

// Rules that pre-select: kept in the user's order, switched off or deleted without touching any entry.

import { targetKey } from '@/domain/entry-target';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TagRule } from '@/domain/model/tag-rule';
import type { StepLabel } from '@/domain/model/undo-record';
import { movedAmong, orderAtEnd } from '@/domain/move-among';
import type { Move } from '@/domain/move-among';
import { isNeverRecorded } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { TagRuleContent } from '@/domain/tag-rule-form';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

function detailOf({ host, pathPrefix }: Pick<TagRule, 'host' | 'pathPrefix'>): string {
  return `${host}${pathPrefix}`;
}

/** Why a rule cannot be saved: its site is never recorded, or has a rule for the same pages already. */
async function refusalOf(store: Store, content: TagRuleContent, rules: readonly TagRule[]): Promise<Result<void>> {
  const { neverRecordHosts } = await readSettings(store);
  if (isNeverRecorded(`https://${content.host}/`, neverRecordHosts)) {
    return fail(problem('host', 'never-recorded'));
  }
  const isTaken = rules.some(
    ({ id, host, pathPrefix, declinedAt }) =>
      declinedAt === null && id !== content.id && host === content.host && pathPrefix === content.pathPrefix,
  );
  return isTaken ? fail(problem('host', 'already-listed')) : succeed(undefined);
}

/** A rule that is made after all takes the place of the "no" that was said to it. */
async function forgetDeclined(writing: Writing, rules: readonly TagRule[], content: TagRuleContent): Promise<void> {
  const key = targetKey(content.target);
  const declined = rules.filter(
    ({ declinedAt, host, target }) => declinedAt !== null && host === content.host && targetKey(target) === key,
  );
  for (const { id } of declined) {
    await writing.remove('tagRules', id);
  }
}

/** Makes a rule, or changes one. A target that is gone may stay, but not be chosen anew. */
export async function saveTagRule(store: Store, content: TagRuleContent): Promise<Result<void>> {
  const name = await targetName(store, content.target);
  const step = { label: 'rule-saved', detail: detailOf(content) } as const;
  return write(store, { tables: ['tagRules'], step }, async (writing) => {
    const rules = await store.database.of('tagRules').toArray();
    const known = rules.find(({ id, declinedAt }) => id === content.id && declinedAt === null);
    if (content.id !== null && known === undefined) {
      return fail(problem('rule', 'not-found'));
    }
    const isSameTarget = known !== undefined && targetKey(known.target) === targetKey(content.target);
    if (name === null && !isSameTarget) {
      return fail(problem('target', 'not-found'));
    }
    const refusal = await refusalOf(store, content, rules);
    if (!refusal.ok) {
      return refusal;
    }
    await forgetDeclined(writing, rules, content);
    const { host, pathPrefix, target } = content;
    const isNew = { isOn: true, declinedAt: null, order: orderAtEnd(rules), createdAt: writing.moment.at };
    await writing.put('tagRules', { id: writing.newId(), ...isNew, ...known, host, pathPrefix, target });
    return succeed(undefined);
  });
}

/** Remembers that a rule was offered and not wanted, so that it is not offered again. */
export function declineTagRule(store: Store, host: string, target: VerdictTarget): Promise<Result<void>> {
  const step = { label: 'rule-declined', detail: host } as const;
  return write(store, { tables: ['tagRules'], step }, async (writing) => {
    const rules = await store.database.of('tagRules').toArray();
    await writing.put('tagRules', {
      id: writing.newId(),
      host,
      pathPrefix: '',
      target,
      isOn: false,
      declinedAt: writing.moment.at,
      order: orderAtEnd(rules),
      createdAt: writing.moment.at,
    });
    return succeed(undefined);
  });
}

/** Finds the rule, names the step after it and changes it; refuses when it is gone. */
async function changeRule(
  store: Store,
  ruleId: Id,
  label: StepLabel,
  change: (rule: TagRule, writing: Writing) => Promise<void>,
): Promise<Result<void>> {
  const known = await store.database.of('tagRules').get(ruleId);
  const step = { label, detail: known === undefined ? '' : detailOf(known) };
  return write(store, { tables: ['tagRules'], step }, async (writing) => {
    const rule = await writing.get('tagRules', ruleId);
    if (rule === undefined) {
      return fail(problem('rule', 'not-found'));
    }
    await change(rule, writing);
    return succeed(undefined);
  });
}

/** Switches a rule on or off; off, it stays where it stands and pre-selects nothing. */
export function setTagRuleOn(store: Store, ruleId: Id, isOn: boolean): Promise<Result<void>> {
  return changeRule(store, ruleId, isOn ? 'rule-switched-on' : 'rule-switched-off', (rule, writing) =>
    writing.put('tagRules', { ...rule, isOn }),
  );
}

/** Moves a rule one place in the order: of several that cover a page, the first counts. */
export function moveTagRule(store: Store, ruleId: Id, move: Move): Promise<Result<void>> {
  return changeRule(store, ruleId, 'rule-moved', async (_, writing) => {
    const rules = (await store.database.of('tagRules').toArray()).filter(({ declinedAt }) => declinedAt === null);
    for (const { id, order } of movedAmong(rules, ruleId, move)) {
      const rule = rules.find((one) => one.id === id);
      if (rule !== undefined) {
        await writing.put('tagRules', { ...rule, order });
      }
    }
  });
}

/** Deletes a rule, or forgets the "no" to a proposal, which may then be made again. */
export function deleteTagRule(store: Store, ruleId: Id): Promise<Result<void>> {
  return changeRule(store, ruleId, 'rule-deleted', (_, writing) => writing.remove('tagRules', ruleId));
}

import { browser } from 'wxt/browser';
import { targetOf } from '@/domain/entry-target';
import type { Verdict, VerdictTarget } from '@/domain/model/entry';
import { tagPressSchema } from '@/domain/model/tag-press';
import type { TagPress } from '@/domain/model/tag-press';
import type { PageFacts } from '@/domain/page-facts';
import { nextTagStep, objectiveTargets } from '@/domain/tag-cycle';
import type { TagStep } from '@/domain/tag-cycle';
import { parse } from '@/storage/boundary';
import { removeEntry, retagEntry } from '@/storage/commands/entry';
import { readEntryOfPage } from '@/storage/queries/entry-of-page';
import { readLastTarget } from '@/storage/queries/last-target';
import { readRecentDistractions } from '@/storage/queries/recent-distractions';
import { readTargets } from '@/storage/queries/targets';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { backgroundTextFor } from './waiting-words';
import { withStore } from './background-store';
import { confirmOnBadge } from './confirm';
import type { Outcome } from './confirm';
import { readActiveTab, readPage, tagForBadge, targetWords } from './tag-tab';

const pressKey = 'tagPress';
/** One press at a time: the second must find what the first has left. */
const lockName = 'tag-key';

async function readPress(): Promise<TagPress | null> {
  const stored = parse(tagPressSchema, (await browser.storage.session.get(pressKey))[pressKey]);
  return stored.ok ? stored.value : null;
}

async function keepPress(kept: TagPress | null): Promise<void> {
  await (kept === null ? browser.storage.session.remove(pressKey) : browser.storage.session.set({ [pressKey]: kept }));
}

async function targetsOf(store: Store, verdict: Verdict): Promise<readonly VerdictTarget[]> {
  if (verdict === 'on-objective') {
    return objectiveTargets((await readTargets(store)).objectives);
  }
  const numbers = await readRecentDistractions(store);
  return numbers.map((distractionNumber) => ({ verdict: 'distraction', distractionNumber }));
}

async function takeBack(store: Store, step: Extract<TagStep, { readonly kind: 'take-back' }>): Promise<Outcome> {
  const text = backgroundTextFor((await readSettings(store)).language);
  await keepPress(null);
  const { entryId, former } = step;
  const done = await (former === null ? removeEntry(store, entryId) : retagEntry(store, entryId, former));
  if (!done.ok) {
    return { mark: '!', title: text('failed.unknown') };
  }
  return former === null
    ? { mark: '–', title: text('done.removed') }
    : { mark: '✓', title: text('done.tagged', { name: await targetWords(store, former) }) };
}

async function carryOut(
  store: Store,
  page: Extract<PageFacts, { readonly kind: 'page' }>,
  verdict: Verdict,
): Promise<Outcome> {
  const { hash, entry: earlier } = await readEntryOfPage(store, page.url);
  const before = await readPress();
  const { at } = store.now();
  const [last, targets] = await Promise.all([readLastTarget(store, verdict), targetsOf(store, verdict)]);
  const step = nextTagStep(before, { at, verdict, pageHash: hash, last, targets });
  if (step.kind === 'nothing') {
    return { mark: '!', title: backgroundTextFor((await readSettings(store)).language)('failed.target') };
  }
  if (step.kind === 'take-back') {
    return takeBack(store, step);
  }
  const { outcome, entry } = await tagForBadge(store, page, step.target);
  const isFirst = step.tried.length === 1;
  const former = isFirst ? (earlier === undefined ? null : targetOf(earlier)) : (before?.former ?? null);
  await keepPress(
    entry === null ? null : { at, verdict, pageHash: hash, entryId: entry.id, former, tried: [...step.tried] },
  );
  return outcome;
}

async function press(verdict: Verdict): Promise<Outcome> {
  const tab = await readActiveTab();
  return withStore(async (store) => {
    const page = await readPage(store, tab);
    return page.kind === 'page'
      ? carryOut(store, page, verdict)
      : { mark: '!', title: backgroundTextFor((await readSettings(store)).language)('failed.page') };
  });
}

/**
 * One press of a tag key on the page in front, with none of our pages open: the last target of the verdict, then the
 * next ones, then none. Badge and title confirm each.
 */
export function tagByKey(verdict: Verdict): Promise<void> {
  return confirmOnBadge(() => navigator.locks.request(lockName, () => press(verdict)));
}

import { browser } from 'wxt/browser';
import type { BackgroundText } from '@/components/text/background';
import { readBadge } from '@/storage/queries/badge';
import type { BadgeFacts } from '@/storage/queries/badge';
import { runReported } from '@/entrypoints/platform/report-fault';
import { isConfirming } from './confirmation-mark';
import { withStore } from './background-store';
import { backgroundTextFor, waitingWords } from './waiting-words';

const badgeColor = '#1d2030';
const dueMark = '•';

/** The inbox count comes first; without requests a mark stands for what is due. */
function badgeMark(facts: BadgeFacts): string {
  if (facts.inbox > 0) {
    return String(facts.inbox);
  }
  return facts.dueCheckIns > 0 || facts.isPlanDue || facts.areWinsDue ? dueMark : '';
}

function badgeTitle(facts: BadgeFacts, text: BackgroundText): string {
  const what = waitingWords(facts, text);
  return what.length === 0 ? text('title.quiet') : text('title.waiting', { what: what.join('; ') });
}

/** Puts a sign on the button, and the same in words into its title. */
export async function showOnBadge(mark: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColor });
  await browser.action.setBadgeText({ text: mark });
  await browser.action.setTitle({ title });
}

/**
 * The inbox count, or a mark for what is due; the button's title says the same in words. While a confirmation
 * stands there, it is left: whoever confirmed refreshes afterwards.
 */
export async function refreshBadge(): Promise<void> {
  const facts = await withStore(readBadge);
  if (!(await isConfirming())) {
    await showOnBadge(badgeMark(facts), badgeTitle(facts, backgroundTextFor(facts.language)));
  }
}

/** Refreshes the badge whenever the browser or the extension starts. */
export function registerBadge(): void {
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      runReported('showing the badge', refreshBadge());
    });
  }
}

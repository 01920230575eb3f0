import { browser } from 'wxt/browser';
import { backgroundText } from '@/components/text/background';
import type { BackgroundText } from '@/components/text/background';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { Language } from '@/domain/model/settings';
import { readBadge } from '@/storage/queries/badge';
import type { BadgeFacts } from '@/storage/queries/badge';
import { runReported } from '@/entrypoints/platform/report-fault';
import { isConfirming } from './confirmation-mark';
import { withStore } from './background-store';

const badgeColor = '#1d2030';
const dueMark = '•';

function badgeMark({ inbox, dueCheckIns }: BadgeFacts): string {
  if (inbox > 0) {
    return String(inbox);
  }
  return dueCheckIns > 0 ? dueMark : '';
}

function badgeTitle({ inbox, dueCheckIns }: BadgeFacts, text: BackgroundText): string {
  if (inbox > 0) {
    return text('title.inbox', { count: inbox });
  }
  return dueCheckIns > 0 ? text('title.due', { count: dueCheckIns }) : text('title.quiet');
}

/** Puts a sign on the button, and the same in words into its title. */
export async function showOnBadge(mark: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColor });
  await browser.action.setBadgeText({ text: mark });
  await browser.action.setTitle({ title });
}

/** The chosen language, else the first of the browser's that we speak. */
export function backgroundTextFor(language: Language | null): BackgroundText {
  return backgroundText(language ?? preferredLanguage(navigator.languages));
}

/**
 * The inbox count, or a mark for a due check-in; the button's title says the same in words. While a confirmation
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

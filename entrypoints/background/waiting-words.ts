import { backgroundText } from '@/components/text/background';
import type { BackgroundText } from '@/components/text/background';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { Language } from '@/domain/model/settings';
import type { BadgeFacts } from '@/storage/queries/badge';

/** The chosen language, else the first of the browser's that we speak. */
export function backgroundTextFor(language: Language | null): BackgroundText {
  return backgroundText(language ?? preferredLanguage(navigator.languages));
}

/** What is due, each as part of a sentence: check-ins, plan, wins. */
export function dueWords({ dueCheckIns, isPlanDue, areWinsDue }: BadgeFacts, text: BackgroundText): string[] {
  return [
    dueCheckIns > 0 ? text('waits.checkIns', { count: dueCheckIns }) : '',
    isPlanDue ? text('waits.plan') : '',
    areWinsDue ? text('waits.wins') : '',
  ].filter((words) => words !== '');
}

/** Everything that waits, the inbox first because the badge counts it. */
export function waitingWords(facts: BadgeFacts, text: BackgroundText): string[] {
  const inbox = facts.inbox > 0 ? [text('waits.inbox', { count: facts.inbox })] : [];
  return [...inbox, ...dueWords(facts, text)];
}

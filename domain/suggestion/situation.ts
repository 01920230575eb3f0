import type { Subject } from './subject';

/** What decides which voices can be relied on. */
interface Circumstances {
  /** Since the last verdict; infinite before the first. */
  readonly minutesSince: number;
  /** How far the best known word narrows the targets down, 0 for words of every day; natural logarithm. */
  readonly tellingWord: number;
  /** The same for the host; null for a host never seen. */
  readonly tellingHost: number | null;
  readonly isKnownAddress: boolean;
}

function shape({ text, title }: Pick<Subject, 'text' | 'title'>): string {
  if (text !== '') return 'request';
  return title === '' ? 'untitled' : 'page';
}

function wordsSay(telling: number): string {
  if (telling > 1.5) return 'clear words';
  return telling > 0.7 ? 'some words' : 'no words';
}

function since(minutes: number): string {
  if (minutes <= 15) return 'minutes ago';
  return minutes <= 45 ? 'within the hour' : 'long ago';
}

function hostSays(telling: number | null): string {
  if (telling === null) return 'new host';
  if (telling > 1.2) return 'own host';
  return telling > 0.5 ? 'mixed host' : 'shared host';
}

/**
 * Three names for the case at hand, each with weights of its own: what is asked about, what else is there to go by, and
 * what its host is worth. A stretch of work decides about an untitled document, not about a page with a word of its own.
 */
export function situationsOf(subject: Pick<Subject, 'text' | 'title'>, circumstances: Circumstances): string[] {
  const { minutesSince, tellingWord, tellingHost, isKnownAddress } = circumstances;
  return [
    `${isKnownAddress ? 'known' : 'new'} ${shape(subject)}`,
    `${wordsSay(tellingWord)}, ${since(minutesSince)}`,
    hostSays(tellingHost),
  ];
}

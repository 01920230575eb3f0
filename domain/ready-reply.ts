// The reply that says no, or not now, so that nobody has to search for words: it names what one is going for instead.

import { noonOf } from './calendar';
import type { LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Language, Settings } from './model/settings';

/** The decisions that are told to whoever asked. */
export type RepliedDecision = 'decline' | 'park';

export type ReplyTone = Settings['replyTone'];

/** What a no stands on: the objective in its own words and the cycle that it belongs to. */
export interface ReplyGround {
  readonly objective: string;
  readonly cycleKind: Cycle['kind'];
  readonly endsOn: LocalDate;
}

/** The sentences of the replies, by name; the text files hold them in every language. */
export type ReplyKey =
  | 'greeting'
  | 'greeting.nobody'
  | `opening.${Cycle['kind']}`
  | `${RepliedDecision}.${ReplyTone}`
  | `${RepliedDecision}.${ReplyTone}.groundless`;

/** The text function of the language in which the reply is written, which need not be that of the screen. */
export interface ReplyText {
  (key: ReplyKey, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
}

/** What the reply is about. */
export interface ReplyFacts {
  readonly decision: RepliedDecision;
  readonly tone: ReplyTone;
  /** Who asked; empty when nobody said. */
  readonly name: string;
  /** Null between cycles: then the reply promises nothing and explains nothing. */
  readonly ground: ReplyGround | null;
}

function writtenDate(date: LocalDate, { language }: ReplyText): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(noonOf(date));
}

/** The objective inside a sentence that goes on: without the full stop at its end. */
function quotable(objective: string): string {
  return objective.trim().replace(/[.。]+$/u, '');
}

function bodyOf({ decision, tone, ground }: ReplyFacts, text: ReplyText): string {
  if (ground === null) {
    return text(`${decision}.${tone}.groundless`);
  }
  const date = writtenDate(ground.endsOn, text);
  const opening = text(`opening.${ground.cycleKind}`, { date });
  return text(`${decision}.${tone}`, { opening, date, objective: quotable(ground.objective) });
}

/**
 * A reply that is ready to be sent, in the objective's own words and with the date on which the cycle ends. The short
 * one is a single line; the warm one greets first.
 */
export function readyReply(facts: ReplyFacts, text: ReplyText): string {
  const body = bodyOf(facts, text);
  if (facts.tone === 'short') {
    return body;
  }
  const greeting = facts.name === '' ? text('greeting.nobody') : text('greeting', { name: facts.name });
  return `${greeting}\n\n${body}`;
}

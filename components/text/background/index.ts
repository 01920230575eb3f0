import { createTextOf } from '@/components/text/message';
import type { Message, TextOf } from '@/components/text/message';
import type { Language } from '@/domain/model/settings';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** The few sentences that the background says: on the button's title and in the address bar. */
export type BackgroundTextKey = keyof typeof en;
export type BackgroundMessages = Readonly<Record<BackgroundTextKey, Message>>;
export type BackgroundText = TextOf<BackgroundTextKey>;

const messages: Readonly<Record<Language, BackgroundMessages>> = { de, en, es, fr };

/** A worker cannot load a file on demand, so its sentences are few and all four languages come with it. */
export function backgroundText(language: Language): BackgroundText {
  return createTextOf(language, messages[language]);
}

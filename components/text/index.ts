import type { Language } from '@/domain/model/settings';
import { createTextOf } from './message';
import type { Message, TextOf } from './message';
import type { en } from './en';

export type { Message, TextValues } from './message';

export type TextKey = keyof typeof en;
export type Messages = Readonly<Record<TextKey, Message>>;

/** The text function that screens receive; domain functions that write sentences receive it for the keys they name. */
export type Text = TextOf<TextKey>;

/** Builds the text function of one language. */
export function createText(language: Language, messages: Partial<Messages>): Text {
  return createTextOf(language, messages);
}

/** Loads one language's sentences; each language is a file of its own, fetched only when chosen. */
export async function loadText(language: Language): Promise<Text> {
  switch (language) {
    case 'de':
      return createText('de', (await import('./de')).de);
    case 'es':
      return createText('es', (await import('./es')).es);
    case 'fr':
      return createText('fr', (await import('./fr')).fr);
    case 'en':
      return createText('en', (await import('./en')).en);
  }
}

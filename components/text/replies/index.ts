import { createTextOf } from '@/components/text/message';
import type { Message } from '@/components/text/message';
import type { Language } from '@/domain/model/settings';
import type { ReplyKey, ReplyText } from '@/domain/ready-reply';

export type ReplyMessages = Readonly<Record<ReplyKey, Message>>;

/** Loads the sentences of the replies in one language, whatever the screen speaks. */
export async function loadReplyText(language: Language): Promise<ReplyText> {
  switch (language) {
    case 'de':
      return createTextOf('de', (await import('./de')).de);
    case 'es':
      return createTextOf('es', (await import('./es')).es);
    case 'fr':
      return createTextOf('fr', (await import('./fr')).fr);
    case 'en':
      return createTextOf('en', (await import('./en')).en);
  }
}

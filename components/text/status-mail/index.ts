import { loadText } from '@/components/text';
import type { TextKey } from '@/components/text';
import { joinedText } from '@/components/text/joined-text';
import type { Message, TextOf } from '@/components/text/message';
import type { Language } from '@/domain/model/settings';
import type { statusMail } from './en';

export type StatusMailKey = keyof typeof statusMail;
export type StatusMailMessages = Readonly<Record<StatusMailKey, Message>>;

/** What writes a status mail: its own sentences and the words that screens have for values and targets. */
export type StatusMailText = TextOf<TextKey | StatusMailKey>;

async function loadMessages(language: Language): Promise<StatusMailMessages> {
  switch (language) {
    case 'de':
      return (await import('./de')).statusMail;
    case 'es':
      return (await import('./es')).statusMail;
    case 'fr':
      return (await import('./fr')).statusMail;
    case 'en':
      return (await import('./en')).statusMail;
  }
}

/** Loads the mail's sentences in the mail's language, which need not be that of the screens. */
export async function loadStatusMailText(language: Language): Promise<StatusMailText> {
  const [text, messages] = await Promise.all([loadText(language), loadMessages(language)]);
  return joinedText(text, messages);
}

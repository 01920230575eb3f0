import type { Text, TextKey } from '@/components/text';
import { joinedText } from '@/components/text/joined-text';
import type { Message, TextOf } from '@/components/text/message';
import type { Language } from '@/domain/model/settings';
import type { fullReport } from './en';

export type FullReportKey = keyof typeof fullReport;
export type FullReportMessages = Readonly<Record<FullReportKey, Message>>;

/** The sentences of the full report's room and those that every page has. */
export type FullReportText = TextOf<TextKey | FullReportKey>;

async function loadMessages(language: Language): Promise<FullReportMessages> {
  switch (language) {
    case 'de':
      return (await import('./de')).fullReport;
    case 'es':
      return (await import('./es')).fullReport;
    case 'fr':
      return (await import('./fr')).fullReport;
    case 'en':
      return (await import('./en')).fullReport;
  }
}

/** Adds the room's sentences to those of the page, in the page's language. */
export async function loadFullReportText(text: Text): Promise<FullReportText> {
  return joinedText(text, await loadMessages(text.language));
}

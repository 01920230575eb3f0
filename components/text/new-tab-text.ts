import type { Language } from '@/domain/model/languages';
import { createText } from './index';
import type { Text } from './index';

/**
 * The sentences of the new tab alone: it opens hundreds of times a day and shows one screen. A key of another room is
 * answered with itself; a test holds the new tab's components to these.
 */
export async function loadNewTabText(language: Language): Promise<Text> {
  switch (language) {
    case 'de':
      return createText('de', (await import('./de/on-new-tab')).onNewTab);
    case 'es':
      return createText('es', (await import('./es/on-new-tab')).onNewTab);
    case 'fr':
      return createText('fr', (await import('./fr/on-new-tab')).onNewTab);
    case 'en':
      return createText('en', (await import('./en/on-new-tab')).onNewTab);
  }
}

import { languages } from '@/domain/model/languages';
import type { Language } from '@/domain/model/languages';

/** The first of the browser's languages that we speak; English when none is. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const match = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (match !== undefined) {
      return match;
    }
  }
  return 'en';
}

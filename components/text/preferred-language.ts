import { languages } from '@/domain/model/settings';
import type { Language } from '@/domain/model/settings';

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

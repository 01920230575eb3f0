import type { DistractionCategory } from '@/domain/distractions';
import type { Language } from '@/domain/model/settings';

/** What the catalogue is called in one language. */
export interface DistractionTexts {
  /** Index 0 is number 1. */
  readonly distractionNames: readonly string[];
  readonly distractionCategoryNames: Readonly<Record<DistractionCategory, string>>;
}

/** Loads the names of the 101 in one language. */
export async function loadDistractionTexts(language: Language): Promise<DistractionTexts> {
  switch (language) {
    case 'de':
      return import('./de');
    case 'es':
      return import('./es');
    case 'fr':
      return import('./fr');
    case 'en':
      return import('./en');
  }
}

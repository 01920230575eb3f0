import type { Language } from './model/settings';

/**
 * The sentences that a rule writes with, handed in by whoever shows them: a rule names the keys it asks for, so any
 * text function that knows at least those fits.
 */
export interface TextFunction<Key extends string> {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
}

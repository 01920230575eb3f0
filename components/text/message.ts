import type { Language } from '@/domain/model/settings';

/** The figures and names that a sentence has places for. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A sentence, or one form of it per plural category of its `count`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Finds the sentence of a key and fills in its values. */
export interface TextOf<Key extends string> {
  (key: Key, values?: TextValues): string;
  readonly language: Language;
  /** The sentence itself with its places, to be filled in later. */
  messageOf(key: Key): Message;
}

function formOf(message: Message, values: TextValues, rules: Intl.PluralRules): string {
  if (typeof message === 'string') {
    return message;
  }
  const count = values['count'];
  const form = typeof count === 'number' ? message[rules.select(count)] : message.other;
  return form ?? message.other;
}

/** The text function of one language; `{name}` in a sentence is replaced by the value of that name. */
export function createTextOf<Key extends string>(
  language: Language,
  messages: Readonly<Partial<Record<Key, Message>>>,
): TextOf<Key> {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const shown = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);
  const messageOf = (key: Key): Message => messages[key] ?? key;
  const text = (key: Key, values: TextValues = {}): string =>
    formOf(messageOf(key), values, rules).replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : shown(value);
    });
  return Object.assign(text, { language, messageOf });
}

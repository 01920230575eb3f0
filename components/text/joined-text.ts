import { createTextOf } from './message';
import type { Message, TextOf, TextValues } from './message';

/** The sentences of a room that are loaded with it, on top of those that every page has: one function for both. */
export function joinedText<Base extends string, Own extends string>(
  base: TextOf<Base>,
  messages: Readonly<Record<Own, Message>>,
): TextOf<Base | Own> {
  const own = createTextOf(base.language, messages);
  const isOwn = (key: Base | Own): key is Own => Object.hasOwn(messages, key);
  // A key that is not one of the room's own belongs to the base: the type leaves nothing else.
  const isBase = (key: Base | Own): key is Base => !isOwn(key);
  const text = (key: Base | Own, values: TextValues = {}): string => {
    if (isBase(key)) {
      return base(key, values);
    }
    return isOwn(key) ? own(key, values) : '';
  };
  const messageOf = (key: Base | Own): Message => {
    if (isBase(key)) {
      return base.messageOf(key);
    }
    return isOwn(key) ? messages[key] : '';
  };
  return Object.assign(text, { language: base.language, messageOf });
}

import { describe, expect, it } from 'vitest';
import { createText } from '@/components/text';
import type { Message, Messages } from '@/components/text';
import { de } from '@/components/text/de';
import { en } from '@/components/text/en';
import { es } from '@/components/text/es';
import { fr } from '@/components/text/fr';

const english: Messages = en;

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The places that a sentence fills in; a plural form may leave the count out, as "one request" does. */
function placesOf(message: Message): string[] {
  return [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();
}

describe.each([
  ['de', de],
  ['es', es],
  ['fr', fr],
] as const)('%s', (language, messages) => {
  it('says every sentence, with the same places to fill in', () => {
    const keys = Object.keys(english) as (keyof Messages)[];
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(keys.filter((key) => formsOf(messages[key]).some((form) => form.trim() === ''))).toEqual(
      keys.filter((key) => formsOf(english[key]).some((form) => form.trim() === '')),
    );
    for (const key of keys) {
      expect([key, placesOf(messages[key])]).toEqual([key, placesOf(english[key])]);
    }
  });

  it('is a translation and not the English again', () => {
    const keys = Object.keys(english) as (keyof Messages)[];
    const longer = keys.filter((key) => typeof english[key] === 'string' && english[key].length > 20);
    const same = longer.filter((key) => messages[key] === english[key]);
    expect(same.length).toBeLessThan(longer.length / 50);
  });

  it('counts by its own plural rules', () => {
    const text = createText(language, messages);
    expect(text('newTab.daysLeft', { count: 1 })).not.toBe(text('newTab.daysLeft', { count: 2 }));
    expect(text('newTab.daysLeft', { count: 2 })).toContain('2');
  });
});

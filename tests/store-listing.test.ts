import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedPermissions, listing } from '@/scripts/store/listing';
import { listingTexts } from '@/scripts/store/texts';

describe.each(Object.entries(listingTexts))('the listing in %s', (language, text) => {
  const written = readFileSync(`docs/store/${language}.md`, 'utf8');

  it('is what npm run store:texts writes', () => {
    expect(written).toBe(listing(language, text));
  });

  it('keeps to the lengths that the stores take', () => {
    const section = (heading: string): string => written.split(`## ${heading}\n\n`)[1]?.split('\n\n## ')[0] ?? '';
    // Firefox takes 50 signs of a name, Chromium 132 of a summary, and both 1,000 of a reason.
    expect(section(text.headings.name).length).toBeLessThanOrEqual(50);
    expect(section(text.headings.summary).length).toBeGreaterThan(40);
    expect(section(text.headings.summary).length).toBeLessThanOrEqual(132);
    expect(section(text.headings.description).length).toBeLessThanOrEqual(16_000);
    expect(text.purpose.length).toBeLessThanOrEqual(1000);
    expect(Object.values(text.permissions).filter(({ length }) => length > 1000)).toEqual([]);
  });

  it('gives every permission its reason', () => {
    expect(Object.keys(text.permissions).toSorted()).toEqual([...listedPermissions].toSorted());
  });

  it('says as much as the English one, in words of its own', () => {
    const { en } = listingTexts;
    expect(text.description).toHaveLength(en.description.length);
    expect(text.data).toHaveLength(en.data.length);
    expect(language === 'en' || text.description.every((part) => !en.description.includes(part))).toBe(true);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '@/components/text/en';
import { onNewTab } from '@/components/text/en/on-new-tab';
import { loadNewTabText } from '@/components/text/new-tab-text';
import { languages } from '@/domain/model/languages';

/** Of the room of health metrics a new tab tells the states alone. */
const healthStates = ['health.healthy', 'health.slipping', 'health.unhealthy', 'health.no-data'];

/** Every component that a new tab shows lies in one of these. */
const folders = ['components/new-tab', 'components/objective', 'components/ui'];

const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

function found(pattern: RegExp): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key]) => key ?? ''));
}

describe('the sentences of the new tab', () => {
  it('are all that its components ask for, by name or by the beginning of a name', () => {
    const known = new Set(Object.keys(onNewTab));
    const named = found(/'((?:[a-z][\w-]*\.)+[\w.-]+)'/gi).filter((key) => key in en);
    const begun = [...new Set(found(/text\([^`)]*`([\w.-]+)\$\{/g))];
    const starts = begun.filter((start) => start !== 'health.');
    const completed = Object.keys(en).filter((key) => starts.some((start) => key.startsWith(start)));
    const all = [...named, ...completed, ...healthStates];
    expect(all.length).toBeGreaterThan(60);
    expect([...new Set(all.filter((key) => !known.has(key)))]).toEqual([]);
  });

  it.each(languages)('are there in %s', async (language) => {
    const text = await loadNewTabText(language);
    expect(text.messageOf('newTab.openApp')).not.toBe('newTab.openApp');
    expect(text('newTab.daysLeft', { count: 3 })).toMatch(/3/);
  });
});

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { paintFrame } from '@/components/first-frame/paint';
import { createText, loadText } from '@/components/text';
import type { Text } from '@/components/text';
import type { LocalDate } from '@/domain/model/base';
import { keepPopup } from '@/entrypoints/platform/keep-popup';
import { keptMark } from '@/entrypoints/platform/kept-frames';
import type { Weekday } from '@/domain/model/settings';
import type { Page } from '@/entrypoints/platform/page';
import { tagPage } from '@/storage/commands/entry';
import { loadSample } from '@/storage/commands/sample';
import { saveSettings } from '@/storage/commands/settings';
import { aStore } from '@/tests/fixtures/store';

const wednesday = '2026-11-18';
const nameOf = (number: number): string => `Distraction ${number}`;

async function aPage(text: Text): Promise<Page> {
  const store = await aStore(wednesday);
  await loadSample(store);
  return {
    store,
    text,
    fault: signal(null),
    today: signal(wednesday),
    isHidden: signal(false),
    firstDayOfWeek: signal<Weekday>(7),
  };
}

async function tagDistraction({ store }: Page, path: string): Promise<void> {
  const tagged = await tagPage(
    store,
    { url: `https://news.example/${path}`, title: path },
    { verdict: 'distraction', distractionNumber: 55 },
    { minutes: null, note: '' },
  );
  if (!tagged.ok) throw new Error('not tagged');
}

/** What the next popup shows in its first frame. */
function painted(today: LocalDate = wednesday): Element | null {
  const root = document.createElement('div');
  return paintFrame(localStorage.getItem('first-frame:popup'), root, today) === null ? null : root;
}

beforeEach(() => {
  localStorage.clear();
});

describe('the popup that is kept for its next opening', () => {
  it('is the report of this week as it is stored, with the mark that it was kept with', async () => {
    const page = await aPage(await loadText('en'));
    expect([painted(), keptMark('popup')]).toEqual([null, null]);
    await keepPopup(page, nameOf, 'one');
    const before = painted();
    expect(keptMark('popup')).toBe('one');
    expect(before?.textContent).not.toContain('Distraction 55');
    await tagDistraction(page, 'first');
    await tagDistraction(page, 'second');
    await keepPopup(page, nameOf, 'two');
    const row = [...(painted()?.querySelectorAll('.open-row') ?? [])].find(({ textContent }) =>
      textContent.includes('Distraction 55'),
    );
    expect(keptMark('popup')).toBe('two');
    expect(row?.querySelector('.open-row-count')?.textContent).toMatch(/^2 /);
  });

  it('has its whole text where the page that keeps it knows only its own sentences', async () => {
    const page = await aPage(createText('de', {}));
    await keepPopup(page, nameOf, 'one');
    expect(painted()?.textContent).toContain('Diese Seite eintragen');
  });

  it('wears the key of the tag control only where letter keys are on', async () => {
    const page = await aPage(await loadText('en'));
    await saveSettings(page.store, { hasLetterKeys: false });
    await keepPopup(page, nameOf, 'one');
    expect(painted()?.querySelector('[data-action="tag-page"]')?.hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  it('ends with its week, which begins where the settings say', async () => {
    const page = await aPage(await loadText('en'));
    await saveSettings(page.store, { firstDayOfWeek: 7 });
    await keepPopup(page, nameOf, 'one');
    expect([painted('2026-11-21') === null, painted('2026-11-22') === null]).toEqual([false, true]);
  });

  it('says nothing of a mark where what is kept is damaged', () => {
    for (const damaged of ['', '{', '[]', '7', '{"mark":7}']) {
      localStorage.setItem('first-frame:popup', damaged);
      expect(keptMark('popup')).toBeNull();
    }
  });
});

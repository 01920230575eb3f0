import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { tagPage } from '@/storage/commands/entry';
import {
  forum,
  theKeyResult,
  meetings,
  keyResultTitle,
  quiet,
  eventually,
  inStore,
  rowsOf,
  usedBefore,
  anHourPasses,
  surroundings,
} from './background-surroundings';

const browserAround = surroundings();
const { shown, settled } = browserAround;

describe('the key that tags with the last key result', () => {
  it('writes an entry for the page and says so on the button, for a moment', async () => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await rowsOf('entries')).toContainEqual(
      expect.objectContaining({ ...theKeyResult, subject: 'page', url: 'https://forum.example/thread' }),
    );
    await settled();
  });

  it.each([
    ['a page of the browser', { url: 'chrome://settings', title: 'Settings' }],
    ['a file', { url: 'file:///home/me/plan.txt', title: 'plan' }],
    ['a page of ours', { url: 'chrome-extension://test-extension-id/newtab.html', title: 'New tab' }],
    ['a store', { url: 'https://chromewebstore.google.com/detail/x', title: 'Store' }],
    ['a private window', { ...forum, incognito: true }],
    ['a page that the browser hides', { title: 'Somewhere' }],
    ['no tab at all', undefined],
  ])('writes none on %s and says so', async (_case, tab) => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(tab);
    browserAround.fakes.commands.trigger('tag-last-key-result', tab);
    await shown({ badge: '!', title: 'This page cannot be tagged' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
  });

  it('writes none on a site that is never recorded', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('settings').update('settings', { neverRecordHosts: ['forum.example'] }));
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '!', title: 'This page cannot be tagged' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
  });

  it('says that there is nothing to tag with yet', async () => {
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '!', title: 'Nothing to tag with yet: tag one page from the popup first' });
    expect(await rowsOf('entries')).toEqual([]);
    await settled();
  });

  it('goes on to the next target with a second press, then takes the entry back', async () => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(forum);
    const press = () => browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    press();
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    press();
    await shown({ badge: '✓', title: 'Tagged: Become a top 5 online ski sock retailer' });
    expect(await rowsOf('entries')).toHaveLength(3);
    press();
    await shown({ badge: '–', title: 'Removed again' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
    expect(await fakeBrowser.alarms.get('badge-afterwards')).toBeFalsy();
  });

  it('gives an entry of before its verdict back in the end', async () => {
    await usedBefore();
    await inStore((store) => tagPage(store, forum, meetings, { minutes: 5, note: '' }));
    background.main();
    browserAround.fakes.showTab(forum);
    for (const title of [keyResultTitle, 'Become a top 5 online ski sock retailer']) {
      browserAround.fakes.commands.trigger('tag-last-key-result', forum);
      await shown({ badge: '✓', title: `Tagged: ${title}` });
    }
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await eventually(() => {
      expect(browserAround.fakes.shown.at(-1)?.title).toMatch(/^Tagged: 14 \S/);
    });
    expect(await rowsOf('entries')).toContainEqual(expect.objectContaining({ distractionNumber: 14, minutes: 5 }));
    await settled();
  });

  it('wakes a new worker to put the badge right when this one is killed while it confirms', async () => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await fakeBrowser.alarms.get('badge-afterwards')).toBeTruthy();
    // The worker is gone before its two seconds are over; the mark it left no longer holds.
    await fakeBrowser.storage.session.set({ confirmingUntil: '2020-01-01T00:00:00.000Z' });
    await anHourPasses('badge-afterwards');
    await eventually(() => {
      expect(browserAround.fakes.shown.at(-1)).toEqual(quiet);
    });
    await settled();
  });

  it('speaks the chosen language', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('settings').update('settings', { language: 'de' }));
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-key-result', forum);
    await eventually(() => {
      expect(browserAround.fakes.shown[0]).toMatchObject({
        badge: '✓',
        title: expect.stringContaining(keyResultTitle),
      });
    });
    expect(browserAround.fakes.shown[0]?.title).not.toContain('Tagged');
  });
});

describe('the other keys', () => {
  it('tag as the last distraction, by number and name', async () => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.commands.trigger('tag-last-distraction', forum);
    await eventually(() => {
      expect(browserAround.fakes.shown[0]).toMatchObject({
        badge: '✓',
        title: expect.stringMatching(/^Tagged: 14 \S/),
      });
    });
    expect(await rowsOf('entries')).toHaveLength(3);
    await settled();
  });

  it('open the side panel before anything is awaited', () => {
    background.main();
    browserAround.fakes.commands.trigger('open-sidebar', forum);
    expect(browserAround.fakes.opened).toEqual(['side panel of window 3']);
  });

  it('open the side panel and leave it the wish for a new request', async () => {
    background.main();
    browserAround.fakes.commands.trigger('capture-request', forum);
    expect(browserAround.fakes.opened).toEqual(['side panel of window 3']);
    await eventually(async () => {
      expect(await fakeBrowser.storage.session.get('wish')).toEqual({ wish: 'new-request' });
    });
  });
});

import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { requestOfClick } from '@/entrypoints/background/context-menus';
import { forum, eventually, rowsOf, surroundings } from './background-surroundings';

const browserAround = surroundings();
const { shown, settled } = browserAround;

describe('what the menu was opened on', () => {
  const pageUrl = 'https://tracker.example/7';
  it.each([
    [
      'selected text',
      { menuItemId: 'request-from-selection', selectionText: 'Redo the deck?', pageUrl },
      { text: 'Redo the deck?', link: pageUrl },
    ],
    [
      'selected text inside a link',
      { menuItemId: 'request-from-selection', selectionText: 'Deck', linkUrl: 'https://deck.example', pageUrl },
      { text: 'Deck', link: pageUrl },
    ],
    [
      'a link',
      { menuItemId: 'request-from-link', linkUrl: 'https://deck.example/', pageUrl },
      { text: 'https://deck.example/', link: 'https://deck.example/' },
    ],
    [
      'a link with selected text',
      { menuItemId: 'request-from-link', linkUrl: 'https://deck.example/', selectionText: 'The deck', pageUrl },
      { text: 'The deck', link: 'https://deck.example/' },
    ],
    ['a page', { menuItemId: 'request-from-page', pageUrl }, { text: 'Ticket 7', link: pageUrl }],
    ['an item of nobody', { menuItemId: 'something-else', pageUrl }, null],
    ['a page that tells nothing', { menuItemId: 'request-from-selection' }, { text: '', link: '' }],
  ])('%s becomes the request', (_case, click, expected) => {
    expect(requestOfClick(click, 'Ticket 7')).toEqual(expected);
  });

  it('is named by its address when the page has no title', () => {
    expect(requestOfClick({ menuItemId: 'request-from-page', pageUrl }, '')).toEqual({ text: pageUrl, link: pageUrl });
  });
});

describe('the context menu', () => {
  it('files selected text as a request and says so', async () => {
    background.main();
    const click = { menuItemId: 'request-from-selection', selectionText: 'Redo the deck?', pageUrl: forum.url };
    browserAround.fakes.menuClicked.trigger(click, forum);
    await shown({ badge: '✓', title: 'Filed: Redo the deck?' });
    expect(await rowsOf('requests')).toMatchObject([
      { text: 'Redo the deck?', link: 'https://forum.example/thread', channel: 'page', state: 'undecided' },
    ]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('never breaks an emoji in what it says', async () => {
    background.main();
    const click = { menuItemId: 'request-from-selection', selectionText: `x${'😀'.repeat(90)}`, pageUrl: forum.url };
    browserAround.fakes.menuClicked.trigger(click, forum);
    await eventually(() => {
      expect(browserAround.fakes.shown[0]?.badge).toBe('✓');
    });
    expect(browserAround.fakes.shown[0]?.title.isWellFormed()).toBe(true);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it.each([
    [
      'nothing selected',
      { menuItemId: 'request-from-selection', selectionText: '', pageUrl: forum.url },
      'There is nothing to file',
    ],
    [
      'a selection of a million signs',
      { menuItemId: 'request-from-selection', selectionText: 'x'.repeat(1_000_000), pageUrl: forum.url },
      'Too long to file: at most 10,000 characters',
    ],
    [
      'a script for a link',
      { menuItemId: 'request-from-link', linkUrl: 'javascript:alert(1)', pageUrl: forum.url },
      'Only web addresses can be filed',
    ],
    [
      'a document for a link',
      { menuItemId: 'request-from-link', linkUrl: 'data:text/html,<script>alert(1)</script>', pageUrl: forum.url },
      'Only web addresses can be filed',
    ],
  ])('files nothing of %s and says why', async (_case, click, title) => {
    background.main();
    browserAround.fakes.menuClicked.trigger(click, forum);
    await shown({ badge: '!', title });
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('opens the popup for tagging before anything is awaited, and leaves it the wish', async () => {
    background.main();
    browserAround.fakes.menuClicked.trigger({ menuItemId: 'tag-page', pageUrl: forum.url }, forum);
    expect(browserAround.fakes.opened).toEqual(['popup']);
    await eventually(async () => {
      expect(await fakeBrowser.storage.session.get('wish')).toEqual({ wish: 'tag' });
    });
  });
});

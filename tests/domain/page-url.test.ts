import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  cleanTitle,
  hostOf,
  isNeverRecorded,
  matchesHostPattern,
  safeLink,
  strippedUrl,
  taggability,
} from '@/domain/page-url';

describe('the address that is kept', () => {
  it.each([
    ['https://bob:secret@shop.example/a/b?token=1#top', 'https://shop.example/a/b'],
    ['https://shop.example', 'https://shop.example/'],
    ['HTTPS://Shop.Example:8443/A?b', 'https://shop.example:8443/A'],
    ['http://[::1]:3000/x?y', 'http://[::1]:3000/x'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['javascript:alert(1)', ''],
    ['data:text/html,hello', ''],
    ['not an address', ''],
    ['', ''],
  ])('of %s is "%s"', (url, kept) => {
    expect(strippedUrl(url, false)).toBe(kept);
  });

  it('holds query and fragment where the user wants full addresses, but never credentials', () => {
    expect(strippedUrl('https://bob:secret@shop.example/a?q=1#top', true)).toBe('https://shop.example/a?q=1#top');
  });

  it('never carries credentials, query or fragment, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, secret) => {
        const withSecret = url.replace('://', `://user:${encodeURIComponent(secret)}@`);
        const kept = strippedUrl(withSecret, false);
        expect(kept).toMatch(/^https?:\/\/[^/@]+\/[^?#]*$/u);
        expect(strippedUrl(kept, false)).toBe(kept);
      }),
    );
  });
});

it.each([
  ['https://Forum.SnowGear.example:8080/x', 'forum.snowgear.example'],
  ['https://example.com./x', 'example.com'],
  ['chrome://settings', ''],
  ['', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

describe('taggability', () => {
  it.each([
    ['https://forum.snowgear.example/why', 'taggable'],
    ['http://localhost:5173/', 'taggable'],
    ['https://www.google.com/webstore', 'taggable'],
    ['https://chrome.google.com/', 'taggable'],
    ['https://chrome.google.com/webstorefront', 'taggable'],
    ['https://microsoftedge.microsoft.com/insider', 'taggable'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org./', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['file:///home/kim/plan.pdf', 'file'],
    ['chrome://settings', 'browser-page'],
    ['edge://newtab', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://example.com', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['javascript:void 0', 'browser-page'],
    ['blob:https://example.com/1', 'browser-page'],
    ['moz-extension://another/page.html', 'browser-page'],
    ['moz-extension://ours/options.html', 'own-page'],
    ['moz-extension://ours-and-more/options.html', 'browser-page'],
    ['', 'browser-page'],
  ])('of "%s" is %s', (url, expected) => {
    expect(taggability(url, 'moz-extension://ours')).toBe(expected);
  });

  it('takes our own origin with or without its slash', () => {
    expect(taggability('chrome-extension://abc/popup.html', 'chrome-extension://abc/')).toBe('own-page');
    expect(taggability('chrome-extension://abc/popup.html')).toBe('browser-page');
  });
});

describe('the never-record list', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['mail.example.com', 'example.com', true],
    ['badexample.com', 'example.com', false],
    ['example.com', 'mail.example.com', false],
    ['example.com.evil.test', 'example.com', false],
    ['mail.example.com', '*.example.com', true],
    ['example.com', '*.example.com', true],
    ['Mail.Example.com.', ' EXAMPLE.com ', true],
    ['example.com', 'https://example.com/path?x', true],
    ['xn--bcher-kva.example', 'bücher.example', true],
    ['example.com', '', false],
    ['example.com', '*', false],
    ['example.com', '*.', false],
    // No site has such a name; whoever typed it would believe that something is protected.
    ['foo%20bar', 'foo bar', false],
    ['a..b', 'a..b', false],
    ['1.2.3.4', '3.4', false],
  ])('%s matches "%s": %o', (host, pattern, expected) => {
    expect(matchesHostPattern(host, pattern)).toBe(expected);
  });

  it('covers a page by its host', () => {
    expect(isNeverRecorded('https://mail.bank.example/in?x', ['shop.example', 'bank.example'])).toBe(true);
    expect(isNeverRecorded('https://shop.test/bank.example', ['bank.example'])).toBe(false);
    expect(isNeverRecorded('chrome://settings', ['settings'])).toBe(false);
  });
});

describe('a link that may be clicked', () => {
  it.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['  http://example.com  ', 'http://example.com/'],
    ['https://bob:secret@example.com/', 'https://example.com/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['mailto:kim@example.com', null],
    ['example.com', null],
    ['//example.com', null],
    ['', null],
  ])('of "%s" is %o', (text, link) => {
    expect(safeLink(text)).toBe(link);
  });
});

describe('titles', () => {
  it.each([
    ['  Why\tskiers\n stop  ', 'Why skiers stop'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['\u2066hidden\u2069', 'hidden'],
    ['null\u0000byte\u007F', 'nullbyte'],
    ['\u200B\uFEFF', ''],
    ['half \uD83D pair', 'half pair'],
    ['👩‍💻 at work', '👩‍💻 at work'],
    ['می‌خواهم', 'می‌خواهم'],
    ['Zwei   Räume', 'Zwei Räume'],
  ])('%o become %o', (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });

  it('of ten thousand signs are cut at 500 code points, the last an ellipsis', () => {
    const cut = cleanTitle('👩'.repeat(10_000));
    expect([...cut]).toHaveLength(500);
    expect(cut.endsWith('👩…')).toBe(true);
    expect(cleanTitle('x'.repeat(500))).toBe('x'.repeat(500));
  });

  it('are one line, well-formed and no longer than 500 code points, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        const clean = cleanTitle(text);
        expect([...clean].length).toBeLessThanOrEqual(500);
        expect(clean).not.toMatch(/[\n\r\t\u202A-\u202E\u2066-\u2069]/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanTitle(clean)).toBe(clean);
      }),
      { examples: [['a \u0000 b'], ['\u200B x'], [`${'x'.repeat(499)} y`]] },
    );
  });
});

it.each([
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['  ends in space   \n next\t\n', 'ends in space\n next'],
  ['re\u202Eversed\u0007', 'reversed'],
])('free text %o becomes %o, with its lines', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

// Addresses and titles of pages, before anything of them is kept.

import type { UntaggableReason } from './page-facts';

/** Longest title, in code points: pages' own are cut to it, what people type beyond it is refused. */
export const longestTitle = 500;

/** Beyond this an address is a document in disguise; only its site is kept. */
const longestAddress = 2000;

/** Extensions cannot look into these pages, and nobody's attention log needs a store. Path prefixes end on a segment. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

function parsedUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Only web addresses are kept or opened; `javascript:`, `data:` and the like are not. */
function parsedWebUrl(text: string): URL | null {
  const url = parsedUrl(text.trim());
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

function withoutCredentials(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

/** The root's dot, as in `example.com.`, names the same host. */
function plainHost(hostname: string): string {
  return hostname.replace(/\.$/u, '');
}

/**
 * The address as it is kept: never with credentials, and with query and fragment only if the user keeps full
 * addresses; one too long to be an address is cut to its page, or its site. Empty for what is not a web address.
 */
export function strippedUrl(url: string, keepsFullAddress: boolean): string {
  const parsed = parsedWebUrl(url);
  if (parsed === null) {
    return '';
  }
  if (!keepsFullAddress) {
    parsed.search = '';
    parsed.hash = '';
  }
  const { href } = withoutCredentials(parsed);
  if (href.length <= longestAddress) {
    return href;
  }
  const page = `${parsed.origin}${parsed.pathname}`;
  return page.length <= longestAddress ? page : `${parsed.origin}/`;
}

/** The host of a web address in small letters, without port; empty for what is not a web address. */
export function hostOf(url: string): string {
  const parsed = parsedWebUrl(url);
  return parsed === null ? '' : plainHost(parsed.hostname);
}

/** The path of a web address, `/` for the start page; empty for what is not a web address. */
export function pathOf(url: string): string {
  return parsedWebUrl(url)?.pathname ?? '';
}

function isUnder(path: string, prefix: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);
}

function isStorePage(url: URL): boolean {
  const host = plainHost(url.hostname);
  return stores.some(([store, path]) => host === store && isUnder(url.pathname, path));
}

/**
 * Whether a page can be tagged, or the reason why not. `ownOrigin` is the origin of our own pages; without it
 * they count among the browser's, like those of other extensions.
 */
export function taggability(
  url: string,
  ownOrigin = '',
): 'taggable' | Extract<UntaggableReason, 'browser-page' | 'store' | 'file' | 'own-page'> {
  const parsed = parsedWebUrl(url);
  if (parsed !== null) {
    return isStorePage(parsed) ? 'store' : 'taggable';
  }
  if (parsedUrl(url)?.protocol === 'file:') {
    return 'file';
  }
  // Only with the slash: the origin of one extension must not be the beginning of another's.
  const ownPrefix = ownOrigin.replace(/\/*$/u, '/');
  return ownPrefix !== '/' && url.startsWith(ownPrefix) ? 'own-page' : 'browser-page';
}

/**
 * The host that a pattern means: people paste whole addresses, write `*.` before a host, or use letters beyond ASCII.
 * Empty when it means none.
 */
export function hostOfPattern(pattern: string): string {
  const bare = pattern
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//iu, '')
    .replace(/^(?:\*\.|\.)+/u, '');
  const host = bare === '' ? '' : hostOf(`http://${bare}`);
  // The address parser takes a space for %20 and lets a label be empty; no site has such a name.
  return /%|\.\./u.test(host) ? '' : host;
}

/**
 * Whether the host is the pattern's or lies under it, on the border of a label: `mail.example.com` matches
 * `example.com` and `*.example.com`, `badexample.com` matches neither.
 */
export function matchesHostPattern(host: string, pattern: string): boolean {
  const wanted = hostOfPattern(pattern);
  const actual = plainHost(host.toLowerCase());
  return wanted !== '' && (actual === wanted || actual.endsWith(`.${wanted}`));
}

/** Whether the page's site is on the list of those of which nothing is ever recorded. */
export function isNeverRecorded(url: string, patterns: readonly string[]): boolean {
  const host = hostOf(url);
  return host !== '' && patterns.some((pattern) => matchesHostPattern(host, pattern));
}

/** A link that may be clicked: a web address, as the browser reads it, without credentials. Null for everything else. */
export function safeLink(text: string): string | null {
  const url = parsedWebUrl(text);
  return url === null ? null : withoutCredentials(url).href;
}

/**
 * Signs that are not seen but change how others are read: controls, the marks that turn the direction of writing,
 * signs without width, halves of a broken pair. The joiners stay, emoji and Persian words are made with them.
 */
const unseenSigns = /[\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Free text with its line breaks, made of visible signs only. Nothing is cut: longer input is refused in words. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/gu, '\n').split('\n');
  return lines
    .map((line) => line.replace(/\t/gu, ' ').replace(unseenSigns, '').trimEnd())
    .join('\n')
    .trim();
}

/**
 * A title as one line of visible signs: white space collapsed, at most 500 code points, the last of them an ellipsis
 * where it was cut.
 */
export function cleanTitle(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(unseenSigns, '').replace(/ {2,}/gu, ' ').trim();
  const signs = Array.from(line);
  if (signs.length <= longestTitle) {
    return line;
  }
  return `${signs
    .slice(0, longestTitle - 1)
    .join('')
    .trimEnd()}…`;
}

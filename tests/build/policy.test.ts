import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the built extensions may load and run: nothing but their own files. Run after `npm run build` or `npm run zip`. */

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

/** The whole policy, word for word, but for the styles that lie in pages: what is not in it cannot be let in unseen. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** How many of the package's style sheets lie in a page. */
const stylesIn: ReadonlyMap<string, number> = new Map([
  ['newtab.html', 1],
  ['popup.html', 3],
]);

function parsed(text: string): Record<string, string[]> {
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values]));
}

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const read = (ending: string): { readonly file: string; readonly text: string }[] =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file, text: readFileSync(path.join(build, file), 'utf8') }));

  it('has exactly this policy, for its pages and for nothing else', () => {
    const policies = manifest['content_security_policy'] as Record<string, string>;
    expect(Object.keys(policies)).toEqual(['extension_pages']);
    const pages = [...stylesIn.keys()].map((page) => readFileSync(path.join(build, page), 'utf8'));
    const styles = pages.flatMap((html) =>
      [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style ?? ''),
    );
    const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    const { 'style-src': allowed, ...others } = parsed(policies['extension_pages'] ?? '');
    expect({ ...others, 'style-src': ["'self'"] }).toEqual(policy);
    expect(allowed?.toSorted()).toEqual(["'self'", ...new Set(hashes)].toSorted());
    expect(hashes.length).toBeGreaterThan(1);
  });

  it('opens no door to web pages and other extensions', () => {
    for (const door of [
      'web_accessible_resources',
      'externally_connectable',
      'content_scripts',
      'host_permissions',
      'optional_host_permissions',
      'sandbox',
      'declarative_net_request',
      'update_url',
      'chrome_settings_overrides',
    ]) {
      expect(manifest).not.toHaveProperty(door);
    }
  });

  it('has pages without inline script, handler, frame, form target or remote address, and one style that it names', () => {
    const pages = read('.html');
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const { file, text } of pages) {
      const scripts = [...text.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)];
      expect(scripts.length, file).toBeGreaterThan(0);
      expect(
        scripts.filter(([, attributes = '', content]) => content !== '' || !/\ssrc="\/[\w./-]+"/.test(attributes)),
        file,
      ).toEqual([]);
      expect(text.match(/<style/gi)?.length ?? 0, file).toBe(stylesIn.get(file) ?? 0);
      // What a style may hold is tested below, in the sheet that it is.
      const markup = text.replaceAll(/<style>[^]*?<\/style>/g, '');
      expect(markup, file).not.toMatch(/<iframe|<base|<object|<embed|\sstyle=|\son\w+=|javascript:|https?:\/\//i);
    }
  });

  it('has style sheets that load nothing from elsewhere', () => {
    const sheets = read('.css');
    expect(sheets.length).toBeGreaterThan(4);
    expect(
      sheets.filter(({ text }) => /@import|url\(\s*(?!["']?(?:data:|\/?assets\/))/i.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });

  it('has scripts that make no code of text and load none from elsewhere', () => {
    const scripts = read('.js');
    expect(scripts.length).toBeGreaterThan(20);
    const risky =
      /[^.\w$]eval\(|importScripts\(|import\(\s*["'`](?:https?:)?\/\/|set(?:Timeout|Interval)\(\s*["'`]|document\.write|\.insertAdjacentHTML|WebSocket|XMLHttpRequest|sendBeacon|EventSource|RTCPeerConnection/;
    expect(
      scripts.map(({ file, text }) => [file, risky.exec(text)?.[0]]).filter(([, hit]) => hit !== undefined),
    ).toEqual([]);
  });

  it('never names the maker of functions from text', () => {
    const makers = read('.js').flatMap(({ text }) =>
      [...text.matchAll(/\bFunction\b(?!\.(?:call|prototype)\b)/g)].map(({ index }) =>
        text.slice(Math.max(0, index - 60), index + 40),
      ),
    );
    expect(makers).toEqual([]);
  });
});

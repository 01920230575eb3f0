import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What the built extensions must be: run after `npm run build`. */

const kilobyte = 1024;

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

function read(build: string, file: string): string {
  return readFileSync(path.join(build, file), 'utf8');
}

/** A page with every script and style sheet that it loads before anything is asked for on demand. */
function filesOf(build: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) {
      return;
    }
    found.add(file);
    if (file.endsWith('.js')) {
      for (const [, imported] of read(build, file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
        visit(path.posix.normalize(path.posix.join(path.posix.dirname(file), imported ?? '')));
      }
    }
  };
  // Not imported by name, but asked for in the same moment: what it takes to tag.
  if (page === 'popup.html') {
    const tagging = readdirSync(path.join(build, 'chunks')).filter((name) => name.startsWith('tagging-'));
    expect(tagging).toHaveLength(1);
    visit(`chunks/${tagging[0]}`);
  }
  // The first frame's script loads the module that its element names.
  for (const [, linked] of markupOf(build, page).matchAll(
    /(?:src|href|data-live|data-glance)="\/?([^"]+\.(?:js|css))"/g,
  )) {
    visit(linked ?? '');
  }
  return [page, ...found];
}

/** A page without the links that load nothing: the sheets they name lie in the page itself. */
function markupOf(build: string, page: string): string {
  return read(build, page).replaceAll(/<link[^>]* disabled>/g, '');
}

/** What a page names in its markup: all that it loads before its first frame. */
function neededFirst(build: string, page: string): string[] {
  return [...markupOf(build, page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
}

function gzipKilobytes(build: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(build, file)).length, 0) / kilobyte;
}

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json')) as {
    permissions: string[];
    background: Record<string, unknown>;
    content_security_policy: { extension_pages: string };
  };

  it('is of manifest version 3 with a strict policy', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' });
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:/);
  });

  it('names no remote code, font or image', () => {
    const texts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|css)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((file) => /(?:src|href)="https?:|url\(["']?https?:/.test(read(build, file)))).toEqual([]);
  });

  it('keeps the full build of Zod out of everything', () => {
    const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    // Every locale's sentences come with the full build, none with the mini one.
    expect(scripts.filter((file) => read(build, file).includes('Invalid input: expected'))).toEqual([]);
  });

  it.each([
    // After the first input; a glance is measured below.
    ['newtab.html', 78],
    ['popup.html', 136],
    ['sidepanel.html', 138],
    ['options.html', 80],
  ])('loads %s with at most %i KB of scripts and styles, compressed', (page, budget) => {
    const files = filesOf(build, page);
    expect(files.length).toBeGreaterThan(3);
    expect(gzipKilobytes(build, files)).toBeLessThan(budget);
  });

  it('paints the new tab from the page and one small script, before any module is asked for', () => {
    const html = read(build, 'newtab.html');
    const needed = neededFirst(build, 'newtab.html');
    expect(html).not.toMatch(/type="module"|modulepreload/);
    expect(needed).toEqual(['first-frame.js']);
    expect(html).toMatch(/<style>[^]*\.new-tab[^]*<\/style>/);
    expect(gzipKilobytes(build, ['newtab.html', ...needed])).toBeLessThan(7.25);
  });

  it('shows a new tab that nobody touches with one more script, which imports nothing', () => {
    const [, glance] = /data-glance="\/([^"]+)"/.exec(read(build, 'newtab.html')) ?? [];
    expect(read(build, glance ?? '')).not.toMatch(/(?:from|import)\s*["']/);
    const files = ['newtab.html', ...neededFirst(build, 'newtab.html'), glance ?? ''];
    expect(gzipKilobytes(build, files)).toBeLessThan(8.75);
    // The first tab of a day computes that day before it paints.
    expect(gzipKilobytes(build, [...files, 'later-frame.js'])).toBeLessThan(12.75);
  });

  it('paints the popup from the page and one small script', () => {
    const html = read(build, 'popup.html');
    const needed = neededFirst(build, 'popup.html');
    expect(html).not.toMatch(/type="module"|modulepreload/);
    expect(needed).toEqual(['first-frame.js']);
    expect(gzipKilobytes(build, ['popup.html', ...needed])).toBeLessThan(9);
  });

  it('reads for a new tab without a schema, and without the sentences of other rooms', () => {
    const scripts = filesOf(build, 'newtab.html').filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /invalid_type|unrecognized_keys/.test(read(build, file)))).toEqual([]);
  });
});

describe('the manifests of the two browsers', () => {
  it('differ where the browsers do', () => {
    const chromium = JSON.parse(read(builds[0], 'manifest.json')) as Record<string, unknown>;
    const firefox = JSON.parse(read(builds[1], 'manifest.json')) as Record<string, unknown>;
    expect(chromium).toMatchObject({
      minimum_chrome_version: '127',
      side_panel: { default_path: 'sidepanel.html' },
      background: { service_worker: 'background.js' },
    });
    expect(firefox).toMatchObject({
      sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'lodestar@okr.extension',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});

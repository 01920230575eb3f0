import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

const scripts = ['probe', 'record', 'fill'] as const;

/** With the same first lines as our own pages, so that nothing but their content differs. */
function htmlOf(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>New tab</title>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

const pages: Readonly<Record<string, string>> = {
  'bench-blank.html': htmlOf('<h1>Blank</h1>'),
  'bench-popup.html': htmlOf('<h1>Blank</h1>'),
  'bench-record.html': htmlOf('<script src="/bench-record.js"></script>'),
  'bench-fill.html': htmlOf('<h1>Filling</h1><script src="/bench-fill.js"></script>'),
};

async function bundle(name: (typeof scripts)[number], folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: path.join(root, `scripts/bench/pages/${name}.ts`),
        name: 'lodestarBench',
        formats: ['iife'],
        fileName: () => `bench-${name}.js`,
      },
    },
  });
}

/** The probe's script, for a browser that can run it in a page by itself. */
export const probeFile = 'bench-probe.js';

/**
 * Copies a build and adds what is never shipped: two pages to compare with, one that fills a database, and the probe that
 * measures a page.
 *
 * @param isProbeInPages whether the head of every page loads the probe. That holds up the blank page too, and flatters
 *   the others; it is for a browser that cannot run a script in a page before everything else.
 */
export async function makeBenchPackage(buildFolder: string, folder: string, isProbeInPages: boolean): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildFolder, folder, { recursive: true });
  for (const name of scripts) await bundle(name, folder);
  for (const [file, html] of Object.entries(pages)) writeFileSync(path.join(folder, file), html);
  if (isProbeInPages) putProbeIntoPages(folder);
}

function putProbeIntoPages(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    // Behind the character set, which must stand within the first bytes.
    const probed = html.replace(/<meta charset="utf-8"[^>]*>/i, `$&<script src="/${probeFile}"></script>`);
    if (probed === html) throw new Error(`${file} has no character set to put the probe behind`);
    writeFileSync(path.join(folder, file), probed);
  }
}

/** What a page loads: files, bytes as they lie on the disk, and compressed one by one. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** The weight of a page with the files that it loaded; pictures and the bench's own files are left out. */
export function weightOf(folder: string, page: string, loaded: readonly string[]): Weight {
  const own = loaded.filter((file) => /\.(js|css)$/.test(file) && file !== `/${probeFile}`);
  const contents = [page.replace(/#.*/, ''), ...new Set(own)].map((file) => readFileSync(path.join(folder, file)));
  return {
    files: contents.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

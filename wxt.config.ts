import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.config';
import { firstScreenChunks } from './scripts/build/first-screen-chunks.ts';
import { liveAfterFirstFrame } from './scripts/build/live-after-first-frame.ts';
import { styleInPage, StylesInPages } from './scripts/build/style-in-page.ts';
import { sourceFiles } from './scripts/packages/source-files.ts';

/** Dexie's build for current browsers: what its package offers first is a fifth larger, for browsers that we do not run in. */
const dexie = fileURLToPath(new URL('node_modules/dexie/dist/modern/dexie.min.mjs', import.meta.url));

const stylesInPages = new StylesInPages();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  hooks: {
    // Only when the pages are built is it known what lies in them.
    'build:manifestGenerated': (_, { content_security_policy: policy }) => {
      if (typeof policy !== 'object' || policy.extension_pages === undefined) return;
      policy.extension_pages = stylesInPages.allowedBy(policy.extension_pages);
    },
  },
  zip: { includeSources: [...sourceFiles] },
  vite: () => ({
    plugins: [firstScreenChunks(), liveAfterFirstFrame(), styleInPage(stylesInPages)],
    resolve: { alias: [{ find: /^dexie$/, replacement: dexie }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Both stores review readable code, and the size is bounded by tests, so maps stay out of the package.
    // Style sheets for the oldest browsers that the manifest admits, not for older ones.
    build: { sourcemap: false, cssTarget: ['chrome127', 'firefox140'] },
  }),
});

import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.config';
import { liveAfterFirstFrame } from './scripts/live-after-first-frame.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    plugins: [liveAfterFirstFrame()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Both stores review readable code, and the size is bounded by tests, so maps stay out of the package.
    build: { sourcemap: false },
  }),
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One project per kind of test; each gets only the world that its layer may know. */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    sequence: { shuffle: true },
    // No test asks how fast something is: on a busy machine a full database takes longer than the usual five seconds.
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'domain', include: ['tests/domain/**/*.test.ts'] } },
      { extends: true, test: { name: 'storage', include: ['tests/storage/**/*.test.ts'] } },
      {
        extends: true,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'components', include: ['tests/components/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        plugins: [WxtVitest()],
        // This one stands on its own, because WXT brings the aliases: what it needs of the above is said again.
        test: { name: 'entrypoints', include: ['tests/entrypoints/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      { extends: true, test: { name: 'repository', include: ['tests/*.test.ts'] } },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'] } },
    ],
  },
});

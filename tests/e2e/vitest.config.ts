import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { zoneAtNoon } from './browsers/noon.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const minute = 60_000;

// Before anything starts: processes that are started later, workers and browsers, inherit it.
process.env['TZ'] = zoneAtNoon(new Date());

/** The same tests in both browsers; each browser is a project, so that the two run side by side. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    fileParallelism: true,
    maxWorkers: 2,
    projects: ['chromium', 'firefox'].map((browser) => ({
      extends: true,
      test: {
        name: browser,
        include: ['tests/e2e/**/*.e2e.ts'],
        env: { LODESTAR_E2E_BROWSER: browser },
        fileParallelism: false,
        testTimeout: 5 * minute,
        hookTimeout: 2 * minute,
      },
    })),
  },
});

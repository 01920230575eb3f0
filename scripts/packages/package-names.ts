import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What `npm run zip` writes, and the built folder that each package must equal. */
export const packages = {
  chromium: { zip: `.output/lodestar-${version}-chrome.zip`, folder: '.output/chrome-mv3' },
  firefox: { zip: `.output/lodestar-${version}-firefox.zip`, folder: '.output/firefox-mv3' },
} as const;

/** From this one, reviewers build the Firefox package. */
export const sourcesZip = `.output/lodestar-${version}-sources.zip`;

// Takes the pictures of the listing in Chromium: npm run store:pictures, or with a folder: npm run store:pictures -- DIR

import { buildExtension } from './start/build.ts';
import { inFreshProfile } from './start/profile.ts';
import { browserProgram } from './start/surroundings.ts';
import { takeStorePictures } from './store/take-store-pictures.ts';

/** Where they go when nobody named a folder; git ignores it. */
const usualFolder = 'screenshots/store';

const executablePath = await browserProgram('chromium');
const extensionDirectory = buildExtension('chromium');
await inFreshProfile((profileDirectory) =>
  takeStorePictures({ extensionDirectory, profileDirectory, executablePath }, process.argv[2] ?? usualFolder),
);

import { buildExtension } from './start/build.ts';
import { USAGE, readStartOptions, type StartOptions } from './start/options.ts';
import { inFreshProfile } from './start/profile.ts';
import { browserProgram, hasScreen } from './start/surroundings.ts';
import { takePictures } from './start/take-pictures.ts';
import { showWindow } from './start/window.ts';

/** Where the pictures go when nobody named a folder; git ignores it. */
const USUAL_FOLDER = 'screenshots';

/** Builds the extension and shows it: in a window, or in pictures where there is no screen for one. */
async function start(options: StartOptions): Promise<void> {
  const executablePath = await browserProgram(options.browser);
  const extensionDirectory = buildExtension(options.browser);
  await inFreshProfile(async (profileDirectory) => {
    const launch = { extensionDirectory, profileDirectory, executablePath };
    if (options.screenshots === null && !options.isHeadless && hasScreen()) await showWindow(options.browser, launch);
    else await takePictures(options.browser, launch, options.screenshots ?? USUAL_FOLDER);
  });
}

const asked = readStartOptions(process.argv.slice(2));
if (asked === 'help') {
  console.log(USAGE);
} else if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 1;
} else {
  try {
    await start(asked);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

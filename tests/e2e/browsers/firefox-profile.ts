import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The add-on's id in the manifest; its data hangs on the fixed UUID below. */
export const ADD_ON_ID = 'lodestar@okr.extension';

/** Any UUID does, as long as every launch uses the same: it is the origin's host. */
const ADD_ON_UUID = '0d5e57a2-4c1b-4f7e-9b58-6a1f0c3d2e77';

/** The add-on's origin, the same in every launch and profile. */
export const FIREFOX_ORIGIN = `moz-extension://${ADD_ON_UUID}`;

/**
 * Writes the preferences. A temporary add-on is removed at every close, so
 * without the two "keep" preferences its data and its origin would go with it.
 */
export function writeFirefoxProfile(directory: string, marionettePort: number): void {
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: ADD_ON_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // What the records read: console calls and dump() go to the standard output.
    'devtools.console.stdout.content': true,
    'browser.dom.window.dump.enabled': true,
    // A kill is no crash: no question about safe mode, no restored tabs.
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
    // A quiet first start that calls nobody.
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'termsofuse.bypassNotification': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'browser.translations.enable': false,
    'intl.locale.requested': 'en-US',
    // Quitting with many tabs asks otherwise.
    'browser.warnOnQuit': false,
    'browser.tabs.warnOnClose': false,
  };
  mkdirSync(directory, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(directory, 'user.js'), lines.join(''));
}

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';

/**
 * The public half of a key that nobody holds the private half of. Chromium makes the extension's id of it, and the id
 * decides where in a profile the data lie: without one it is made of the folder's path, and each checkout would have to
 * fill a million entries of its own.
 */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnb4jHA1CvVbt8TMrtsFBEhmaPmsqVjlQ1R/rfo/egzNLc8ecqjCStXPL5EURs3TCi+FnrJJKbD7RsSW68oJ1GLyO78O8hQr+bzCSWI/otwleF5CSVivBLjs3rEh+aIGmowenVHpbzPDQ6ck3C3eeclZgVH9gIh5FqrSA2o3XURY9h80fW7kWB2RLUWPm8t+EQvqsjdPCuzpa3E3gBpLnzM2aMsbqFgVJ+6iP+M7Qa+0F0+n28NSH6TRfjYK1pU0/AVm6SfDYBc08wcIV9V/s0At3gazNQvZuyhmgqdw7xwVnbw5htr7jiHhB6xT5724nmP8BLnspCYAO8yoPlDbc9QIDAQAB';

/** The folder of the build that is measured: the build itself, in Chromium a copy with an id of its own. */
export function benchBuild(browser: BrowserName): string {
  const build = path.resolve(browser === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');
  if (browser === 'firefox') return build;
  const folder = path.resolve('.output/bench-triage');
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(Object.assign({}, manifest, { key: chromiumKey })));
  return folder;
}

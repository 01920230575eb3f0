// Builds the packages anew from nothing but the sources zip and compares every byte: npm run check:rebuild

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packages, sourcesZip } from './packages/package-names.ts';
import { readZip } from './packages/read-zip.ts';

const mostDifferences = 20;

function unpack(zip: string, folder: string): void {
  for (const [name, content] of readZip(zip)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Runs npm as the reviewers do; what it says is shown only when it fails. */
function npm(folder: string, ...typed: readonly string[]): void {
  console.log(`npm ${typed.join(' ')} …`);
  execFileSync('npm', typed, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function firstDifference(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return `byte ${at === -1 ? one.length : at} (${one.length} and ${other.length} bytes)`;
}

/** What differs between two packages, file by file; when no file does, the zips themselves are compared. */
function differences(made: string, rebuilt: string): string[] {
  const before = readZip(made);
  const after = readZip(rebuilt);
  const found: string[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const one = before.get(name);
    const other = after.get(name);
    if (one === undefined) found.push(`${name} is only in the rebuilt package`);
    else if (other === undefined) found.push(`${name} is missing in the rebuilt package`);
    else if (!one.equals(other)) found.push(`${name} differs from ${firstDifference(one, other)} on`);
  }
  const zips = [readFileSync(made), readFileSync(rebuilt)] as const;
  if (found.length === 0 && !zips[0].equals(zips[1])) found.push(`the zip differs from ${firstDifference(...zips)} on`);
  return found;
}

function compare(folder: string): boolean {
  let isSame = true;
  for (const zip of [packages.chromium.zip, packages.firefox.zip, sourcesZip]) {
    const found = differences(zip, path.join(folder, zip));
    isSame &&= found.length === 0;
    console.log(found.length === 0 ? `${zip}: ${readZip(zip).size} files, every byte the same` : `${zip} differs:`);
    for (const line of found.slice(0, mostDifferences)) console.log(`  ${line}`);
    if (found.length > mostDifferences) console.log(`  and ${found.length - mostDifferences} more`);
  }
  return isSame;
}

const folder = mkdtempSync(path.join(tmpdir(), 'lodestar-rebuild-'));
try {
  unpack(sourcesZip, folder);
  npm(folder, 'ci', '--no-audit', '--no-fund');
  npm(folder, 'run', 'zip');
  if (!compare(folder)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

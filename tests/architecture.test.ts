import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '@/components/text/en';
import { manifestFor } from '@/manifest.config';
import { schemaVersion } from '@/storage/database-name';
import { tables } from '@/storage/tables';

/** What lint cannot say about this repository, it says about itself. */

const wrongFileName = 'wrong-import';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.includes(wrongFileName) && existsSync(file));

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function sources(folder: string): string[] {
  return files.filter((file) => file.startsWith(`${folder}/`) && /\.tsx?$/.test(file));
}

describe('the repository', () => {
  it('keeps the clock out of domain/', () => {
    const withClock = sources('domain').filter((file) => /new Date\(\)|Date\.now\(|Math\.random\(/.test(read(file)));
    expect(withClock).toEqual([]);
  });

  it('gives every suppression its reason', () => {
    const unexplained = files
      .filter((file) => /\.(ts|tsx|css)$/.test(file))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line) => ({ file, line })),
      )
      .filter(({ line }) => /\/\/ oxlint-disable/.test(line) && !line.includes(' -- '));
    expect(unexplained).toEqual([]);
  });

  it('never builds HTML from text', () => {
    const risky = ['components', 'entrypoints'].flatMap(sources).filter((file) => {
      return /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/.test(read(file));
    });
    expect(risky).toEqual([]);
  });

  it('tests every rule of domain/ and every command by name', () => {
    const tests = files.filter((file) => /^tests\/.*\.test\.tsx?$/.test(file)).map(read);
    const rules = [...sources('domain'), ...sources('storage/commands')].filter(
      (file) => !file.startsWith('domain/model/') && /^export (async )?function/m.test(read(file)),
    );
    const rooms = rules.filter((file) => !/^domain\/(sample|writing-check)\//.test(file));
    const untested = rooms.filter((file) => !tests.some((test) => test.includes(`'@/${file.replace(/\.tsx?$/, '')}'`)));
    expect(untested).toEqual([]);
  });

  it('names every text key that a screen asks for', () => {
    const keys = new Set(Object.keys(en));
    const asked = ['components', 'entrypoints']
      .flatMap(sources)
      .flatMap((file) => [...read(file).matchAll(/\btext\('([\w.-]+)'/g)].map(([, key]) => ({ file, key: key ?? '' })));
    // Sentences that are loaded apart from those of every page.
    const apart = new Set(
      ['background', 'full-report', 'status-mail'].flatMap((room) =>
        [...read(`components/text/${room}/en.ts`).matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key),
      ),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !keys.has(key) && !apart.has(key))).toEqual([]);
  });

  it('declares every table with its key first', () => {
    expect(
      Object.values(tables).every(({ indexes }) => /^(id|date|number|weekStartsOn|form|key|\[)/.test(indexes)),
    ).toBe(true);
  });

  it('has a frozen step to every schema version after the first, and an example of every version before it', () => {
    const padded = (version: number) => String(version).padStart(3, '0');
    const versions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);
    const migrations = sources('storage').filter((file) => file.includes('/migrations/'));
    expect(migrations.map((file) => path.basename(file).slice(0, 4))).toEqual(
      versions.map((version) => `v${padded(version + 1)}`),
    );
    const examples = files.filter((file) => /^tests\/fixtures\/databases\/v\d+\.json$/.test(file));
    expect(examples.map((file) => path.basename(file))).toEqual(versions.map((version) => `v${padded(version)}.json`));
    const imports = migrations.flatMap((file) => [...read(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from));
    expect(imports.filter((from) => from !== 'dexie')).toEqual([]);
  });
});

/** Imports that cross a border the wrong way, each as the file of a folder. */
const wrongImports = [
  ['domain', "import Dexie from 'dexie';\nexport const wrong = Dexie;\n"],
  ['domain', "import { schemaVersion } from '@/storage/database-name';\nexport const wrong = schemaVersion;\n"],
  ['domain', "import { idSchema } from './model/base';\nexport const wrong = idSchema;\n"],
  ['storage', "import { signal } from '@preact/signals';\nexport const wrong = signal(1);\n"],
  ['storage', "import { browser } from 'wxt/browser';\nexport const wrong = browser;\n"],
  ['components', "import { schemaVersion } from '@/storage/database-name';\nexport const wrong = schemaVersion;\n"],
  ['components', "import Dexie from 'dexie';\nexport const wrong = Dexie;\n"],
  ['entrypoints/popup', "import { x } from '@/entrypoints/newtab/state';\nexport const wrong = x;\n"],
] as const;

describe('the list of requirements', () => {
  it('names 62 of them, each with a test that exists or "not yet"', () => {
    const rows = read('tests/requirements.md')
      .split('\n')
      .filter((line) => /^\| S\d+ /.test(line));
    const names = new Set(files.map((file) => path.basename(file)));
    expect(rows.map((row) => row.split(' ')[1])).toEqual(Array.from({ length: 62 }, (_, index) => `S${index + 1}`));
    const tests = rows.flatMap((row) => row.match(/[\w-]+\.(?:test\.tsx?|e2e\.ts)/g) ?? []);
    expect(tests.filter((name) => !names.has(name))).toEqual([]);
    expect(rows.filter((row) => !/\.test\.|\.e2e\.|not yet/.test(row))).toEqual([]);
  });
});

describe('the layers', () => {
  it('refuse every import that crosses a border the wrong way', { timeout: 60_000 }, () => {
    const wrong = wrongImports.map(([folder, source], index) => ({
      file: path.join(folder, `${wrongFileName}-${index}.ts`),
      source,
    }));
    try {
      for (const { file, source } of wrong) {
        writeFileSync(file, source);
      }
      const lint = spawnSync('oxlint', ['--format=unix', ...wrong.map(({ file }) => file)], { encoding: 'utf8' });
      const refused = lint.stdout.split('\n').filter((line) => line.includes('no-restricted-imports'));
      expect(wrong.filter(({ file }) => !refused.some((line) => line.startsWith(file)))).toEqual([]);
    } finally {
      for (const { file } of wrong) {
        rmSync(file, { force: true });
      }
    }
  });
});

describe('the manifest', () => {
  it('asks for nothing at install that warns, beyond the new tab itself', () => {
    expect(manifestFor('chromium').permissions?.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifestFor('firefox').permissions?.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('asks for what warns only when it is needed', () => {
    for (const family of ['chromium', 'firefox'] as const) {
      const manifest = manifestFor(family);
      expect(manifest.optional_permissions?.toSorted()).toEqual(['notifications', 'tabs']);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
    }
  });

  it('suggests four keys and no more, or the browser refuses to load it', () => {
    const suggested = Object.values(manifestFor('chromium').commands ?? {}).filter(
      (command) => command.suggested_key !== undefined,
    );
    expect(suggested).toHaveLength(4);
  });

  it.each(['en', 'de', 'es', 'fr'])('has its strings in %s', (language) => {
    const strings = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    const wanted = [
      ...JSON.stringify([manifestFor('chromium'), manifestFor('firefox')]).matchAll(/__MSG_(\w+)__/g),
    ].map(([, name]) => name ?? '');
    expect(wanted.filter((name) => !strings[name]?.message)).toEqual([]);
    expect(strings['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, sourcesZip } from '@/scripts/packages/package-names';
import { readZip } from '@/scripts/packages/read-zip';

/** What the packages for the stores hold: run after `npm run zip`. */

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

describe.each(Object.entries(packages))('the package for %s', (_name, { zip, folder }) => {
  it('holds exactly what was built', () => {
    const files = readZip(zip);
    expect([...files.keys()].toSorted()).toEqual(filesUnder(folder));
    const different = [...files].filter(([name, content]) => !content.equals(readFileSync(path.join(folder, name))));
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('holds nothing but the extension', () => {
    const kinds =
      /^(?:manifest\.json|[\w-]+\.(?:html|js)|(?:assets|chunks)\/[\w.-]+\.(?:css|js)|icon\/\d+\.png|_locales\/\w\w\/messages\.json)$/;
    expect([...readZip(zip).keys()].filter((name) => !kinds.test(name))).toEqual([]);
  });
});

describe('the sources zip', () => {
  const sources = readZip(sourcesZip);
  const names = [...sources.keys()];

  it('holds every file that the build reads', () => {
    const needed = tracked.filter((file) =>
      /^(?:(?:components|domain|entrypoints|public|storage)\/|(?:package(?:-lock)?|tsconfig)\.json$|(?:manifest|wxt)\.config\.ts$|README\.md$|LICENSE$)/.test(
        file,
      ),
    );
    expect(needed.length).toBeGreaterThan(500);
    expect(needed.filter((file) => !sources.has(file))).toEqual([]);
  });

  it('holds every file that one of its files imports', () => {
    const missing = names
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        [...String(sources.get(name)).matchAll(/(?:from|import)\s*\(?\s*'((?:\.{1,2}|@)\/[^']+)'/g)].map(
          ([, imported = '']) => ({
            name,
            file: imported.startsWith('@/') ? imported.slice(2) : path.posix.join(path.posix.dirname(name), imported),
          }),
        ),
      )
      .filter(({ file }) => !['', '.ts', '.tsx', '/index.ts'].some((ending) => sources.has(`${file}${ending}`)));
    expect(missing).toEqual([]);
  });

  it('holds nothing that is not part of the repository, no test, no picture of the docs and no bench', () => {
    const known = new Set(tracked);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(
      names.filter((name) => /^(?:tests|docs|screenshots)\/|(?:^|\/)bench|\.e2e\.|\.test\.|^\.|\/\./.test(name)),
    ).toEqual([]);
  });

  it('holds the bytes of the repository', () => {
    expect(names.filter((name) => !readFileSync(name).equals(sources.get(name) ?? Buffer.alloc(0)))).toEqual([]);
  });
});

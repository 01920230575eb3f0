import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { installPermissions, optionalPermissions } from '@/manifest.config';

/** What is said to people beside the code must stay true to it. */

const languages = ['en', 'de', 'es', 'fr'] as const;
const permissions = [...installPermissions, 'sidePanel', ...optionalPermissions];
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe.each(languages)('the privacy policy in %s', (language) => {
  const policy = readFileSync(`docs/privacy/${language}.md`, 'utf8');

  it('gives every permission its reason, and no other', () => {
    const rows = [...policy.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
    expect(rows.toSorted()).toEqual(permissions.toSorted());
  });

  it('has the sections, and the tables of rows, of the English one', () => {
    const english = readFileSync('docs/privacy/en.md', 'utf8');
    for (const mark of [/^## /gm, /^- /gm, /^\| /gm]) {
      expect(policy.match(mark)?.length).toBe(english.match(mark)?.length);
    }
  });

  it('is that of this version and names the limited use', () => {
    expect(policy).toContain(`Lodestar ${version.replace(/\.\d+$/, '')} `);
    expect(policy).toContain('Limited');
  });
});

describe('the documents', () => {
  const documents = files.filter((file) => file.endsWith('.md'));

  it('lead nowhere that does not exist', () => {
    const broken = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = '']) => path.join(path.dirname(file), target))
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(documents.length).toBeGreaterThan(8);
    expect(broken).toEqual([]);
  });

  it('name only tests that exist', () => {
    const names = new Set(files.map((file) => path.basename(file)));
    const named = readFileSync('docs/threat-model.md', 'utf8').match(/[\w-]+\.(?:test\.tsx?|e2e\.ts)/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('tell in the changelog what this version brings', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}\n`);
  });
});

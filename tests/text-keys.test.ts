import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The other direction of what the types ask for: no sentence is translated four times that no screen says. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(components|entrypoints|domain)\/.*\.tsx?$/.test(file) && existsSync(file));

const isEnglish = (file: string) => /^components\/text\/(en\/[\w-]+|[\w-]+\/en)\.ts$/.test(file);
const isTranslation = (file: string) => /^components\/text\/((de|es|fr)\/|[\w-]+\/(de|es|fr)\.ts$)/.test(file);
const code = files
  .filter((file) => !isEnglish(file) && !isTranslation(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that stand in the code in full. */
const written = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key));

/** `step.${label}` asks for every key that begins like it; what begins with a variable asks for too much to count. */
const built = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g)]
  .map(([, template = '']) => template)
  .filter((template) => template.includes('$'))
  .map((template) => {
    const pattern = template.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/g, String.raw`[\w-]+`);
    return new RegExp(`^${pattern}$`);
  });

/** The replies are built from a decision and a tone, which begins with a variable; their own type lists them. */
const listed = files.filter((file) => isEnglish(file) && file !== 'components/text/replies/en.ts');

describe('the texts', () => {
  it('hold no key that nothing asks for', () => {
    const keys = listed.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ {2}'([\w-]+\.[\w.-]+)':/gm)].map(([, key = '']) => ({ file, key })),
    );
    expect(keys.length).toBeGreaterThan(1000);
    const unused = keys.filter(({ key }) => !written.has(key) && !built.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('put a no-break space before every high mark in French', () => {
    const french = files.filter((file) => /^components\/text\/(?:fr\/|[\w-]+\/fr\.ts$)/.test(file));
    expect(french.length).toBeGreaterThan(30);
    const sentences = french.flatMap((file) => {
      const source = readFileSync(file, 'utf8').replaceAll(/\$\{[^}]*\}/g, '');
      return source.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
    });
    expect(sentences.filter((sentence) => / [;:?!»]|« /.test(sentence))).toEqual([]);
  });
});

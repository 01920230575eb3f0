import { execFileSync } from 'node:child_process';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { aSmallBackup } from '@/tests/fixtures/backup-text';

describe('the printed schema of a backup file', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'schema'], { encoding: 'utf8' });
  const isLine = new Ajv({ strict: false }).compile(JSON.parse(printed));

  it('fits every line of a file that the extension writes', async () => {
    const lines = await aSmallBackup();
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !isLine(JSON.parse(line)))).toEqual([]);
  });

  it.each([
    ['an unknown table', { table: 'secrets', record: {} }],
    ['a record without its fields', { table: 'teams', record: {} }],
    ['an end that counts in words', { end: true, records: 'three' }],
    ['a header of somebody else', { format: 'other', version: 1, exportedAt: '', counts: {} }],
  ])('does not fit %s', (_case, line) => {
    expect(isLine(line)).toBe(false);
  });
});

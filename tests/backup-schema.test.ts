import { execFileSync } from 'node:child_process';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { loadSample } from '@/storage/commands/sample';
import { aSmallBackup } from '@/tests/fixtures/backup-text';
import { aStore } from '@/tests/fixtures/store';
import { companyOf, teamFileOf } from '@/tests/fixtures/team-file';

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

describe('the printed schema of a team file', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'schema', '--', 'team-file'], { encoding: 'utf8' });
  const isTeamFile = new Ajv({ strict: false }).compile(JSON.parse(printed));

  it('fits a file that the extension writes, and no other', async () => {
    const store = await aStore();
    await loadSample(store);
    const file = JSON.parse(await teamFileOf(store, await companyOf(store)));
    expect(isTeamFile(file), JSON.stringify(isTeamFile.errors)).toBe(true);
    expect(isTeamFile({ ...file, version: 2 })).toBe(false);
    expect(isTeamFile({ ...file, records: { ...file.records, teams: [{}] } })).toBe(false);
  });
});

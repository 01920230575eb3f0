import { describe, expect, it } from 'vitest';
import { diagnosticsText } from '@/domain/diagnostics';
import type { DiagnosticsFacts } from '@/domain/diagnostics';
import { makeBackup } from '@/storage/backups/make-backup';
import { loadSample } from '@/storage/commands/sample';
import { readDiagnostics } from '@/storage/queries/diagnostics';
import { isTableName, tables } from '@/storage/tables';
import type { Store } from '@/storage/store';
import { aStore } from '@/tests/fixtures/store';

const around: Omit<DiagnosticsFacts, keyof Awaited<ReturnType<typeof readDiagnostics>>> = {
  at: '2026-11-25T12:00:00.000Z',
  timeZone: 'Europe/Madrid',
  version: '0.2.0',
  browser: 'Firefox/153',
  language: 'en',
  usage: 4000,
  quota: null,
  isPersisted: true,
  permissions: ['storage', 'alarms'],
  faults: [{ at: '2026-11-25T11:00:00.000Z', during: 'running a command', name: 'QuotaExceededError' }],
};

async function reportOf(store: Store): Promise<string> {
  return diagnosticsText({ ...around, ...(await readDiagnostics(store)) });
}

/** Sentences, addresses and ids: what a report could not share with the store by chance, as it may a date or a word. */
const isTelling = /\s|:\/\/|^[0-9a-f]{8}-/;

/** Every telling text that is stored. */
async function storedTexts(store: Store): Promise<Set<string>> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (isTelling.test(value)) texts.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(collect);
    }
  };
  for (const name of Object.keys(tables).filter(isTableName)) {
    collect(await store.database.table(name).toArray());
  }
  return texts;
}

describe('the report for whoever helps', () => {
  it('tells versions, numbers and times', async () => {
    const store = await aStore();
    await loadSample(store);
    await makeBackup(store, 'daily');
    const report = await reportOf(store);
    expect(report).toContain(`entries ${await store.database.of('entries').count()}\n`);
    expect(report).toContain('Schema: 2, database 20');
    expect(report).toContain('Storage: 4000 of unknown bytes, persistent: true');
    expect(report).toContain('Permissions: alarms, storage');
    expect(report).toMatch(/Backups:\n {2}2026-11-18T\S+ daily, \d+ bytes, \d+ records\n/);
    expect(report).toContain('QuotaExceededError, running a command');
  });

  it('holds not one text of all that is stored', async () => {
    const store = await aStore();
    await loadSample(store);
    await makeBackup(store, 'reset');
    const report = await reportOf(store);
    const texts = await storedTexts(store);
    expect(texts.size).toBeGreaterThan(300);
    expect([...texts].filter((stored) => report.includes(stored))).toEqual([]);
  });

  it('counts records that cannot be read, by table and field, without a word of them', async () => {
    const store = await aStore();
    await loadSample(store);
    const [keyResult] = await store.database.of('keyResults').toArray();
    await store.database.table('keyResults').put({ ...keyResult, title: 'A secret title', baseline: 'secret' });
    const report = await reportOf(store);
    expect(report).toContain('Unreadable records:\n  keyResults.baseline 1\n');
    expect(report).not.toContain('secret');
  });

  it('tells that there are no backups where the browser keeps no files', async () => {
    const store = await aStore();
    const refusing = { ...store.backups, list: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    expect(await reportOf({ ...store, backups: refusing })).toContain('Backups: none');
  });
});

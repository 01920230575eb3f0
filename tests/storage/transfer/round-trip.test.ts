import { describe, expect, it } from 'vitest';
import { loadSample } from '@/storage/commands/sample';
import type { Store } from '@/storage/store';
import { previewImport } from '@/storage/transfer/import-preview';
import { sealing } from '@/storage/transfer/seal';
import { stageFile } from '@/storage/transfer/stage-file';
import { backupFileStream, backupFileText } from '@/storage/transfer/write-backup-file';
import { carryOut } from '@/tests/fixtures/staged';
import { aStore } from '@/tests/fixtures/store';

async function textOf(store: Store): Promise<string> {
  let text = '';
  for await (const piece of backupFileText(store, { staysHere: false })) {
    text += piece;
  }
  return text;
}

/** Everything below the header, which carries the time of the export. */
async function recordsOf(store: Store): Promise<string[]> {
  return (await textOf(store)).split('\n').slice(1);
}

async function importInto(store: Store, file: Blob, passphrase = ''): Promise<void> {
  const staged = await stageFile(store, file, { staysHere: false, passphrase });
  expect(staged).toMatchObject({ ok: true });
  await carryOut(store, 'replace', staged);
}

describe('a backup file', () => {
  it('read into an empty install gives the same file again', async () => {
    const [old, fresh] = [await aStore(), await aStore()];
    await loadSample(old);
    await importInto(fresh, new Blob([await textOf(old)]));
    expect(await recordsOf(fresh)).toEqual(await recordsOf(old));
    const sums = await Promise.all([old, fresh].map(({ database }) => database.of('dailySums').toArray()));
    expect(sums[1]).toEqual(sums[0]);
  });

  it('is read the same packed and sealed', async () => {
    const [old, fresh] = [await aStore(), await aStore()];
    await loadSample(old);
    const packed = backupFileStream(old, { staysHere: false }).pipeThrough(new CompressionStream('gzip'));
    const sealed = packed.pipeThrough(await sealing('ski socks'));
    await importInto(fresh, await new Response(sealed).blob(), 'ski socks');
    expect(await recordsOf(fresh)).toEqual(await recordsOf(old));
  });

  it('is previewed as all new, then as all unchanged', async () => {
    const [old, fresh] = [await aStore(), await aStore()];
    await loadSample(old);
    const file = new Blob([await textOf(old)]);
    const staged = await stageFile(fresh, file, { staysHere: false });
    expect((await previewImport(fresh)).total.fresh).toBeGreaterThan(1000);
    await carryOut(fresh, 'merge', staged);
    await stageFile(fresh, file, { staysHere: false });
    expect((await previewImport(fresh)).total).toMatchObject({ fresh: 0, changed: 0 });
  });
});

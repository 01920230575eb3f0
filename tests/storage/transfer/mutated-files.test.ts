import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import type { FileRefusal } from '@/domain/file-refusal';
import { stageFile } from '@/storage/transfer/stage-file';
import type { Store } from '@/storage/store';
import { text } from '@/tests/components/view-builders';
import { aSmallBackup, backupTextOf } from '@/tests/fixtures/backup-text';
import { carryOut } from '@/tests/fixtures/staged';
import { aStore } from '@/tests/fixtures/store';

/** `LODESTAR_MUTATIONS=10000` is what a release is held to. */
const mutations = Number(process.env['LODESTAR_MUTATIONS'] ?? 300);

type Mutation = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, start), ...added, ...bytes.subarray(start + removed)]);
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const values = ['null', '-1', '1e999', '"NaN"', '""', '[]', '{}', 'true', '"2026-13-40"', '99999999'];

/** What happens to files: bytes lost, doubled, overwritten, cut off, values of another kind, lines moved. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ at: place, removed: fc.integer({ min: 0, max: 40 }), added: fc.uint8Array({ maxLength: 12 }) }).map(
    ({ at, removed, added }): Mutation =>
      (bytes) =>
        spliced(bytes, at, removed, added),
  ),
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  fc.record({ at: place, value: fc.constantFrom(...values) }).map(({ at, value }): Mutation => (bytes) => {
    const whole = new TextDecoder().decode(bytes);
    const start = whole.indexOf('":', Math.floor(at * whole.length));
    const end = whole.slice(start + 2).search(/[,}]/);
    const changed = start === -1 ? whole : `${whole.slice(0, start + 2)}${value}${whole.slice(start + 2 + end)}`;
    return new TextEncoder().encode(changed);
  }),
  fc.record({ one: place, other: place }).map(({ one, other }): Mutation => (bytes) => {
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const [from, to] = [one, other].map((at) => Math.floor(at * lines.length));
    const [moved = ''] = lines.splice(from ?? 0, 1);
    lines.splice(to ?? 0, 0, moved);
    return new TextEncoder().encode(`${lines.join('\n')}\n`);
  }),
);

function isAPlainSentence(refusal: FileRefusal): boolean {
  const sentence = fileRefusalText(refusal, text);
  return sentence.length > 10 && sentence.length < 300 && /[.]$/.test(sentence) && !/[{}]|undefined/.test(sentence);
}

let whole: Uint8Array<ArrayBuffer>;
let store: Store;

beforeAll(async () => {
  whole = new TextEncoder().encode(`${(await aSmallBackup()).join('\n')}\n`);
  store = await aStore();
});

/** Imports what may be imported; answers with the refusal of what may not. */
async function tryToImport(bytes: Uint8Array<ArrayBuffer>): Promise<FileRefusal | null> {
  const staged = await stageFile(store, new Blob([bytes]), { staysHere: false });
  if (staged.ok) {
    await carryOut(store, 'replace', staged);
  }
  return staged.ok ? null : staged.refusal;
}

describe(`a damaged file, ${mutations} of them`, () => {
  it('is imported whole or refused in words, and what was stored stays', { timeout: mutations * 200 }, async () => {
    await tryToImport(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (steps) => {
        const before = (await backupTextOf(store)).split('\n').slice(1);
        const bytes = steps.reduce((file, step) => step(file), whole);
        const refusal = await tryToImport(bytes);
        const after = (await backupTextOf(store)).split('\n').slice(1);
        if (refusal === null) {
          const records = new TextDecoder().decode(bytes).trimEnd().split('\n').length - 2;
          expect(JSON.parse(after.at(-2) ?? '')).toEqual({ end: true, records });
        } else {
          expect(isAPlainSentence(refusal), fileRefusalText(refusal, text)).toBe(true);
          expect(after).toEqual(before);
        }
        expect(await store.database.of('stagedRecords').count()).toBe(0);
      }),
      { numRuns: mutations },
    );
  });
});

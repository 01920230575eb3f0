import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const stored = 0;

/** Where the list of files begins and how many it names; the packages have no comment, so it ends the file. */
function directoryOf(zip: Buffer, file: string): { readonly at: number; readonly count: number } {
  const end = zip.length - endSize;
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error(`${file} is no zip of ours`);
  return { at: zip.readUInt32LE(end + 16), count: zip.readUInt16LE(end + 10) };
}

/** The bytes of an entry whose local header begins at `at`. */
function contentAt(zip: Buffer, at: number, method: number, size: number): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(start, start + size);
  return method === stored ? bytes : inflateRawSync(bytes);
}

/**
 * The files of a package, by their path. It reads what `npm run zip` writes (no zip64, no encryption): with it, no
 * package has to be trusted to look into the packages.
 */
export function readZip(file: string): ReadonlyMap<string, Buffer> {
  const zip = readFileSync(file);
  const files = new Map<string, Buffer>();
  const { at, count } = directoryOf(zip, file);
  let entry = at;
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(entry) !== entryMark) throw new Error(`${file} has no entry at byte ${entry}`);
    const nameEnd = entry + 46 + zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, nameEnd);
    const content = contentAt(
      zip,
      zip.readUInt32LE(entry + 42),
      zip.readUInt16LE(entry + 10),
      zip.readUInt32LE(entry + 20),
    );
    if (!name.endsWith('/')) files.set(name, content);
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return files;
}

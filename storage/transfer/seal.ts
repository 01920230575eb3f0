import { problem } from '@/domain/result';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';

/*
 * A sealed file: the mark, 16 bytes of salt, then blocks of up to 64 KiB, each enciphered with AES-GCM under a key that
 * PBKDF2 makes of the passphrase. Before each block stands its length. The nonce of a block is its number, and the last
 * block says that it is the last, so blocks can neither be swapped, left out nor cut off unseen.
 */
const mark = new TextEncoder().encode('LODESTAR-SEALED-1\n');
const saltBytes = 16;
const blockBytes = 64 * 1024;
const tagBytes = 16;
const lengthBytes = 4;

/** What OWASP asks of PBKDF2 with SHA-256 since 2023; part of the format, so never changed under this mark. */
const iterations = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;

async function keyOf(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  // One form for what looks alike, whatever keyboard it was typed on.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The nonce is the number of the block: a key is used for one file, so none comes twice. */
function cipherOf(block: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, block);
  return { name: 'AES-GCM', iv, additionalData: Uint8Array.of(isLast ? 1 : 0) };
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Seals a stream with a passphrase. */
export async function sealing(passphrase: string): Promise<TransformStream<Bytes, Bytes>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const key = await keyOf(passphrase, salt);
  let pending: Bytes = new Uint8Array();
  let block = 0;
  const sealed = async (plain: Bytes, isLast: boolean): Promise<Bytes> => {
    const enciphered = new Uint8Array(await crypto.subtle.encrypt(cipherOf(block, isLast), key, plain));
    const length = new Uint8Array(lengthBytes);
    new DataView(length.buffer).setUint32(0, enciphered.length);
    block += 1;
    return joined(length, enciphered);
  };
  return new TransformStream({
    start: (controller) => controller.enqueue(joined(mark, salt)),
    transform: async (piece, controller) => {
      pending = joined(pending, piece);
      // The last block is known only at the end, so one always waits.
      while (pending.length > blockBytes) {
        controller.enqueue(await sealed(pending.slice(0, blockBytes), false));
        pending = pending.slice(blockBytes);
      }
    },
    flush: async (controller) => controller.enqueue(await sealed(pending, true)),
  });
}

/** Whether a file begins as a sealed one does. */
export async function isSealed(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, mark.length).arrayBuffer());
  return start.length === mark.length && mark.every((byte, index) => start[index] === byte);
}

const wrongPassphrase = refuseFile(null, problem('passphrase', 'wrong-passphrase'));

/** A block of the file from `offset` on, deciphered; null when passphrase or bytes are wrong. */
async function openBlock(
  file: Blob,
  key: CryptoKey,
  { offset, block }: { readonly offset: number; readonly block: number },
): Promise<{ readonly plain: Bytes; readonly end: number } | null> {
  const head = await file.slice(offset, offset + lengthBytes).arrayBuffer();
  const length = head.byteLength === lengthBytes ? new DataView(head).getUint32(0) : 0;
  if (length < tagBytes || length > blockBytes + tagBytes) {
    return null;
  }
  const end = offset + lengthBytes + length;
  const enciphered = await file.slice(offset + lengthBytes, end).arrayBuffer();
  try {
    const plain = await crypto.subtle.decrypt(cipherOf(block, end === file.size), key, enciphered);
    return { plain: new Uint8Array(plain), end };
  } catch {
    // The cipher throws when its tag does not fit; the caller says so in words.
    return null;
  }
}

/**
 * Opens a sealed file: its first block at once, so that a wrong passphrase is told before anything is read, the others
 * as the stream is taken. A damaged later block makes the stream fail.
 */
export async function unsealed(file: Blob, passphrase: string): Promise<FileResult<ReadableStream<Bytes>>> {
  const start = mark.length + saltBytes;
  const salt = new Uint8Array(await file.slice(mark.length, start).arrayBuffer());
  const key = await keyOf(passphrase, salt);
  const first = await openBlock(file, key, { offset: start, block: 0 });
  if (first === null) {
    return wrongPassphrase;
  }
  let next = first.end;
  let block = 1;
  const stream = new ReadableStream<Bytes>({
    start: (controller) => controller.enqueue(first.plain),
    pull: async (controller) => {
      if (next >= file.size) {
        controller.close();
        return;
      }
      const opened = await openBlock(file, key, { offset: next, block });
      if (opened === null) {
        throw new Error('a block of a sealed file is damaged');
      }
      next = opened.end;
      block += 1;
      controller.enqueue(opened.plain);
    },
  });
  return { ok: true, value: stream };
}

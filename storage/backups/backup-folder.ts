/**
 * Where backups lie: a folder of files beside the database and not in it. When a browser finds its database damaged it
 * throws the whole of it away without a word and begins a new one; its files stay (tried in Chromium 156 and Firefox
 * 153 by damaging the database on the disk). The entry point brings the real one.
 */
export interface BackupFolder {
  /** The names of all files. */
  list(): Promise<readonly string[]>;
  /** Null for a file that is not there. */
  read(name: string): Promise<Blob | null>;
  /** Writes a file whole or, when it fails or the browser is killed, not at all. */
  write(name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
  remove(name: string): Promise<void>;
}

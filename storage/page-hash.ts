import { sha256 } from './sha256';

/**
 * A salted hash of a page's full address. It finds the same page of the same day again although only the
 * stripped address is kept; the salt never leaves this install.
 */
export function pageHash(url: string, salt: string): Promise<string> {
  return sha256(`${salt}\n${url}`);
}

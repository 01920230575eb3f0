import type { TextKey } from '@/components/text';
import type { RestoreEnd } from './actions';

/** What is said of a restored backup; null where it was refused, which stands elsewhere. */
export function restoredKey(end: RestoreEnd): TextKey | null {
  if (end === 'refused') return null;
  return end === 'restored' ? 'data.backup.restored' : 'data.backup.restoredInPart';
}

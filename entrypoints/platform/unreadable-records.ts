import { LodestarDatabase } from '@/storage/database';
import { findUnreadable } from '@/storage/unreadable/find-unreadable';
import type { UnreadableRecord } from '@/storage/unreadable/find-unreadable';
import { readMoment } from './clock';
import { reportFault } from './report-fault';
import { saveFile } from './save-file';

/** The stored records that their schemas refuse; none where even that cannot be found out. */
export async function lookThrough(): Promise<readonly UnreadableRecord[]> {
  try {
    return await findUnreadable(new LodestarDatabase());
  } catch (error) {
    reportFault(error, 'looking for unreadable records');
    return [];
  }
}

/** Saves such records as they stand, one JSON value a line, for whoever can mend them. */
export async function saveUnreadable(records: readonly UnreadableRecord[]): Promise<void> {
  const lines = records.map((one) => `${JSON.stringify(one)}\n`);
  await saveFile(`lodestar-unreadable-${readMoment().today}.jsonl`, new Blob(lines).stream());
}

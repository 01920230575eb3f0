import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { PageFacts } from '@/domain/page-facts';
import { readSettings } from '@/storage/settings';
import { onPageChange, readCurrentPage } from './current-page';
import type { Page } from './page';
import { onPageSeen } from './page-seen';
import { onPermissionChange } from './permissions';
import { runReported } from './report-fault';

/** The page in the active tab, followed while the window changes tabs or the user grants and revokes `tabs`. */
export async function followCurrentPage(page: Page): Promise<ReadonlySignal<PageFacts>> {
  const read = async (): Promise<PageFacts> => readCurrentPage((await readSettings(page.store)).neverRecordHosts);
  const current = signal(await read());
  const look = (): void => {
    runReported(
      'looking at the active tab',
      read().then((facts) => {
        current.value = facts;
      }),
    );
  };
  onPageChange(look);
  onPermissionChange(look);
  onPageSeen(look);
  return current;
}

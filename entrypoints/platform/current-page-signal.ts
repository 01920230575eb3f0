import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { PageFacts } from '@/domain/page-facts';
import { readSettings } from '@/storage/settings';
import { onPageChange, readCurrentPage } from './current-page';
import type { Page } from './page';
import { onPageSeen } from './page-seen';
import { onPermissionChange } from './permissions';
import { runReported } from './report-fault';

/** After a click on the icon the browser hides nothing but its own pages: Chromium does so even then. */
function seenAfterClick(facts: PageFacts): PageFacts {
  return facts.kind === 'hidden' ? { kind: 'untaggable', reason: 'browser-page' } : facts;
}

/**
 * The page in the active tab, followed while the window changes tabs or the user grants and revokes `tabs`.
 *
 * @param isClicked whether the surface was opened by the click that shows the page, as the popup is
 */
export async function followCurrentPage(page: Page, isClicked = false): Promise<ReadonlySignal<PageFacts>> {
  const read = async (): Promise<PageFacts> => {
    const facts = await readCurrentPage((await readSettings(page.store)).neverRecordHosts);
    return isClicked ? seenAfterClick(facts) : facts;
  };
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

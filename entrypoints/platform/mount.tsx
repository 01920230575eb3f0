import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { loadText } from '@/components/text';
import type { Text } from '@/components/text';
import { preferredLanguage } from '@/components/text/preferred-language';
import { FaultPanel } from '@/components/ui/FaultPanel';
import type { Language } from '@/domain/model/languages';
import { storageFaultOf } from '@/storage/storage-fault';
import type { StorageFault } from '@/storage/storage-fault';
import { openPage } from './page';
import type { Page } from './page';
import { reportFault } from './report-fault';

function reload(): void {
  location.reload();
}

function rootElement(): Element {
  const root = document.querySelector('#root');
  if (root === null) {
    throw new Error('the page has no root');
  }
  return root;
}

async function showFault(root: Element, fault: StorageFault): Promise<void> {
  const text = await loadText(preferredLanguage(navigator.languages));
  render(<FaultPanel kind={fault} text={text} onRetry={reload} />, root);
}

/**
 * Opens the page's store and shows its screen; when the store cannot be opened, the reason and the next step.
 * A fault that comes later stands above the screen, which goes on reading wherever it can. What the first frame
 * painted becomes part of the screen: only what is different changes.
 *
 * @param load the sentences of the page; those of every room unless a page needs fewer
 * @returns the page, for what has time until it is shown; null when there is none
 */
export async function mountPage(
  screen: (page: Page) => Promise<ComponentChildren>,
  load: (language: Language) => Promise<Text> = loadText,
): Promise<Page | null> {
  const root = rootElement();
  const fault = signal<StorageFault | null>(null);
  try {
    const page = await openPage(fault, load);
    const content = await screen(page);
    const Frame = () => (
      <>
        {fault.value !== null && <FaultPanel kind={fault.value} text={page.text} onRetry={reload} />}
        {content}
      </>
    );
    render(<Frame />, root);
    // Presses from before now are waiting for this.
    document.dispatchEvent(new Event('live'));
    return page;
  } catch (error) {
    reportFault(error, 'opening the page');
    await showFault(root, fault.value ?? storageFaultOf(error));
    return null;
  }
}

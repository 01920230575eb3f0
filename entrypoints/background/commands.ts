import { browser } from 'wxt/browser';
import type { Verdict } from '@/domain/model/entry';
import { readLastTarget } from '@/storage/queries/last-target';
import { runReported } from '@/entrypoints/platform/report-fault';
import { openSidebar } from '@/entrypoints/platform/sidebar';
import { leaveWish } from '@/entrypoints/platform/wishes';
import { tagTab } from './tag-tab';

async function tagActiveTab(verdict: Verdict): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await tagTab(tab, (store) => readLastTarget(store, verdict));
}

function onCommand(command: string, windowId: number | undefined): void {
  switch (command) {
    case 'tag-last-key-result':
      runReported('tagging with the last key result', tagActiveTab('on-objective'));
      break;
    case 'tag-last-distraction':
      runReported('tagging as the last distraction', tagActiveTab('distraction'));
      break;
    case 'open-sidebar':
      openSidebar(windowId);
      break;
    case 'capture-request':
      openSidebar(windowId);
      runReported('noting a new request', leaveWish('new-request'));
      break;
    default:
      throw new Error(`unknown command: ${command}`);
  }
}

/** One key each, from any page and with none of our pages open. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    onCommand(command, tab?.windowId);
  });
}

import { browser } from 'wxt/browser';
import { runReported } from '@/entrypoints/platform/report-fault';
import { openSidebar } from '@/entrypoints/platform/sidebar';
import { leaveWish } from '@/entrypoints/platform/wishes';
import { tagByKey } from './tag-key';

function onCommand(command: string, windowId: number | undefined): void {
  switch (command) {
    case 'tag-last-key-result':
      runReported('tagging with the last key result', tagByKey('on-objective'));
      break;
    case 'tag-last-distraction':
      runReported('tagging as the last distraction', tagByKey('distraction'));
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

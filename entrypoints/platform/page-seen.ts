/**
 * The click that opens the popup lets every page of ours see the active tab, but tells none. So the popup says it
 * to the others, and an open side panel looks again.
 */
const channelName = 'page-seen';

export function tellPageSeen(): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel knows no other origin
  channel.postMessage(null);
  channel.close();
}

export function onPageSeen(seen: () => void): void {
  new BroadcastChannel(channelName).addEventListener('message', seen);
}

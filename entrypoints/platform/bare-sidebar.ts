declare global {
  // oxlint-disable-next-line typescript/no-namespace -- the only way to add to the types of a browser's interface
  namespace chrome {
    /** Firefox alone has it, under this name too. */
    const sidebarAction: { open(): Promise<void> };
  }
}

/** Opens the sidebar of this window without any module behind it, for the script that runs before all modules. */
export function openBareSidebar(): void {
  if ('sidePanel' in chrome) void chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
  else void chrome.sidebarAction.open();
}

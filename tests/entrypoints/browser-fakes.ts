import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/*
 * The parts of the browser that WXT's fake leaves out, each as small as the truth allows: events that remember their
 * listeners, and verbs that write down what was asked of the browser.
 */

type Listener = (...args: never[]) => unknown;

/** An event as the browser has it: it calls every listener and waits for none. */
interface FakeEvent {
  addListener(listener: Listener): void;
  hasListeners(): boolean;
  trigger(...args: unknown[]): void;
}

function createEvent(): FakeEvent {
  const listeners: Listener[] = [];
  return {
    addListener: (listener) => {
      listeners.push(listener);
    },
    hasListeners: () => listeners.length > 0,
    trigger: (...args) => {
      for (const listener of listeners) {
        Reflect.apply(listener, null, args);
      }
    },
  };
}

/** What the toolbar button showed, in order: its badge with its title. */
interface Shown {
  readonly badge: string;
  readonly title: string;
}

/** The active tab as `tabs.query` tells it. */
interface FakeTab {
  readonly url?: string;
  readonly title?: string;
  readonly incognito?: boolean;
  readonly windowId?: number;
}

export interface BrowserFakes {
  readonly commands: FakeEvent;
  readonly menuClicked: FakeEvent;
  readonly inputStarted: FakeEvent;
  readonly inputChanged: FakeEvent;
  readonly inputEntered: FakeEvent;
  readonly message: FakeEvent;
  readonly shown: Shown[];
  readonly menuItems: { readonly id?: string; readonly contexts?: readonly string[]; readonly title?: string }[];
  readonly proposals: string[];
  /** Calls that only a user's action may make, in order. */
  readonly opened: string[];
  showTab(tab: FakeTab | undefined): void;
  /** Grants what is asked for, as a user would in the browser's question. */
  grantPermissions(): void;
  /** Takes everything back, as a user would in the browser's own settings. */
  revokePermissions(): void;
}

/** Puts the missing parts into the fake browser; call it before each test, after its reset. */
export function installBrowserFakes(): BrowserFakes {
  const [commands, menuClicked, inputStarted, inputChanged, inputEntered, message] = [
    createEvent(),
    createEvent(),
    createEvent(),
    createEvent(),
    createEvent(),
    createEvent(),
  ];
  const shown: Shown[] = [];
  const menuItems: BrowserFakes['menuItems'] = [];
  const proposals: string[] = [];
  const opened: string[] = [];
  let tabs: FakeTab[] = [];
  let badge = '';
  let granted = false;
  const [permissionAdded, permissionRemoved] = [createEvent(), createEvent()];
  Object.assign(fakeBrowser.commands, { onCommand: commands });
  // Its own trigger answers with promises of all listeners and its own senders have no id.
  Object.assign(fakeBrowser.runtime, { onMessage: message });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: menuClicked,
    removeAll: async () => {
      menuItems.length = 0;
    },
    create: (item: BrowserFakes['menuItems'][number]) => {
      menuItems.push(item);
    },
  });
  Object.assign(fakeBrowser.omnibox, {
    onInputStarted: inputStarted,
    onInputChanged: inputChanged,
    onInputEntered: inputEntered,
    setDefaultSuggestion: async ({ description }: { description: string }) => {
      proposals.push(description);
    },
  });
  Object.assign(fakeBrowser.permissions, {
    onAdded: permissionAdded,
    onRemoved: permissionRemoved,
    contains: async () => granted,
    request: async () => granted,
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => `message ${key}` });
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
  Object.assign(fakeBrowser.action, {
    openPopup: async () => {
      opened.push('popup');
    },
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
    setTitle: async ({ title }: { title: string }) => {
      shown.push({ badge, title });
    },
  });
  Object.assign(fakeBrowser, {
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        opened.push(`side panel of window ${windowId}`);
      },
    },
  });
  vi.stubGlobal('location', { origin: 'chrome-extension://test-extension-id' });
  return {
    ...{ commands, menuClicked, inputStarted, inputChanged, inputEntered, message },
    ...{ shown, menuItems, proposals, opened },
    showTab: (tab) => {
      tabs = tab === undefined ? [] : [tab];
    },
    grantPermissions: () => {
      granted = true;
      permissionAdded.trigger();
    },
    revokePermissions: () => {
      granted = false;
      permissionRemoved.trigger();
    },
  };
}

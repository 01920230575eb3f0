/** A modifier key, named as in `KeyboardEvent.key`. */
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/**
 * Code to run in a document: an expression (it may be a promise), or a
 * function that is sent as text, so it must not use anything from outside.
 */
export type Source<T, A extends readonly unknown[]> = string | ((...args: A) => T | Promise<T>);

/** A document on the screen: a tab, the side panel or sidebar, or the popup. */
export interface Surface {
  /** Runs code in the document (page world). Arguments and results travel as JSON. */
  evaluate<T, A extends readonly unknown[] = readonly unknown[]>(source: Source<T, A>, ...args: A): Promise<T>;
  /** Waits until a selector matches, or until a predicate run in the document is truthy. */
  waitFor(condition: string | (() => unknown), timeoutMs?: number): Promise<void>;
  /** The rendered text (innerText) of the first match; of the body without a selector. */
  text(selector?: string): Promise<string>;
  /** A trusted click in the middle of the first match, once it is there and can be hit. */
  click(selector: string): Promise<void>;
  /** A trusted key press into this document: "Tab", "Enter", "1", "z", "Escape". */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  /** Trusted key presses for every character, into the focused element. */
  type(text: string): Promise<void>;
  /** Writes what the document shows as PNG. */
  screenshot(file: string): Promise<void>;
  /** Closes the tab, the panel or the popup. */
  close(): Promise<void>;
  /** True while the document is there (a popup is gone once it lost the focus). */
  isOpen(): Promise<boolean>;
}

/** The toolbar button as a person meets it. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** One running browser with the extension loaded: the same verbs for both browsers. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  /** The origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension in a new tab. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Opens the browser's own new tab, which the extension replaces. */
  openNewTab(): Promise<Surface>;
  /** Opens a web page in a new tab and makes it the active one. */
  openWebPage(url: string): Promise<Surface>;
  /** Loads a second, unpacked extension beside ours and answers the origin of its pages. */
  installBeside(extensionDirectory: string): Promise<string>;
  /** The addresses of every document in every tab, those in frames included. */
  openDocuments(): Promise<string[]>;
  /** Brings a tab to the front. */
  activate(surface: Surface): Promise<void>;
  /**
   * Opens the real side panel or sidebar by a click on the product's own button on `from`; without it, on a new tab.
   * There may be several such buttons: `button` selects one (`[data-action="open-sidebar"]`).
   */
  openSidebar(from?: Surface, button?: string): Promise<Surface>;
  /** Opens the real popup over the active tab, with the `activeTab` grant of a click. */
  openPopup(): Promise<Surface>;
  /** Selects the text of an element, opens the native context menu there and takes an item. */
  chooseContextMenuItem(page: Surface, selectedTextSelector: string, itemLabel: string): Promise<void>;
  /** Presses a command's keys as the manifest writes them, such as 'Alt+Shift+K'. */
  pressCommand(keys: string): Promise<void>;
  /** What the toolbar button says: its badge, and the title that says the same in words. */
  badge(): Promise<Badge>;
  /** Ends the background worker or event page as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Says yes to the permission that the browser is asking for right now. */
  allowPermission(): Promise<void>;
  /** Makes a document see the light or the dark colour scheme. */
  emulateColorScheme(surface: Surface, scheme: 'light' | 'dark'): Promise<void>;
  /** Gives a tab's document this size in CSS pixels. */
  setViewport(surface: Surface, width: number, height: number): Promise<void>;
  /** Console errors, policy violations and uncaught exceptions of the extension so far. */
  consoleProblems(): Promise<string[]>;
  /** Requests of the extension that left the machine (or tried to) so far. */
  networkRequests(): Promise<string[]>;
  /** Ends the browser as a person would; the profile stays. */
  close(): Promise<void>;
  /** Ends every process of the browser at once with SIGKILL, as a crash would. */
  kill(): Promise<void>;
}

/** What both launchers need. */
export interface LaunchOptions {
  /** The built, unpacked extension. */
  readonly extensionDirectory: string;
  /** The profile: made when missing, kept afterwards, so a second launch finds the data. */
  readonly profileDirectory: string;
  /** The browser's program; found by `findBrowser` when left out. */
  readonly executablePath?: string;
  /**
   * Chromium: false by default, because command keys and native menus need a
   * window (on Linux one on a private virtual display). Firefox: true by
   * default, because Gecko draws its menus itself and can do all without one.
   */
  readonly headless?: boolean;
}

/** The scripts that run inside Firefox's own window; see `firefox-session.ts` for their prelude. */

/** Sends errors and requests of the extension to the standard output, from before it is installed. */
export const WATCH = `
const [origin] = args;
const say = (kind, text) => dump('\\nLODESTAR ' + kind + ' ' + JSON.stringify(text) + '\\n');
const listener = {
  QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
  observe(message) {
    if (!(message instanceof Ci.nsIScriptError)) return;
    const ours = message.sourceName.startsWith(origin) || message.errorMessage.includes(origin);
    const mild = (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) !== 0;
    if (ours && (!mild || message.category === 'CSP')) say('PROBLEM', message.errorMessage + ' (' + message.sourceName + ')');
  },
};
const observer = {
  QueryInterface: ChromeUtils.generateQI(['nsIObserver']),
  observe(channel) {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    const causes = [loadInfo?.triggeringPrincipal, loadInfo?.loadingPrincipal];
    if (causes.some((cause) => cause?.spec?.startsWith(origin))) say('REQUEST', URI.spec);
  },
};
Services.console.registerListener(listener);
Services.obs.addObserver(observer, 'http-on-modify-request');
// Held by the window, so they are not collected when this script has ended.
top.lodestarWatchers = [listener, observer];`;

/**
 * Answers "Keep changes" beforehand: Firefox asks on the first new tab whether
 * the extension may have it, and that panel would take the next Escape key.
 */
export const CONFIRM_NEW_TAB = `
const { ExtensionSettingsStore } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSettingsStore.sys.mjs');
await ExtensionSettingsStore.initialize();
await ExtensionSettingsStore.addSetting(args[0], 'newTabNotification', args[0], true, () => false);`;

/** Opens an address in a new tab in front and answers the tab's browser id. */
export const OPEN_TAB = `
const tab = top.gBrowser.addTrustedTab(args[0]);
top.gBrowser.selectedTab = tab;
return tab.linkedBrowser.browserId;`;

/** Presses the new-tab keys, as a person does, and answers the new tab's browser id. */
export const OPEN_NEW_TAB = `
const before = top.gBrowser.selectedTab;
input.synthesizeKey('t', { accelKey: true }, top);
for (let turn = 0; turn < 100 && top.gBrowser.selectedTab === before; turn += 1) await pause(30);
if (top.gBrowser.selectedTab === before) throw new Error('The new-tab keys opened no tab');
return top.gBrowser.selectedBrowser.browserId;`;

/** Answers whether a surface shows an address that starts with this. */
export const SHOWS = `
const shown = contextOf(args[0]).embedderElement.currentURI.spec;
return shown.startsWith(args[1]);`;

/** Answers the browser id of the extension's document in the open sidebar, or null. */
export const FIND_SIDEBAR = `
const inner = top.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
return top.SidebarController.isOpen && inner?.currentURI.spec.startsWith(args[0]) ? inner.browserId : null;`;

/**
 * Puts the extension's button on the toolbar (Firefox hides it in a panel at
 * first) and clicks it: only a click by the browser's side grants activeTab.
 */
export const CLICK_TOOLBAR_BUTTON = `
const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
const id = args[0];
if (CustomizableUI.getPlacementOfWidget(id)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(id, 'nav-bar');
for (let turn = 0; turn < 100 && !top.document.getElementById(id)?.getClientRects().length; turn += 1) await pause(30);
const widget = top.document.getElementById(id);
if (!widget) throw new Error('No toolbar button ' + id);
const button = widget.querySelector('.unified-extensions-item-action-button') ?? widget;
await pause(60);
input.synthesizeMouseAtCenter(button, { type: 'mousemove' }, top);
input.synthesizeMouseAtCenter(button, {}, top);`;

/** Answers the browser id of the extension's document in the open popup, or null. */
export const FIND_POPUP = `
for (const inner of top.document.querySelectorAll('.webextension-popup-browser')) {
  const open = inner.closest('panel')?.state === 'open';
  if (open && inner.currentURI.spec.startsWith(args[0])) return inner.browserId;
}
return null;`;

/** Takes the item with this label from the open context menu, in a submenu too. */
export const CHOOSE_MENU_ITEM = `
const menu = top.document.getElementById('contentAreaContextMenu');
for (let turn = 0; turn < 100 && menu.state !== 'open'; turn += 1) await pause(30);
if (menu.state !== 'open') throw new Error('The context menu did not open');
const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === args[0] && !one.hidden);
if (!item) {
  const labels = [...menu.querySelectorAll('menuitem')].filter((one) => !one.hidden).map((one) => one.label);
  menu.hidePopup();
  throw new Error('No item "' + args[0] + '" among: ' + labels.join(', '));
}
const parent = item.closest('menupopup');
if (parent !== menu) {
  parent.closest('menu').openMenu(true);
  for (let turn = 0; turn < 100 && parent.state !== 'open'; turn += 1) await pause(30);
}
parent.activateItem(item);
for (let turn = 0; turn < 100 && menu.state !== 'closed'; turn += 1) await pause(30);`;

/** Presses a command's keys in the browser window, where Firefox listens for them. */
export const PRESS_COMMAND = `
const keys = args[0].split('+');
const key = keys.pop();
input.synthesizeKey(key.length === 1 ? key : 'KEY_' + key, { altKey: keys.includes('Alt'),
  accelKey: keys.includes('Ctrl') || keys.includes('Command'), ctrlKey: keys.includes('MacCtrl'),
  shiftKey: keys.includes('Shift') }, top);
await pause(100);`;

/** Gives a tab's document a size, as Firefox's own WebDriver BiDi does it. */
export const SET_VIEWPORT = `
const element = contextOf(args[0]).embedderElement;
element.style.setProperty('width', args[1] + 'px');
element.style.setProperty('height', args[2] + 'px');
element.ownerDocument.synchronouslyUpdateRemoteBrowserDimensions(true);`;

/** Answers what the toolbar button says. */
export const BADGE = `
const widget = top.document.getElementById(args[0]);
const button = widget?.querySelector('.unified-extensions-item-action-button') ?? widget;
return JSON.stringify({ text: button?.getAttribute('badge') ?? '', title: button?.getAttribute('tooltiptext') ?? '' });`;

/** Puts the extension's button on the toolbar: in the panel it starts in, it is not drawn until that opens. */
export const SHOW_TOOLBAR_BUTTON = `
const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
if (CustomizableUI.getPlacementOfWidget(args[0])?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(args[0], 'nav-bar');`;

/** Ends the event page, as Firefox does after half a minute without an event. */
export const STOP_BACKGROUND = `
await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** Says yes in the prompt for a permission, once it has stood long enough to take an answer. */
export const ALLOW_PERMISSION = `
const prompt = () => top.document.getElementById('addon-webext-permissions-notification');
for (let turn = 0; turn < 100 && top.PopupNotifications.panel.state !== 'open'; turn += 1) await pause(50);
for (let turn = 0; turn < 40 && top.PopupNotifications.panel.state === 'open'; turn += 1) {
  await pause(250);
  prompt()?.button.click();
}
if (top.PopupNotifications.panel.state === 'open') throw new Error('The prompt took no answer');`;

/** Answers the origin of an add-on's pages. */
export const ORIGIN_OF = `
return 'moz-extension://' + WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;`;

/** Answers the addresses of every document in every tab, those in frames included. */
export const OPEN_DOCUMENTS = `
const contexts = top.gBrowser.browsers.flatMap((one) => one.browsingContext?.getAllBrowsingContextsInSubtree() ?? []);
return JSON.stringify(contexts.map((one) => one.currentWindowGlobal?.documentURI?.spec ?? ''));`;

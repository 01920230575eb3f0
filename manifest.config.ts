import type { UserManifest } from 'wxt';

/** The product's name, in one place so that it can be changed (`public/_locales` repeats it for the browser's own screens). */
const productName = 'Lodestar';

/**
 * What is asked for at install: none of these prints a line of its own in Chrome or in Firefox.
 * Anything that warns is optional and asked for in the click that needs it. A test holds the built manifests to this list.
 */
export const installPermissions = ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'] as const;

/** Asked for in the click that needs them: `tabs` from the side panel, `notifications` from settings. */
export const optionalPermissions = ['notifications', 'tabs'] as const;

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' };

const shared: UserManifest = {
  name: '__MSG_extensionName__',
  short_name: productName,
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  icons,
  incognito: 'not_allowed',
  optional_permissions: [...optionalPermissions],
  omnibox: { keyword: 'okr' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    'tag-last-key-result': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_commandTagLastKeyResult__',
    },
    'tag-last-distraction': {
      suggested_key: { default: 'Alt+Shift+D' },
      description: '__MSG_commandTagLastDistraction__',
    },
    'open-sidebar': {
      suggested_key: { default: 'Alt+Shift+S' },
      description: '__MSG_commandOpenSidebar__',
    },
    'capture-request': { description: '__MSG_commandCaptureRequest__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

/** The manifest of one browser family; WXT adds the entry points. */
export function manifestFor(family: 'chromium' | 'firefox'): UserManifest {
  if (family === 'chromium') {
    return {
      ...shared,
      minimum_chrome_version: '127',
      permissions: [...installPermissions, 'sidePanel'],
    };
  }
  return {
    ...shared,
    permissions: [...installPermissions],
    browser_specific_settings: {
      gecko: {
        id: 'lodestar@okr.extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

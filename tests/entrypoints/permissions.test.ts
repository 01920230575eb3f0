import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followNotificationsPermission, followTabsPermission } from '@/entrypoints/platform/permissions';
import { installBrowserFakes } from './browser-fakes';
import type { BrowserFakes } from './browser-fakes';

let fakes: BrowserFakes;

beforeEach(() => {
  fakeBrowser.reset();
  fakes = installBrowserFakes();
});

describe('a permission', () => {
  it.each([
    ['to see tabs', followTabsPermission],
    ['to notify', followNotificationsPermission],
  ])('%s is followed when people grant it and when they take it back', async (_name, follow) => {
    const isGranted = await follow();
    expect(isGranted.value).toBe(false);
    fakes.grantPermissions();
    await vi.waitFor(() => expect(isGranted.value).toBe(true));
    fakes.revokePermissions();
    await vi.waitFor(() => expect(isGranted.value).toBe(false));
  });
});

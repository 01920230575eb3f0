import { browser } from 'wxt/browser';
import { diagnosticsText } from '@/domain/diagnostics';
import { readDiagnostics } from '@/storage/queries/diagnostics';
import type { Page } from './page';
import { notedFaults, reportFault } from './report-fault';

async function readStorage(): Promise<{ usage: number | null; quota: number | null; isPersisted: boolean | null }> {
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { usage, quota, isPersisted: await navigator.storage.persisted() };
  } catch (error) {
    reportFault(error, 'asking how much room there is');
    return { usage: null, quota: null, isPersisted: null };
  }
}

/** The report of this install as text, without private content. */
export async function writeDiagnostics({ store, text }: Page): Promise<string> {
  const [stored, storage, { permissions = [] }] = await Promise.all([
    readDiagnostics(store),
    readStorage(),
    browser.permissions.getAll(),
  ]);
  return diagnosticsText({
    ...stored,
    ...storage,
    at: store.now().at,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: text.language,
    permissions,
    faults: notedFaults(),
  });
}

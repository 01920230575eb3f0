import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The paths the browser opens by itself, as the built manifest names them. */
export interface ManifestPages {
  readonly background: string;
  readonly popup: string;
  readonly sidebar: string;
}

/** Reads the built manifest, so the harness holds no second list of page names. */
export function readManifestPages(extensionDirectory: string): ManifestPages {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extensionDirectory, 'manifest.json'), 'utf8'));
  return {
    background: textAt(manifest, 'background', 'service_worker') ?? '',
    popup: textAt(manifest, 'action', 'default_popup') ?? 'popup.html',
    sidebar:
      textAt(manifest, 'side_panel', 'default_path') ??
      textAt(manifest, 'sidebar_action', 'default_panel') ??
      'sidepanel.html',
  };
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  let here = value;
  for (const key of keys) here = isRecord(here) ? here[key] : undefined;
  return typeof here === 'string' ? here.replace(/^\//u, '') : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const link = /\n?[ \t]*<link rel="stylesheet"[^>]* href="\/([^"]+)"[^>]*>/g;

/** What the content policy calls a style sheet that lies in a page: exactly this text and no other. */
function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The styles that were put into pages, as the policy names them. */
export class StylesInPages {
  readonly #hashes = new Set<string>();

  /**
   * A page with its one style sheet in it instead of beside it; with several, or none, as it was. The link stays, disabled,
   * and loads nothing: by it, modules that come later and need the sheet see that the page has it.
   */
  moveIn(html: string, read: (file: string) => string | null): string {
    const [found, ...others] = html.matchAll(link);
    const style = found === undefined || others.length > 0 ? null : read(found[1] ?? '');
    if (found === undefined || style === null) return html;
    this.#hashes.add(hashOf(style));
    const notLoaded = found[0].trim().replace('>', ' disabled>');
    return html.replace(found[0], () => `<style>${style}</style>${notLoaded}`);
  }

  /** The policy that lets these styles in besides the package's own files, and nothing else. */
  allowedBy(policy: string): string {
    return policy.replace("style-src 'self'", ["style-src 'self'", ...this.#hashes].join(' '));
  }
}

/**
 * Puts the style of the page that is opened most into the page itself: a file less to ask the browser for. In builds only,
 * and only where there is one style sheet.
 */
export function styleInPage(styles: StylesInPages): Plugin {
  return {
    name: 'style-in-page',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        styles.moveIn(html, (file) => {
          const asset = bundle?.[file];
          return asset?.type === 'asset' && typeof asset.source === 'string' ? asset.source : null;
        }),
    },
  };
}

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const firstFrame = 'src="/first-frame.js"';
const link = /\n?[ \t]*<link rel="stylesheet"[^>]* href="\/([^"]+)"[^>]*>/g;

/** What the content policy calls a style sheet that lies in a page: exactly this text and no other. */
function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The styles that were put into pages, as the policy names them. */
export class StylesInPages {
  readonly #hashes = new Set<string>();

  /**
   * A page that is painted from a kept frame, with its style sheets in it instead of beside it, in their order; any other as
   * it was. The links stay, disabled, and load nothing: by them, modules that come later and need a sheet see that the page
   * has it.
   */
  moveIn(html: string, read: (file: string) => string | null): string {
    if (!html.includes(firstFrame)) return html;
    return html.replaceAll(link, (found: string, file: string) => {
      const style = read(file);
      if (style === null) return found;
      this.#hashes.add(hashOf(style));
      return `<style>${style}</style>${found.trim().replace('>', ' disabled>')}`;
    });
  }

  /** The policy that lets these styles in besides the package's own files, and nothing else. */
  allowedBy(policy: string): string {
    return policy.replace("style-src 'self'", ["style-src 'self'", ...this.#hashes].join(' '));
  }
}

/** Puts the styles of new tab and popup into the pages themselves: fewer files to ask the browser for. In builds only. */
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

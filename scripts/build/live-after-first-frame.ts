import type { Plugin } from 'vite';

const firstFrame = '<script src="/first-frame.js"';
const module = /\n?[ \t]*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
/** For those who read the source. */
const comment = /\n?[ \t]*<!--[^>]*-->/g;
const preload = /\n?[ \t]*<link rel="modulepreload"[^>]*>/g;

/** Hands the module of a page to its first-frame script, which loads it once the first frame is on the screen. */
export function moveModule(html: string): string {
  const address = module.exec(html)?.[1];
  if (!html.includes(firstFrame) || address === undefined) return html;
  return html
    .replace(module, '')
    .replaceAll(preload, '')
    .replaceAll(comment, '')
    .replace(firstFrame, `${firstFrame} data-live="${address}"`);
}

/** In builds only: while developing the page keeps its module, which Vite replaces as it changes. */
export function liveAfterFirstFrame(): Plugin {
  return {
    name: 'live-after-first-frame',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: moveModule },
  };
}

/** What is known of the page in the active tab, or the reason why it cannot be seen. */
export type PageFacts =
  | { readonly kind: 'page'; readonly url: string; readonly title: string; readonly host: string }
  /** The browser's own pages, the stores, files, our own pages, private or never-recorded ones. */
  | { readonly kind: 'untaggable'; readonly reason: UntaggableReason }
  /** A web page, perhaps, but the browser does not tell without a click on the icon, a key, or the `tabs` permission. */
  | { readonly kind: 'hidden' };

export type UntaggableReason = 'browser-page' | 'store' | 'file' | 'own-page' | 'private' | 'never-recorded' | 'no-tab';

import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** Pages that stand for the web: a local server answering under several host names, which all lead to this machine. */
export interface Site {
  /** The address of a page, `forum.localhost:41234/thread`. */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

const titles: Readonly<Record<string, string>> = {
  'forum.localhost': 'Why skiers stop buying the same sock',
  'news.localhost': 'Nine brands winning this winter',
  'tracker.localhost': 'Ticket 7: the fit guide is slow',
};

/** A page that means harm: a title of ten thousand signs with markup and a mark that turns the writing, more text to select than fits. */
const hostile = {
  title: `\u202E&lt;img src=x onerror=alert(1)&gt;${'x'.repeat(10_000)}`,
  text: 'word '.repeat(4000),
};

function page(host: string): string {
  if (host === 'hostile.localhost') {
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${hostile.title}</title></head>
<body><p id="ask" style="max-height: 6em; overflow: hidden">${hostile.text}</p></body></html>`;
  }
  const title = titles[host] ?? host;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1><p id="ask">Can you redo the deck for the trade fair by Thursday?</p></body></html>`;
}

export async function startSite(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(host));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

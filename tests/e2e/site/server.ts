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

function page(host: string): string {
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

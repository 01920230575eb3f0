import { createServer } from 'node:http';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Why skiers stop buying the same sock</title>
<meta name="color-scheme" content="light dark"></head><body><h1>Why skiers stop buying the same sock</h1></body></html>`;

/** A web page from this machine, so that the popup and the panel have something real to speak about. */
export async function startExamplePage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    // The browser keeps its connection open, and the server would wait for it.
    server.closeAllConnections();
  };
  return { url: `http://forum.localhost:${port}/thread/81`, close };
}

/** Pages of a spec's own markup on two origins, cacheable as ordinary pages are. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where pages are served. */
export interface OwnPages {
  /** Without a slash at the end. */
  origin: string;
  otherOrigin: string;
  close(): void;
}

/**
 * Serves pages by their path, at `127.0.0.1` and as another site at `localhost`.
 *
 * @param pages markup by path; `OTHER` in it stands for the other origin
 */
export async function servePages(pages: Record<string, string>): Promise<OwnPages> {
  const server = createServer(({ url = '/' }, response) => {
    const html = pages[url.split('?')[0] ?? ''];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html?.replaceAll('OTHER', otherOrigin));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const otherOrigin = `http://localhost:${port}`;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

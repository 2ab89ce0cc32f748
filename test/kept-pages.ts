/** Serves pages which a browser may keep when they are left: without `no-store`, unlike those of the demo forms. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages on an origin of their own. */
export interface KeptPages {
  origin: string;
  /** How often a path was fetched. */
  asked(path: string): number;
  close(): Promise<void>;
}

/**
 * Serves pages at a free port.
 *
 * @param pages the document of each path
 */
export async function serveKept(pages: Record<string, string>): Promise<KeptPages> {
  const asked = new Map<string, number>();
  const server = createServer(({ url = '' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const page = pages[url];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (path) => asked.get(path) ?? 0,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

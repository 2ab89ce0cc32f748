/** The saved pages of the exam, served as a site that can be switched on. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examPages } from '@/scripts/exam/pages';

/** A site of saved pages. */
export interface SavedPages {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves every saved page at its name; nothing else. */
export async function serveSavedPages(): Promise<SavedPages> {
  const paths = new Map(examPages().map(({ name, path }) => [`/${name}`, path]));
  const server = createServer((request, response) => {
    const path = paths.get(request.url ?? '');
    if (!path) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

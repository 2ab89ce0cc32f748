/** Serves the demo forms on this machine alone: built pages as files, the prison's made here. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { prisonPage } from '../../test/forms/prison/pages';
import { builtForms } from './build';
import { fileOf, typeOf } from './files';
import { startPage } from './start-page';

/** The forms being served. */
export interface Forms {
  /** Where the list of forms is, with a slash at the end. */
  url: string;
  /** The same forms as another site has them, for frames of another origin. */
  otherUrl: string;
  close(): Promise<void>;
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = typeOf('page.html'),
) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

async function sentBy(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (request.method !== 'POST') return null;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Forms of our own making, those of the form plug-in's owners, and the plug-in itself. */
function folderOf(path: string): string {
  if (path.startsWith('/form-plugin/')) return 'dist';
  return path.startsWith('/form-owners/') ? '.output' : builtForms;
}

async function respond(request: IncomingMessage, response: ServerResponse, otherOrigin: string) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname);
  if (path === '/') return answer(response, 200, startPage());
  const sent = await sentBy(request);
  const page = prisonPage({ path, query: url.searchParams, sent, otherOrigin });
  if (page) return answer(response, 200, page);
  const file = fileOf(folderOf(path), path);
  if (!file) return answer(response, 404, 'not found', 'text/plain');
  response.writeHead(200, { 'content-type': typeOf(file), 'cache-control': 'no-store' });
  return createReadStream(file).pipe(response);
}

function serverOf(otherOrigin: () => string): Server {
  return createServer((request, response) => {
    respond(request, response, otherOrigin()).catch((error: Error) =>
      answer(response, 400, error.message, 'text/plain'),
    );
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * Serves what `buildForms` built, at two origins.
 *
 * @param options `port` for the list of forms; any free one when left out
 * @throws when the port is taken
 */
export async function serveForms(options: { port?: number } = {}): Promise<Forms> {
  let otherOrigin = '';
  const first = serverOf(() => otherOrigin);
  const other = serverOf(() => '');
  const port = await listen(first, options.port ?? 0);
  // Another name of this machine: a browser takes it for another site.
  otherOrigin = `http://localhost:${await listen(other, 0)}`;
  return {
    url: `http://127.0.0.1:${port}/`,
    otherUrl: `${otherOrigin}/`,
    close: async () => {
      await Promise.all([close(first), close(other)]);
    },
  };
}

/** Serves the demo forms on 127.0.0.1: built pages as files, the prison form made on the server. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { prisonPage } from '../../test/forms/prison/pages';
import { startPage } from './start-page';

const built = '.output/forms';
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The forms being served. */
export interface Forms {
  /** Where the list of forms is, with a slash at the end. */
  url: string;
  /** The same forms at another origin, for frames of another site. */
  otherUrl: string;
  close(): Promise<void>;
}

function html(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store' });
  response.end(text);
}

/** The file of an address: `/interview/sak/2026-1184` is the interview's one page. */
function fileOf(path: string): string | null {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const [, form = ''] = inside.split('/');
  const candidates = [join(built, inside), join(built, inside, 'index.html')];
  if (!extname(inside)) candidates.push(join(built, form, 'index.html'));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

function handler(other: () => string) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    if (path === '/') return html(response, startPage());
    if (path.startsWith('/prison')) {
      const sent = request.method === 'POST' ? await bodyOf(request) : null;
      const page = prisonPage(path, url.searchParams, sent, other());
      if (page) return html(response, page);
    }
    const file = fileOf(path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      return response.end('not found');
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    return createReadStream(file).pipe(response);
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/**
 * @param options `port` for the list of forms; any free one when left out
 * @throws when the port is taken
 */
export async function serveForms(options: { port?: number } = {}): Promise<Forms> {
  let otherUrl = '';
  const first = createServer(handler(() => otherUrl));
  const second = createServer(handler(() => ''));
  const [port, otherPort] = [await listen(first, options.port ?? 0), await listen(second, 0)];
  otherUrl = `http://localhost:${otherPort}/`;
  return {
    url: `http://127.0.0.1:${port}/`,
    otherUrl,
    close: async () => {
      await Promise.all([close(first), close(second)]);
    },
  };
}

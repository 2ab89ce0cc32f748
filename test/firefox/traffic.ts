/** What a Firefox asks of anyone but this machine: all of it comes to a proxy that lets nothing through. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plainHost } from '@/scripts/browser/traffic';

/** The record of one browser's requests. */
export interface Traffic {
  /** Preferences that send every request here but those to this machine. */
  prefs: Record<string, string | number | boolean>;
  /** Hosts that were asked for, but those of Firefox's own services. */
  strangers(): string[];
  /** All hosts that were asked for. */
  hosts(): string[];
  end(): void;
}

/** Firefox's own: updates of lists, add-ons and the like, which the product has no part in. */
const browsersOwn = /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/;

/** Starts the proxy. */
export async function recordTraffic(): Promise<Traffic> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.add(url.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': `127.0.0.1, localhost, ${plainHost}`,
      'network.dns.localDomains': plainHost,
      // Names are asked of the proxy too, never of a name server.
      'network.dns.disablePrefetch': true,
    },
    hosts: () => [...asked].sort(),
    strangers: () => [...asked].filter((host) => !browsersOwn.test(host)).sort(),
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Every request a Chromium makes, from its own record (`--log-net-log`): pages, frames, workers,
 * the extension's worker and pages, web sockets and beacons pass through it alike.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browsersOwn } from './browsers-own';

/** One request to somewhere that is not this machine, or by the extension to anywhere. */
export interface Stranger {
  url: string;
  /** The origin that asked; empty where the browser or an address bar did. */
  by: string;
}

interface Event {
  type: number;
  source: { id: number };
  params?: { url?: string; initiator?: string };
}

/**
 * A name of this machine whose pages are not secure ones, as of an intranet without https: by its number and by the
 * usual names browsers trust it.
 */
export const plainHost = 'intranet.test';

let launches = 0;

/**
 * Makes ready for one launch.
 *
 * @param folder where the record is kept while the browser lives
 * @returns the arguments for the browser, and the file that then fills
 */
export function recordTraffic(folder: string): { args: string[]; file: string } {
  mkdirSync(folder, { recursive: true });
  const file = resolve(join(folder, `${process.pid}-${++launches}.json`));
  return {
    file,
    args: [
      `--log-net-log=${file}`,
      // What is asked for is recorded all the same; nothing reaches a network.
      `--host-resolver-rules=MAP ${plainHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost`,
    ],
  };
}

const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost|.+\.localhost)$/;

function isStrange({ url, by }: Stranger): boolean {
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^(https?|wss?|ftp):$/.test(protocol)) return false;
  if (/^(chrome|moz)-extension:/.test(by)) return true;
  if (loopback.test(hostname) || hostname === plainHost) return false;
  const isOwn = browsersOwn.has(hostname) || browsersOwn.has(hostname + pathname);
  return !(by === '' && isOwn);
}

/** The events of a record; its last line may be cut short by a browser that was killed. */
function* eventsOf(lines: readonly string[]): Generator<Event> {
  for (const line of lines) {
    if (!/^\{"(params|phase)"/.test(line)) continue;
    try {
      yield JSON.parse(line.replace(/\]?,$/, '')) as Event;
    } catch {}
  }
}

/**
 * Reads a record.
 *
 * @param file what `recordTraffic` named; no browser having started it counts as no request
 * @returns requests that were neither the test's own pages nor the browser's own upkeep
 */
export function strangersIn(file: string): Stranger[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const alive = /"REQUEST_ALIVE":(\d+)/.exec(lines[0] ?? '')?.[1];
  if (alive === undefined) throw new Error(`${file}: not a record of a browser's traffic`);
  const asked = new Map<number, Stranger>();
  for (const { type, source, params } of eventsOf(lines)) {
    if (type === Number(alive) && params?.url) asked.set(source.id, { url: params.url, by: '' });
    const known = asked.get(source.id);
    const { initiator = 'not an origin' } = params ?? {};
    if (known && initiator !== 'not an origin') known.by = initiator;
  }
  return [...asked.values()].filter(isStrange);
}

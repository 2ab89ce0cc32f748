/** Who sent a message, by the browser's word alone. */
import type { Runtime } from 'webextension-polyfill';

/** Our script in a page, or one of our own pages by its name, framed by another's page or not. */
export type Sender = { kind: 'content-script' } | { kind: 'page'; page: string; framed: boolean };

/** The extension that listens: its id and the start of its pages' addresses. */
export interface Own {
  id: string;
  address: string;
}

/**
 * @param sender as the browser gives it
 * @returns null for other extensions, and for anything that is none of the two
 */
export function senderOf(sender: Runtime.MessageSender, own: Own): Sender | null {
  const { id, url = '', tab, frameId = 0 } = sender;
  if (id !== own.id) return null;
  if (url.startsWith(own.address)) {
    const [, page = ''] = /^([\w-]+)\.html(?:[?#]|$)/.exec(url.slice(own.address.length)) ?? [];
    return { kind: 'page', page, framed: frameId > 0 };
  }
  return tab && /^(https?|about|blob|data):/.test(url) ? { kind: 'content-script' } : null;
}

/** The panel is framed, every other page of ours is a window or tab: anything else is refused. */
export function standsWhereItBelongs({ page, framed }: Sender & { kind: 'page' }): boolean {
  return framed === (page === 'panel');
}

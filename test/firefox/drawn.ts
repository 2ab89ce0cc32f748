/** Reads our own drawing out of closed shadow roots in Firefox, by the debugging protocol. */
import type { Page } from 'puppeteer-core';
import { sessionOf } from './browser';

/** One element of ours, as it is drawn in a page or in one of its frames. */
export interface Drawn {
  attributes: Record<string, string>;
  /** The box in the view of its frame. */
  box: { x: number; y: number; width: number; height: number };
}

interface RemoteNode {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

const ourElements = `[...document.documentElement.children].filter((one) => !/^(head|body)$/i.test(one.localName))`;
const boxes = `(...all) => JSON.stringify(all.map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return { x, y, width, height };
}))`;

const below = ({ value }: RemoteNode): RemoteNode[] =>
  (value?.shadowRoot?.value?.children ?? value?.children ?? []).flatMap((one) => [
    one,
    ...below(one),
  ]);

/** @returns every element in the closed roots of ours, in document order; none where nothing is drawn */
export async function drawnIn(page: Page): Promise<Drawn[]> {
  const { session, context } = sessionOf(page);
  const target = { context };
  const answer = await session.send('script.evaluate', {
    expression: ourElements,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const { value: hosts = [] } = (answer.result as { result: { value?: RemoteNode[] } }).result;
  const nodes = hosts.flatMap(below).filter(({ sharedId, value }) => sharedId && value?.attributes);
  const measured = await session.send('script.callFunction', {
    functionDeclaration: boxes,
    arguments: nodes.map(({ sharedId }) => ({ sharedId })),
    target,
    awaitPromise: false,
  });
  const { result } = measured.result as { result: { value: string } };
  const all = JSON.parse(result.value) as Drawn['box'][];
  return nodes.map(({ value }, index) => ({
    attributes: value?.attributes ?? {},
    box: all[index] ?? { x: 0, y: 0, width: 0, height: 0 },
  }));
}

/** Names of the markers that are shown. */
export const markersOf = async (page: Page): Promise<string[]> =>
  (await drawnIn(page))
    .filter(({ attributes }) => attributes.class === 'marker' && attributes.hidden === undefined)
    .map(({ attributes }) => attributes['aria-label'] ?? '');

/** What the picker's bar says; null where no picker is drawn. */
export async function barOf(page: Page): Promise<string | null> {
  const bar = (await drawnIn(page)).find(({ attributes }) => attributes.role === 'spinbutton');
  return bar ? (bar.attributes['data-name'] ?? '') : null;
}

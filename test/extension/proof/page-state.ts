/** All that can be told of a page, without the one element of ours: for comparing before and after. */
import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';

/** What a page is, in plain data. Two equal states mean that nobody could tell the pages apart. */
export interface PageState {
  /** One for each frame of the page's own, in the order of the tree. */
  frames: FrameState[];
  /** The accessibility tree of each frame, a line a node. */
  accessibility: string[][];
}

interface FrameState {
  html: string;
  forms: string[];
  /** A line an element: its place in the document, its box, and a hash of its computed style. */
  layout: string[];
  size: number[];
}

/** Runs in the page. */
function stateOfFrame(): FrameState {
  const top = document.documentElement;
  const own = (node: Element) =>
    !(node.parentElement === top && node !== document.head && node !== document.body);
  const hashed = (text: string) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16);
  };
  const all = [...getComputedStyle(top)];
  const known = all.filter((name) => !name.startsWith('--'));
  // Custom properties are inherited, and what they do shows in the others: read where inheritance starts. They come in
  // the order of the browser's own table, another in each process.
  const custom = all.filter((name) => name.startsWith('--')).sort();
  const styleOf = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    // What is not drawn has no look.
    if (pseudo && style.content === 'none') return 'none';
    const names = element === top || element === document.body ? [...known, ...custom] : known;
    return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  const elements: Element[] = [];
  const html: string[] = [];
  const gather = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (!own(element)) continue;
      elements.push(element);
      if (!element.shadowRoot) continue;
      html.push(element.shadowRoot.innerHTML);
      gather(element.shadowRoot);
    }
  };
  gather(document);
  const attributes = [...top.attributes].map(({ name, value }) => `${name}="${value}"`);
  html.unshift(attributes.join(' '), document.head.outerHTML, document.body.outerHTML);
  const controls = elements.flatMap((element) => {
    const { name, value, checked, selectedIndex } = element as HTMLInputElement & HTMLSelectElement;
    if (!/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return [];
    return [`${name}=${value} ${checked} ${selectedIndex}`];
  });
  return {
    html: html.join('\n'),
    forms: [...document.forms]
      .map((form) =>
        JSON.stringify([...new FormData(form)].map(([name, data]) => [name, `${data}`])),
      )
      .concat(controls),
    layout: [top, ...elements].map((element, at) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x + scrollX, y + scrollY, width, height].join(' ');
      const styles = styleOf(element) + styleOf(element, '::before') + styleOf(element, '::after');
      return `${at} ${element.tagName} ${element.getAttribute('name') ?? ''} ${box} ${hashed(styles)}`;
    }),
    size: [top.scrollWidth, top.scrollHeight, innerWidth, innerHeight],
  };
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

const belowOf = (node: DomNode): DomNode[] =>
  [node.children ?? [], node.shadowRoots ?? [], node.contentDocument ?? []].flat();

/** Ids of every node at and below our element, its closed root and its frame, in a document and all its frames. */
function oursIn(root: DomNode): Set<number> {
  const ids = new Set<number>();
  const take = (node: DomNode) => {
    ids.add(node.backendNodeId);
    belowOf(node).forEach(take);
  };
  const search = (node: DomNode) => {
    for (const child of belowOf(node)) {
      const own = node.nodeName !== 'HTML' || /^(HEAD|BODY|#comment|#text)$/.test(child.nodeName);
      (own ? search : take)(child);
    }
  };
  search(root);
  return ids;
}

interface AxNode {
  nodeId: string;
  backendDOMNodeId?: number;
  childIds?: string[];
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The tree as an assistive device gets it, nodes of ours left out wherever they hang. */
function linesOf(nodes: readonly AxNode[], ours: ReadonlySet<number>): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AxNode, depth: number) => {
    if (node.backendDOMNodeId !== undefined && ours.has(node.backendDOMNodeId)) return;
    const { role, name, description, value, properties = [] } = node;
    const states = properties
      // Where the focus is belongs to whoever pressed last, not to the page's tree.
      .filter((property) => !/^(focused|url)$/.test(property.name))
      .map((property) => `${property.name}=${JSON.stringify(property.value.value)}`);
    const parts = [role?.value, name?.value, description?.value, value?.value, ...states];
    if (!node.ignored) lines.push(`${' '.repeat(depth)}${parts.join('|')}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, node.ignored ? depth : depth + 1);
    }
  };
  if (nodes[0]) walk(nodes[0], 0);
  return lines;
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

/** The trees of a page's own frames, in the order of the document. */
async function accessibilityOf(session: CDPSession): Promise<string[][]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  const ours = oursIn(root);
  const { frameTree } = await session.send('Page.getFrameTree');
  const trees: string[][] = [];
  const read = async ({ frame, childFrames = [] }: FrameTree) => {
    if (frame.url.startsWith('chrome-extension:')) return;
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    trees.push(linesOf(nodes as unknown as AxNode[], ours));
    for (const child of childFrames) await read(child);
  };
  await read(frameTree);
  return trees;
}

/** The frames of the page itself: ours has another scheme. */
export function ownFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'));
}

/**
 * @param page as it stands; nothing in it is touched
 * @returns its whole state without our element
 */
export async function stateOf(page: Page): Promise<PageState> {
  const frames: FrameState[] = [];
  for (const frame of ownFrames(page)) frames.push(await frame.evaluate(stateOfFrame));
  const session = await page.context().newCDPSession(page);
  const accessibility = await accessibilityOf(session);
  await session.detach();
  return { frames, accessibility };
}

/** How many elements of ours hang in the page and in its frames: none or one in each. */
export async function ourElements(page: Page): Promise<number> {
  let all = 0;
  for (const frame of ownFrames(page)) {
    const here = await frame.locator('html > :not(head):not(body)').count();
    expect(here, `elements of ours in ${frame.url()}`).toBeLessThan(2);
    all += here;
  }
  return all;
}

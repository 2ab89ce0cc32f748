/** Reads the plug-in's panel out of its closed root, by the debugging protocol. */
import type { SendProtocol } from '@/scripts/browser/markers';

/** A panel as it is drawn. */
export interface PanelRead {
  /** Of its dialog. */
  name: string;
  title: string;
  /** Texts of the guide's lines in the shown tab. */
  lines: string[];
  tabs: string[];
  /** In the viewport, in CSS pixels. */
  box: { x: number; y: number; width: number; height: number };
  /** In CSS pixels, as computed. */
  fontSize: number;
  /** True when the focus is in it. */
  focused: boolean;
}

interface Node {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* all(child);
}

function isPanel({ attributes = [] }: Node): boolean {
  return attributes[attributes.indexOf('class') + 1]?.split(' ').includes('kj-panel') ?? false;
}

/** Runs inside the page, on the panel's own element. */
function read(this: HTMLElement): PanelRead {
  const texts = (selector: string) =>
    [...this.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
  const { host } = this.getRootNode() as ShadowRoot;
  const { x, y, width, height } = host.getBoundingClientRect();
  return {
    name: host.getAttribute('aria-label') ?? '',
    title: texts('h1')[0] ?? '',
    lines: texts('.kj-line'),
    tabs: texts('[role=tab]'),
    box: { x, y, width, height },
    fontSize: Number.parseFloat(getComputedStyle(this.querySelector('.kj-line') ?? this).fontSize),
    focused: (host.getRootNode() as ShadowRoot).activeElement === host,
  };
}

/** Every panel there is; two only where two forms of a page are attached. */
async function panelNodes(send: SendProtocol): Promise<Node[]> {
  const { root } = (await send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return [...all(root)].filter(isPanel);
}

/** @returns how many panels are open */
export const panelsIn = async (send: SendProtocol): Promise<number> =>
  (await panelNodes(send)).length;

/** Runs a function on the panel's own element; null when none is open. */
async function onPanel<T>(send: SendProtocol, run: (...args: never[]) => T, ...args: unknown[]) {
  const [node] = await panelNodes(send);
  if (!node) return null;
  const { backendNodeId } = node;
  const { object } = (await send('DOM.resolveNode', { backendNodeId })) as {
    object: { objectId: string };
  };
  const { result } = (await send('Runtime.callFunctionOn', {
    functionDeclaration: `${run}`,
    objectId: object.objectId,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  })) as { result: { value: T } };
  return result.value;
}

/**
 * @param send bound to one page
 * @returns the panel, or null when none is open
 */
export const panelIn = (send: SendProtocol): Promise<PanelRead | null> => onPanel(send, read);

function boxOf(this: HTMLElement, selector: string) {
  const { x, y, width, height } = this.querySelector(selector)?.getBoundingClientRect() ?? {};
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

/** @returns the box of the first match in the panel, in the viewport, in CSS pixels */
export async function placeIn(send: SendProtocol, selector: string) {
  const box = await onPanel(send, boxOf, selector);
  if (!box?.width) throw new Error(`the panel has no ${selector}`);
  return box;
}

function about(this: HTMLElement, selector: string) {
  // The panel itself too.
  const found = this.matches(selector) ? this : this.querySelector(selector);
  const { value = '' } = (found ?? {}) as Partial<HTMLTextAreaElement>;
  return { text: found?.textContent ?? '', value };
}

function ticked(this: HTMLElement) {
  return this.querySelectorAll(':checked').length;
}

/** Small questions about what the panel shows. */
export const readerOf = (send: SendProtocol) => ({
  text: async (selector: string) => (await onPanel(send, about, selector))?.text ?? '',
  value: async (selector: string) => (await onPanel(send, about, selector))?.value ?? '',
  checked: async () => (await onPanel(send, ticked)) ?? 0,
});

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

/**
 * @param send bound to one page
 * @returns the panel, or null when none is open
 */
export async function panelIn(send: SendProtocol): Promise<PanelRead | null> {
  const { root } = (await send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const node = [...all(root)].find(isPanel);
  if (!node) return null;
  const { backendNodeId } = node;
  const { object } = (await send('DOM.resolveNode', { backendNodeId })) as {
    object: { objectId: string };
  };
  const { result } = (await send('Runtime.callFunctionOn', {
    functionDeclaration: `${read}`,
    objectId: object.objectId,
    returnByValue: true,
  })) as { result: { value: PanelRead } };
  return result.value;
}

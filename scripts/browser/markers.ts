/** Reads our own drawing out of closed shadow roots, by the debugging protocol. Demo and tests only. */

/** One call of the Chrome DevTools protocol. */
export type SendProtocol = (method: string, params?: object) => Promise<unknown>;

/** A marker that is drawn. */
export interface DrawnMarker {
  name: string;
  /** The language of the name; empty: that of the page. */
  lang: string;
  open: boolean;
  /** Middle of the marker in the viewport of its frame's tab, in CSS pixels. */
  x: number;
  y: number;
}

interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
}

function attribute(node: Node, name: string): string | undefined {
  const { attributes = [] } = node;
  const at = attributes.indexOf(name);
  return at % 2 === 0 ? attributes[at + 1] : undefined;
}

async function allNodes(send: SendProtocol): Promise<Node[]> {
  await send('DOM.enable');
  const answer = await send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  return (answer as { nodes: Node[] }).nodes;
}

/**
 * @param send bound to one page
 * @returns the markers that are shown, in document order
 */
export async function markersIn(send: SendProtocol): Promise<DrawnMarker[]> {
  const markers: DrawnMarker[] = [];
  for (const node of await allNodes(send)) {
    if (node.nodeName !== 'BUTTON' || attribute(node, 'class') !== 'marker') continue;
    if (attribute(node, 'hidden') !== undefined) continue;
    const box = await send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(
      () => null,
    );
    if (!box) continue;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = (box as { model: { border: number[] } })
      .model.border;
    markers.push({
      name: attribute(node, 'aria-label') ?? '',
      lang: attribute(node, 'lang') ?? '',
      open: attribute(node, 'aria-expanded') === 'true',
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    });
  }
  return markers;
}

/** How much memory a page's objects take, without what the browser compiles of our code as it sees fit. */
import type { CDPSession } from '@playwright/test';

/** What a heap snapshot holds, as far as it is read here: numbers in rows, one for each node. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** Bytes, by what they are for. */
export interface Heap {
  /** Objects, strings, closures. */
  objects: number;
  /** What was compiled. It comes with use, in several makings, and levels off. */
  code: number;
}

/** Nodes of these kinds do not lie in the heap of scripts. */
const elsewhere = new Set(['native', 'synthetic']);

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return JSON.parse(chunks.join('')) as Snapshot;
}

/** Bytes in use after everything unused was collected. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { snapshot, nodes } = await snapshotOf(session);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kindAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const heap: Heap = { objects: 0, code: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = types[0][nodes[node + kindAt] ?? 0] ?? '';
    const size = nodes[node + sizeAt] ?? 0;
    if (kind === 'code') heap.code += size;
    else if (!elsewhere.has(kind)) heap.objects += size;
  }
  return heap;
}

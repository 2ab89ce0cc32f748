/** Reads every frame of an open page, each in an isolated world where the page's scripts reach nothing. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { FrameRows, Row } from './in-page';

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}
interface ProtocolNode {
  backendNodeId: number;
  shadowRootType?: string;
  frameId?: string;
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
  contentDocument?: ProtocolNode;
}

const worldName = 'kjennetegn';
/** Time without changes after which a page counts as drawn, and the longest wait for it, in ms. */
const quiet = 120;
const longestWait = 3000;

/** The fields of all frames, the page itself first. */
export async function readFrames(
  context: BrowserContext,
  page: Page,
  script: string,
): Promise<FrameRows> {
  const session = await context.newCDPSession(page);
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const worlds = new Map<string, number>();
  for (const id of idsOf(frameTree)) worlds.set(id, await world(session, id, script));
  const [main] = worlds.values();
  if (main === undefined) return { rows: [], ms: 0 };
  if (await run<boolean>(session, main, 'document.scripts.length > 0')) {
    await run(session, main, `kjennetegn.settled(${quiet}, ${longestWait})`);
    await openClosedRoots(session, worlds);
  }
  const rows: Row[] = [];
  let ms = 0;
  for (const id of worlds.values()) {
    const read = await run<FrameRows>(session, id, 'kjennetegn.readFrame()');
    rows.push(...read.rows);
    ms += read.ms;
  }
  const foreign = await readForeignFrames(context, page, script);
  await session.detach();
  return { rows: [...rows, ...foreign.rows], ms: ms + foreign.ms };
}

/** Frames that the browser runs in another process have a session of their own. */
async function readForeignFrames(context: BrowserContext, page: Page, script: string) {
  const read: FrameRows = { rows: [], ms: 0 };
  for (const frame of page.frames().slice(1)) {
    const session = await context.newCDPSession(frame).catch(() => null);
    if (!session) continue;
    const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
    const id = await world(session, frameTree.frame.id, script);
    const { rows, ms } = await run<FrameRows>(session, id, 'kjennetegn.readFrame()');
    read.rows.push(...rows);
    read.ms += ms;
  }
  return read;
}

function idsOf({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(idsOf)];
}

async function world(session: CDPSession, frameId: string, script: string): Promise<number> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName,
  });
  await run(session, executionContextId, script);
  return executionContextId;
}

async function run<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}

/** Hands closed shadow roots to the world of their frame; an extension opens them by its own right. */
async function openClosedRoots(session: CDPSession, worlds: Map<string, number>): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const [main] = worlds.values();
  const visit = async (node: ProtocolNode, contextId: number | undefined): Promise<void> => {
    if (node.shadowRootType === 'closed' && contextId !== undefined) {
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: node.backendNodeId,
        executionContextId: contextId,
      });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { kjennetegn.openRoot(this); }',
      });
    }
    const inside = node.frameId ? worlds.get(node.frameId) : contextId;
    for (const child of node.children ?? []) await visit(child, contextId);
    for (const shadow of node.shadowRoots ?? []) await visit(shadow, contextId);
    if (node.contentDocument) await visit(node.contentDocument, inside);
  };
  await visit(root as ProtocolNode, main);
}

/** Another extension in the same profile, with every right an extension can ask for, that wants to know what is noted. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Other',
  version: '1',
  permissions: ['scripting', 'tabs', 'webNavigation', 'storage', 'management'],
  host_permissions: ['<all_urls>'],
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['everywhere.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

/** In every frame it gets into: what is heard there, and which extension hears. */
const everywhere = `
  document.documentElement.dataset.other = chrome.runtime.id;
  const heard = [];
  for (const name of ['keydown', 'input', 'paste', 'message'])
    addEventListener(name, ({ key, data }) => {
      heard.push([name, key ?? data]);
      chrome.storage.local.set({ [location.href]: heard });
    }, true);
`;

/** @returns the folder it is in, unpacked */
export function makeOtherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'everywhere.js': everywhere,
    'page.html': '<!doctype html><title>Other</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** What its own page finds out; runs there. */
export async function spy([ours, url]: readonly [string, string]) {
  const { tabs, scripting, webNavigation, runtime, storage, management } = chrome;
  const [tab] = await tabs.query({ url: `${url}*` });
  const tabId = tab?.id ?? -1;
  const said = (work: Promise<unknown>) => work.then(JSON.stringify, (error) => `refused ${error}`);
  const read = () => {
    const roots = [...document.querySelectorAll<HTMLElement>('*')]
      .map((element) => chrome.dom.openOrClosedShadowRoot(element))
      .filter((root) => root !== null);
    const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
    return {
      page: document.documentElement.outerHTML + roots.map((root) => root.innerHTML).join(),
      panel: frames[0]?.src,
    };
  };
  const all = await scripting.executeScript({ target: { tabId, allFrames: true }, func: read });
  const told = (await webNavigation.getAllFrames({ tabId })) ?? [];
  // Frames are numbered one after another: each is tried.
  const numbers = Array.from({ length: 300 }, (_, frame) => frame);
  const into = (frame: number) => ({ tabId, frameIds: [frame] });
  const inside = await Promise.all(
    numbers.map((frame) =>
      said(
        scripting.executeScript({
          target: into(frame),
          func: () => location.href + document.documentElement.textContent,
        }),
      ),
    ),
  );
  const disconnected = new Promise<string>((done) => {
    const port = runtime.connect(ours);
    port.onDisconnect.addListener(() => done(runtime.lastError?.message ?? ''));
    port.onMessage.addListener((message) => done(`told ${JSON.stringify(message)}`));
  });
  const files = ['panel.html', 'options.html', 'manifest.json', 'in-page.js'];
  return {
    told: told.map((frame) => frame.url),
    src: all.map(({ result }) => result?.panel).find(Boolean) ?? '',
    pages: all.map(({ result }) => result?.page ?? '').join('\n'),
    inside: inside.filter((answer) => !answer.startsWith('refused')),
    asked: await Promise.all(
      ['openSheet', 'listSheets', 'exportDamaged'].map((pageCall) =>
        said(runtime.sendMessage(ours, { pageCall, contentCall: pageCall, arg: {} })),
      ),
    ),
    connected: await disconnected,
    fetched: await Promise.all(
      files.map((name) => said(fetch(`chrome-extension://${ours}/${name}`))),
    ),
    stored: await said(storage.local.get()),
    managed: await said(management.get(ours).then(({ description, name }) => description + name)),
  };
}

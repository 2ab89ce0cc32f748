/**
 * The one script of a page without modules. It serves the whole document at once, unless it says
 * `data-attach="no"`, and leaves its functions at `kjennetegnFormPlugin` for pages that want more.
 */
import { addressAgain, countingFailures } from './again';
import type { AttachPrompts, Prompts } from './api';
import { attachWith } from './attach';
import { statedOptions } from './options';

/** What the script leaves in the page. */
interface PagesDoor {
  attachPrompts: AttachPrompts;
  /** The whole document's, unless the script was told not to. */
  prompts: Prompts | null;
}

function start(script: HTMLScriptElement): PagesDoor {
  // The panel lies beside the script, wherever the owner has put both.
  const panel = new URL('./panel.js', script.src).href;
  const attachPrompts = attachWith(
    countingFailures(
      (failed) =>
        import(/* @vite-ignore */ failed ? addressAgain(panel, 'panel.js', failed) : panel),
    ),
  );
  const isWhole = script.dataset.attach !== 'no';
  return {
    attachPrompts,
    prompts: isWhole ? attachPrompts(document, statedOptions(script)) : null,
  };
}

const page = globalThis as typeof globalThis & { kjennetegnFormPlugin?: PagesDoor };
const { currentScript } = document;
// A page that names the script twice is served once.
if (currentScript instanceof HTMLScriptElement) page.kjennetegnFormPlugin ??= start(currentScript);

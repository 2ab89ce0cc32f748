/** The panel's own part of the plug-in: fetched at the first press. */
import { render } from 'preact';
import { placePanel } from '@/components/panel-frame/place';
import type { Prompt } from '@/utils/messages/calls';
import { guideOf } from '../../pages/guide-of';
import type { Desk } from '../notes/desk';
import type { Options } from '../options';
import { fetchAgain } from './fetch-again';
import { PlugInPanel } from './plug-in-panel';
import { panelSheets } from './styles';

/** What a panel shows. */
export interface PanelTask {
  prompt: Prompt;
  options: Options;
  /** Where ticks and notes are kept; null where the owner has not asked for them. */
  desk: Promise<Desk> | null;
  /** What the panel is called by assistive technology. */
  name: string;
  onClose(): void;
}

/** A panel in the page. */
export interface ShownPanel {
  element: HTMLElement;
  /** Draws it as wide as it now is. */
  settle(): void;
  renew(options: Options): void;
  remove(): void;
}

/** What the first script knows of this one. */
export interface PanelModule {
  show(document: Document, task: PanelTask): ShownPanel;
  place: typeof placePanel;
  preload(options: Options): Promise<unknown>;
  /** Opens the notes of this document; called once. */
  openDesk(view: Window, options: () => Options): Promise<Desk>;
}

/** Keys and pointers in the panel are no business of the form's own handlers. */
const ours = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
];
const pointers = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
];

/** Dark only where the page itself can be. */
function schemeOf({ documentElement, defaultView }: Document): 'auto' | 'light' {
  const scheme = defaultView?.getComputedStyle(documentElement).colorScheme ?? '';
  return scheme.includes('dark') ? 'auto' : 'light';
}

/** The panel's element, its closed root and the ground it is drawn on. */
function frame(document: Document, name: string) {
  const element = document.createElement('div');
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', name);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = panelSheets(document);
  const ground = document.createElement('div');
  ground.className = 'kj-ground';
  ground.dataset.colorScheme = schemeOf(document);
  root.append(ground);
  for (const type of [...ours, ...pointers]) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  return { element, ground };
}

/** Shows a panel that is not yet placed; see {@link PanelModule}. */
export function show(document: Document, task: PanelTask): ShownPanel {
  const { element, ground } = frame(document, task.name);
  let { options } = task;
  const draw = () => {
    const layout = element.dataset.sheet === undefined ? 'card' : 'sheet';
    const { prompt, desk, onClose } = task;
    render(
      <PlugInPanel
        prompt={prompt}
        options={options}
        desk={desk}
        fetchAgain={fetchAgain}
        layout={layout}
        onClose={onClose}
      />,
      ground,
    );
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) task.onClose();
  });
  return {
    element,
    settle() {
      // A page may set its own size of `rem`; ours is the reader's own, as in any text of the browser.
      const { fontSize } = getComputedStyle(element);
      if (fontSize) element.style.setProperty('--kj-rem', fontSize);
      draw();
    },
    renew(next) {
      options = next;
      draw();
    },
    remove() {
      render(null, ground);
      element.remove();
    },
  };
}

/** Fetches what a panel will show, so that it opens without a network. */
export const preload = ({ language, notes }: Options): Promise<unknown> =>
  Promise.all([guideOf(language), notes ? import('../notes/desk') : null]);

/** Opens the notes of a document; see {@link PanelModule}. */
export async function openDesk(view: Window, options: () => Options): Promise<Desk> {
  return (await import('../notes/desk')).createDesk(view, options);
}

export { placePanel as place };

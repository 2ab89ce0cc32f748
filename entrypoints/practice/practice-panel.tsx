/** The panel of the practice form: in a page of ours, drawn with the page's own styles. */
import { render } from 'preact';
import { placePanel } from '@/components/panel-frame/place';
import type { PanelModule } from '../form-plugin/panel/mount';
import { PlugInPanel } from '../form-plugin/panel/plug-in-panel';
import { guideOf } from '../pages/guide-of';
import { startAnew } from '../pages/start-anew';

/** The page goes, so nothing comes of it here. */
const fetchAgain = () => {
  startAnew();
  return new Promise<never>(() => undefined);
};

/**
 * The layer's root is closed to the page's styles, so only a slot stands there; the panel itself is
 * a child of the layer's element and shows through it.
 */
export const practicePanel: PanelModule = {
  show(document, task) {
    const slot = document.createElement('slot');
    const panel = document.createElement('div');
    panel.className = 'kj-practice-panel';
    panel.tabIndex = -1;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', task.name);
    let { options } = task;
    const draw = () => {
      const layout = panel.dataset.sheet === undefined ? 'card' : 'sheet';
      const { prompt, onClose } = task;
      render(
        <PlugInPanel
          prompt={prompt}
          options={options}
          desk={null}
          fetchAgain={fetchAgain}
          layout={layout}
          onClose={onClose}
        />,
        panel,
      );
    };
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) task.onClose();
    });
    return {
      element: slot,
      settle() {
        const root = slot.getRootNode();
        if (root instanceof ShadowRoot && !panel.isConnected) root.host.append(panel);
        for (const side of ['left', 'top', 'width', 'height'] as const) {
          panel.style[side] = slot.style[side];
        }
        panel.toggleAttribute('data-sheet', slot.dataset.sheet !== undefined);
        draw();
        if (!panel.contains(document.activeElement)) panel.focus({ preventScroll: true });
      },
      renew(next) {
        options = next;
        draw();
      },
      remove() {
        render(null, panel);
        panel.remove();
        slot.remove();
      },
    };
  },
  place: placePanel,
  openDesk: () => Promise.reject(new Error('nothing is kept of practice')),
  preload: ({ language }) => guideOf(language),
};

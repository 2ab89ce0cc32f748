/** Joins detector, markers and panel in an owner's page: `attachPrompts` for any way of being loaded. */

import { createMarkers } from '@/components/layer/markers';
import { markerWords } from '@/components/words/marker';
import { languageOf } from '@/utils/fields/language-of';
import { watchFields } from '@/utils/fields/watch';
import { holdsAny, watchForm } from '../in-page/form-events';
import { createPrompts, type Prompted } from '../in-page/prompts';
import type { AttachPrompts } from './api';
import { takePlace } from './first-come';
import { hostAttribute } from './host-attribute';
import { createInPagePanel, type LoadPanel } from './in-page-panel';
import { type Options, wholeOptions } from './options';
import { focusedIn, rootsOpener } from './roots';
import { watchShortcut } from './shortcut';

function windowOf(root: Parameters<AttachPrompts>[0]): Window & typeof globalThis {
  const isNode = typeof root === 'object' && root !== null && 'nodeType' in root;
  const document = isNode ? (root instanceof Document ? root : root.ownerDocument) : null;
  const view = document?.defaultView;
  if (view) return view;
  throw new TypeError('Kjennetegn: attachPrompts takes the document, or an element or root in it.');
}

/**
 * @param load fetches the panel's code, at the first press
 * @returns the plug-in's door
 */
export function attachWith(load: LoadPanel): AttachPrompts {
  return (root, given = {}) => {
    const view = windowOf(root);
    const { document } = view;
    const ends = new AbortController();
    const { signal } = ends;
    let stated = given;
    let options: Options = wholeOptions(stated, document);
    const promptsOf = createPrompts(languageOf);
    let prompts = new Map<string, Prompted>();
    let reading = new AbortController();

    const markers = createMarkers(view, { press: (key) => open(key) }, signal, {
      attribute: hostAttribute,
    });
    const panel = createInPagePanel(view, markers, load, () => options, signal);

    function open(key: string) {
      const at = prompts.get(key);
      if (!at) return;
      place.alone();
      void panel.open(at.prompt, at.found.control);
    }

    function draw() {
      const { marker: nameOf } = markerWords[options.language];
      const marked = [...prompts.values()].filter(({ prompt }) => prompt.marker);
      markers.show(
        marked.map(({ prompt, found }) => ({
          key: prompt.key,
          control: found.control,
          name: nameOf(prompt.label),
          lang: options.language,
        })),
      );
    }

    function read() {
      reading.abort();
      reading = new AbortController();
      watchFields(
        document,
        ({ found }) => {
          lookForNavigation();
          const all = promptsOf(found);
          prompts = new Map([...all].filter(([, one]) => place.isOwn(one.found.control)));
          panel.follow(prompts);
          draw();
        },
        { signal: reading.signal, openRoot: rootsOpener(root, options.openRoot) },
      );
    }

    signal.addEventListener('abort', () => reading.abort());
    const place = takePlace(document, { root, changed: read, close: () => panel.close() }, signal);
    const lookForNavigation = watchForm(
      view,
      (form) => holdsAny(form, prompts.values()),
      (event) => panel.happened(event),
      signal,
    );
    watchShortcut(
      view,
      () => {
        const at = focusedIn(root);
        const entry = at && [...prompts].find(([, { found }]) => found.control.contains(at));
        if (!entry) return false;
        open(entry[0]);
        return true;
      },
      signal,
    );
    // There from the beginning, so that the extension sees that this form has us, and stays silent.
    markers.keep(true);
    if (options.preload) panel.preload();
    read();

    return {
      update(changed = {}) {
        if (signal.aborted) return;
        stated = { ...stated, ...changed };
        options = wholeOptions(stated, document);
        panel.renew();
        read();
      },
      detach: () => ends.abort(),
    };
  };
}

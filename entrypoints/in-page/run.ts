/** Joins detector, markers and panel in one page. */

import { createMarkers } from '@/components/layer/markers';
import { markerWords, plainMarkerNames } from '@/components/words/marker';
import { languageOf } from '@/utils/fields/language-of';
import type { Found, Reading } from '@/utils/fields/types';
import { watchFields } from '@/utils/fields/watch';
import type { FormEvent, PageState } from '@/utils/messages/calls';
import { answerBackground, callBackground, isAttended } from '@/utils/messages/page';
import { newId } from '@/utils/new-id';
import { openRootOf } from './closed-roots';
import { holdsAny, watchForm } from './form-events';
import { type HeldReading, type ReadingHolder, readingKey } from './handover';
import { createPanelFrame } from './open-panel';
import { hasPlugin, watchPlugin } from './owner';
import { createPrompts, formLabelOf, headingsOf, type Prompted } from './prompts';
import { wereReplaced } from './replaced';
import { followRules } from './rules';
import { showWhere } from './show-where';

/** How soon after an update the old version's panel leaves: it can save nothing any more. In milliseconds. */
const attendance = 1000;

/**
 * Starts in this page.
 *
 * @param view the page's window
 * @param ends ends everything and leaves the page as it was
 */
export function run(view: Window, ends: AbortController): void {
  const { signal } = ends;
  const { document } = view;
  const pageId = newId();
  let state: PageState | null = null;
  let hidden = false;
  let heardOfHiding = 0;
  const promptsOf = createPrompts(languageOf);
  let prompts = new Map<string, Prompted>();
  let reported = '';
  let watch = 0;
  let noted: ReadonlySet<string> = new Set();

  /** The extension was updated or removed: this script has nobody left to talk to. */
  const gone = () => ends.abort();
  signal.addEventListener('abort', () => view.clearInterval(watch));
  const rules = followRules(gone);
  let found: readonly Found[] = [];
  const held = (): HeldReading => ({ ...rules.inForce(), met: rules.inForce().metNow(), found });
  (globalThis as ReadingHolder)[readingKey] = held;
  const markers = createMarkers(view, { press: open, rest: makeReady }, signal);
  const panel = createPanelFrame(
    view,
    markers,
    () => ({ pageId, formLabel: formLabelOf(document), language: state?.language ?? 'nb' }),
    signal,
  );

  function open(key: string) {
    const at = prompts.get(key);
    if (!at || !state || hidden) return;
    if (state.panelInPage === 'off') callBackground('openSidePanel', { pageId }).catch(gone);
    else panel.open(at.prompt, at.found.control).catch(gone);
  }

  /** A press may follow: the panel is made unseen, with a token as after the press. */
  function makeReady(key: string | null) {
    const at = prompts.get(key ?? '');
    const isWanted = at && !hidden && state && state.panelInPage !== 'off';
    panel.makeReady(isWanted ? at.prompt : null, at?.found.control).catch(gone);
  }

  function draw() {
    const language = state?.language ?? 'nb';
    const nameOf =
      state?.wording === 'plain' ? plainMarkerNames[language] : markerWords[language].marker;
    const isNoted = (key: string) => state?.noteCues === 'on' && noted.has(key);
    const isOurs = state && !hidden && !hasPlugin(document);
    const shown = isOurs ? [...prompts.values()] : [];
    markers.show(
      shown
        .filter(({ prompt }) => prompt.marker)
        .map(({ prompt, found }) => ({
          key: prompt.key,
          control: found.control,
          name: nameOf(prompt.label) + (isNoted(prompt.key) ? markerWords[language].noted : ''),
          lang: language,
          noted: isNoted(prompt.key),
        })),
    );
  }

  async function report(reading: Reading) {
    const about = {
      pageId,
      prompts: prompts.size,
      fields: reading.found.length,
      stopped: reading.stopped,
      headings: headingsOf(document),
    };
    const said = [...prompts.keys(), ...about.headings].join('\u001e');
    if (said === reported && state) return;
    // A page with nothing to show is not worth a message, unless it had something before.
    if (!prompts.size && !reported && !reading.stopped) return;
    reported = said;
    const heard = heardOfHiding;
    watch ||= view.setInterval(() => isAttended() || gone(), attendance);
    state = await callBackground('report', about);
    // An answer given before *hide all* was pressed must not bring anything back.
    if (heard === heardOfHiding) hidden = state.hidden;
  }

  function tell(event: FormEvent) {
    panel.close(false);
    if (event.kind === 'navigated') void rules.ask(true).then(decide);
    if (reported) callBackground('formEvent', { pageId, event }).catch(gone);
  }

  const concerns = (form: Element) => holdsAny(form, prompts.values());
  const lookForNavigation = watchForm(view, concerns, tell, signal);

  answerBackground(
    {
      async setState(next) {
        state = next;
        if (next.panelInPage === 'off') panel.close(false);
        draw();
      },
      async setNoted({ keys }) {
        noted = new Set(keys);
        draw();
      },
      async setHidden(about) {
        heardOfHiding++;
        hidden = about.hidden;
        if (hidden) panel.close(false);
        draw();
      },
      async listPrompts() {
        return {
          prompts: [...prompts.values()].map(({ prompt }) => prompt),
          formLabel: formLabelOf(document),
        };
      },
      async goToField({ key }) {
        const control = prompts.get(key)?.found.control;
        if (control) showWhere(control);
      },
      async openFocused() {
        const at = document.activeElement;
        if (!at || at.matches('iframe,frame') || !document.hasFocus()) return;
        const entry = [...prompts].find(([, { found }]) => found.control.contains(at));
        if (entry) open(entry[0]);
      },
      async lookAtPanel(eye) {
        return panel.look(eye);
      },
      async closePanel({ focusBack, again }) {
        const at = panel.at();
        panel.close(focusBack);
        if (again && at) open(at);
      },
      async rulesChanged() {
        decide(await rules.ask(false));
      },
      async stop() {
        ends.abort();
      },
    },
    signal,
  );

  watchPlugin(document, draw, signal);
  const decide = watchFields(
    document,
    (reading) => {
      lookForNavigation();
      found = reading.found;
      rules.tell(found.length);
      const next = promptsOf(reading.found);
      if (wereReplaced(prompts, next)) tell({ kind: 'replaced' });
      prompts = next;
      const at = panel.at();
      if (at && !prompts.has(at)) panel.close(false);
      report(reading).then(draw, gone);
    },
    { signal, openRoot: openRootOf, ruling: rules.ask(true) },
  );
}

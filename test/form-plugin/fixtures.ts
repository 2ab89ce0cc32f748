/** The form owners' examples, served; a page that remembers its requests and complaints; our drawing read. */
import { test as base, type CDPSession, type Page } from '@playwright/test';
import { type DrawnMarker, markersIn } from '@/scripts/browser/markers';
import { buildExamples } from '@/scripts/form-plugin/examples';
import { type Forms, serveForms } from '@/scripts/forms/serve';
import { type PanelRead, panelIn, panelsIn, placeIn, readerOf } from './panel-read';

/** What a page asked for, and what went wrong on it. */
export interface PageLog {
  requests: string[];
  complaints: string[];
}

function logOf(page: Page): PageLog {
  const log: PageLog = { requests: [], complaints: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('pageerror', (error) => log.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log.complaints.push(message.text());
  });
  return log;
}

/** Our drawing in a page. */
export interface Drawing {
  /** Markers in view, as soon as there are any. */
  markers(): Promise<DrawnMarker[]>;
  /** Presses the marker whose name ends so, and gives the panel once its guidance is there. */
  open(name: string, how?: 'mouse' | 'touch'): Promise<PanelRead>;
  /** Where the first match in the panel is, in the viewport. */
  place(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  /** The text of the first match in the panel; empty when there is none. */
  text(selector: string): Promise<string>;
  /** What is typed in the first match. */
  value(selector: string): Promise<string>;
  /** How many boxes are ticked. */
  checked(): Promise<number>;
  /** How many panels are open. */
  panels(): Promise<number>;
  /** The panel, or null. */
  panel(): Promise<PanelRead | null>;
}

function drawingOf(page: Page, session: CDPSession): Drawing {
  const send = (method: string, params?: object) =>
    session.send(method as 'DOM.enable', params as never);
  const markers = () => markersIn(send);
  const panel = () => panelIn(send);
  return {
    markers,
    panel,
    panels: () => panelsIn(send),
    ...readerOf(send),
    place: (selector) => placeIn(send, selector),
    async open(name, how = 'mouse') {
      const named = async () => (await markers()).find((marker) => marker.name.endsWith(name));
      await expect.poll(named, { message: `a marker ${name}`, timeout: 15_000 }).toBeTruthy();
      const marker = await named();
      if (!marker) throw new Error(`no marker ${name}`);
      if (how === 'touch') await page.touchscreen.tap(marker.x, marker.y);
      else await page.mouse.click(marker.x, marker.y);
      await expect
        .poll(async () => (await panel())?.lines.length ?? 0, { timeout: 15_000 })
        .not.toBe(0);
      return (await panel()) as PanelRead;
    },
  };
}

/** `forms` for the whole worker; the rest for the test's page. */
export const test = base.extend<{ log: PageLog; drawing: Drawing }, { forms: Forms }>({
  forms: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      await buildExamples();
      const forms = await serveForms();
      await use(forms);
      await forms.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  log: async ({ page }, use) => use(logOf(page)),
  drawing: async ({ page }, use) => use(drawingOf(page, await page.context().newCDPSession(page))),
});

export const { expect } = test;

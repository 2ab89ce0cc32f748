/** What others may read over a shoulder names nothing, as it is drawn: tool tips and names included. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardSizes } from '@/components/card/card-address';
import { cardWords } from '@/components/words/card';
import { conversationWords } from '@/components/words/conversation';
import { sidePanelWords } from '@/components/words/side-panel';
import { cardKinds } from '@/guide/card';
import { type Language, languages } from '@/guide/languages';
import { telling } from '@/test/unit/discreet/words';
import { expect, idOf, markersOf, test, workerOf } from './fixtures';

/** Every page of ours, as it was built. */
const pages = readdirSync('.output/chrome-mv3').filter((file) => file.endsWith('.html'));

/** All that can be seen, opened in place, read out or hovered on a page of ours, and its tab's title. */
function shownOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const said = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)),
    );
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what lies hidden
    return [document.title, document.body.innerText, ...said].join('\n');
  });
}

/** What the browser itself writes: on the toolbar, in its lists of extensions and of keys. */
function writtenByTheBrowser(page: Page, tab: number | undefined): Promise<string> {
  return page.evaluate(async (tabId) => {
    const of = tabId === undefined ? {} : { tabId };
    const { name, short_name, description, action, commands } = chrome.runtime.getManifest();
    const keys = await chrome.commands.getAll();
    return JSON.stringify([
      [await chrome.action.getTitle({}), await chrome.action.getTitle(of)],
      [await chrome.action.getBadgeText({}), await chrome.action.getBadgeText(of)],
      [name, short_name, description, action, commands, keys],
    ]);
  }, tab);
}

/** Every attribute and text of ours in a page of someone else's, in the closed root as well. */
async function oursIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const ours: unknown[] = [];
    const look = (node: typeof root) => {
      if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed')) {
        ours.push(node);
      }
      // A style is not read; its words are CSS's.
      if (node.localName === 'style') node.children = [];
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) look(child);
    };
    look(root);
    return JSON.stringify(ours);
  } finally {
    await session.detach();
  }
}

/** Turns every page of the conversation, and gives what was shown on the way. */
async function conversationOn(page: Page, language: Language): Promise<string> {
  const words = conversationWords[language];
  const onward = page.getByRole('button', {
    name: new RegExp(`^(${words.next}|${words.begin}|${words.contacted})$`),
  });
  const shown: string[] = [];
  for (;;) {
    shown.push(await shownOn(page));
    if ((await onward.count()) === 0) return shown.join('\n');
    await onward.click();
  }
}

test('in three languages nothing in sight names the subject, unless plain words are chosen', async ({
  context,
  page,
  forms,
}) => {
  const id = await idOf(context);
  await page.goto(new URL('prison/innkomst?id=1', forms.url).href);
  await markersOf(page);
  const form = await (await workerOf(context)).evaluate(
    async () => (await chrome.tabs.query({ active: true }))[0]?.id,
  );
  const own = await context.newPage();
  const open = async (path: string) => {
    await own.goto('about:blank');
    await own.goto(`chrome-extension://${id}/${path}`);
    await own.locator('main').waitFor();
  };
  await open('options.html');
  const choose = (settings: { language: Language; wording: 'discreet' | 'plain' }) =>
    own.evaluate((value) => chrome.storage.local.set({ 'settings.1': value }), settings);
  const markers = async () => (await markersOf(page)).map(({ name }) => name).join('\n');

  for (const language of languages) {
    const names = telling[language];
    await open('options.html');
    await choose({ language, wording: 'plain' });
    await expect.poll(markers).toMatch(names);
    await choose({ language, wording: 'discreet' });
    await expect.poll(markers).not.toMatch(names);

    expect.soft(await oursIn(page)).toMatch(/aria-label/);
    expect.soft(await oursIn(page)).not.toMatch(names);

    for (const path of [...pages, 'reader.html#contacts', 'reader.html#sources']) {
      await own.goto('about:blank');
      await own.goto(`chrome-extension://${id}/${path}`);
      expect.soft(await own.title(), path).toMatch(/^(Kjennetegn|…)$/);
    }
    const written = await writtenByTheBrowser(own, form);
    expect.soft(written).toMatch(/"Kjennetegn".*"hide-all"/);
    expect.soft(written).not.toMatch(names);
    for (const path of ['popup.html', 'welcome.html', `sidepanel.html#${form}`]) {
      await open(path);
      expect.soft(await shownOn(own), path).not.toMatch(names);
    }

    const words = sidePanelWords[language];
    for (const tool of [words.card, words.conversation]) {
      await open(`sidepanel.html#${form}`);
      await own.getByRole('button', { name: tool, exact: true }).click();
      expect.soft(await shownOn(own), `${tool}, not answered`).not.toMatch(names);
    }
    for (const answer of [words.under18Yes, words.under18No]) {
      await open(`sidepanel.html#${form}`);
      await own.getByRole('radio', { name: answer, exact: true }).check();
      await own.getByRole('button', { name: words.card, exact: true }).click();
      await own.getByRole('button', { name: cardWords[language].print }).click();
      expect.soft(await shownOn(own), `card, ${answer}`).not.toMatch(names);
      await own.getByRole('button', { name: words.back }).click();
      await own.getByRole('button', { name: words.conversation, exact: true }).click();
      const said = await conversationOn(own, language);
      expect.soft(said, `conversation, ${answer}`).not.toMatch(names);
    }
    for (const kind of cardKinds) {
      for (const size of cardSizes) {
        await open(`card.html#${kind}.${language}.${size}`);
        expect.soft(await shownOn(own), `${kind} ${size}`).not.toMatch(names);
      }
    }
  }
});

test('what we cannot say at all: no menu of the browser, no notification, no badge', async ({
  context,
}) => {
  const worker = await workerOf(context);
  const can = await worker.evaluate(async () => ({
    menus: 'contextMenus' in chrome,
    notifications: 'notifications' in chrome,
    badge: await chrome.action.getBadgeText({}),
  }));
  expect(can).toEqual({ menus: false, notifications: false, badge: '' });
});

import { expect, test } from 'vitest';
import { type Own, senderOf, standsWhereItBelongs } from '@/utils/messages/sender';

const own: Own = { id: 'abc', address: 'chrome-extension://abc/' };
const tab = { id: 1 } as never;

test.each([
  ['the panel in a page', { id: 'abc', url: `${own.address}panel.html#1`, tab, frameId: 7 }, true],
  ['the panel in a tab', { id: 'abc', url: `${own.address}panel.html`, tab, frameId: 0 }, false],
  ['the popup', { id: 'abc', url: `${own.address}popup.html` }, true],
  ['the side panel as a tab', { id: 'abc', url: `${own.address}sidepanel.html#3`, tab }, true],
  ['settings framed', { id: 'abc', url: `${own.address}options.html`, tab, frameId: 2 }, false],
])('%s', (_, from, fits) => {
  const sender = senderOf(from, own);
  expect(sender).toMatchObject({ kind: 'page' });
  expect(sender?.kind === 'page' && standsWhereItBelongs(sender)).toBe(fits);
});

test.each([
  [{ id: 'abc', url: 'https://sak.example/', tab, frameId: 0 }, { kind: 'content-script' }],
  [{ id: 'abc', url: 'about:srcdoc', tab, frameId: 3 }, { kind: 'content-script' }],
  // No tab: not a script in a page.
  [{ id: 'abc', url: 'https://sak.example/' }, null],
  // Another extension, whatever address it gives.
  [{ id: 'other', url: `${own.address}popup.html` }, null],
  [{ id: 'abc', url: 'chrome-extension://other/popup.html', tab }, null],
  [
    { id: 'abc', url: `https://sak.example/${own.address}popup.html`, tab },
    { kind: 'content-script' },
  ],
  [{ id: 'abc', url: 'file:///c/sak.html', tab }, null],
  [{ id: 'abc' }, null],
  [{}, null],
])('%j', (from, sender) => expect(senderOf(from, own)).toEqual(sender));

test.each([
  ['', ''],
  ['chunks/x.js', ''],
  ['a/panel.html', ''],
  ['panel.html.x', ''],
  ['panel.html?x', 'panel'],
])('the page at “%s” is called “%s”', (path, page) => {
  expect(senderOf({ id: 'abc', url: own.address + path }, own)).toMatchObject({ page });
});

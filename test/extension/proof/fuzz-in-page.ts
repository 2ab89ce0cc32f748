/** Runs in a page: builds a document, lets the detector read it, and looks what it did. */
import { readFields } from '@/utils/fields/read';
import type { Grown } from './fuzz-documents';

/** What went wrong with one document, and how large it was. */
export interface Tried {
  faults: string[];
  /** Elements and characters. */
  size: number;
  ms: number;
}

const make = Document.prototype.createElement.bind(document);
const closed = new WeakMap<Element, ShadowRoot>();

/** Its parts as they are made; what the platform refuses (a root on an input) is left out. */
function grow(one: Grown, roots: ShadowRoot[]): Element {
  const element = make(one.tag);
  for (const [name, value] of one.attributes) element.setAttribute(name, value);
  let within: Element | ShadowRoot = element;
  if (one.shadow) {
    try {
      within = element.attachShadow({ mode: one.shadow });
      roots.push(within);
      closed.set(element, within);
    } catch {}
  }
  if (one.text) within.append(one.text.repeat(one.times));
  for (const child of one.children) within.append(grow(child, roots));
  return element;
}

/** Controls, and what is not seen or turns the direction of what is. */
const hidden = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

function faultsOf(): string[] {
  const { found } = readFields(document, (host) => closed.get(host) ?? null);
  return found.flatMap(({ field, topics, order }) => {
    const texts = [field.label, field.group, field.section, field.hint, ...field.options];
    return [
      ...texts.filter((text) => typeof text !== 'string').map(() => `${order}: not a text`),
      ...texts.filter((text) => text.length > 300).map(() => `${order}: longer than 300`),
      ...texts.filter((text) => hidden.test(text)).map((text) => `${order}: hidden in "${text}"`),
      ...(topics.length > 3 ? [`${order}: ${topics.length} topics`] : []),
    ];
  });
}

/** An image or a frame of that name would be given instead of `document.documentElement`. */
const topOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')
  ?.get as () => HTMLElement;

/** Builds, reads and compares. */
function tryDocument(grown: Grown[]): Tried {
  const top = topOf.call(document);
  const body = make('body');
  top.replaceChildren();
  top.append(make('head'), body);
  const roots: ShadowRoot[] = [];
  body.append(...grown.map((one) => grow(one, roots)));
  const observer = new MutationObserver(() => {});
  for (const root of [document, ...roots]) {
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  }
  const size = body.getElementsByTagName('*').length + (body.textContent?.length ?? 0);
  const start = performance.now();
  const faults: string[] = [];
  try {
    faults.push(...faultsOf());
  } catch (error) {
    faults.push(`threw ${(error as Error).stack ?? error}`);
  }
  const ms = performance.now() - start;
  const changes = observer.takeRecords();
  if (changes.length) faults.push(`changed the page: ${changes[0]?.type}`);
  observer.disconnect();
  // Gone before the browser draws it: how long that takes is none of ours.
  top.replaceChildren();
  return { faults, size, ms };
}

Object.assign(globalThis, { tryDocument });

/** What colours stand where, as the browser computed them; for the checks of what is no text. */
import type { Page } from '@playwright/test';

/** Put into the page before it runs: colours as numbers, and the contrast of two of them. */
export interface Colours {
  /** What lies behind an element, all that shows through included. */
  behind(element: Element): number[];
  /** What lies behind what it stands in. */
  around(element: Element): number[];
  /** A colour laid over another. */
  over(colour: string, ground: number[]): number[];
  contrast(a: number[], b: number[]): number;
  /** Every element that is drawn, in open shadow roots as well. */
  drawn(selector: string): HTMLElement[];
}

declare global {
  interface Window {
    colours: Colours;
  }
}

function install(): void {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, number[]>();
  /** Red, green, blue and how much of it covers (0 to 1). */
  const parsed = (colour: string): number[] => {
    const before = known.get(colour);
    if (before) return before;
    if (!context) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const numbers = [r, g, b, a / 255];
    known.set(colour, numbers);
    return numbers;
  };
  const over = (colour: string, ground: number[]) => {
    const [r = 0, g = 0, b = 0, a = 0] = parsed(colour);
    return [r, g, b].map((part, at) => part * a + (ground[at] ?? 0) * (1 - a));
  };
  const upFrom = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const behind = (element: Element): number[] => {
    const layers: string[] = [];
    for (let at: Element | null = element; at; at = upFrom(at)) {
      layers.push(getComputedStyle(at).backgroundColor);
    }
    const ground = [255, 255, 255];
    return layers.reduceRight((below, colour) => over(colour, below), ground);
  };
  const around = (element: Element) => behind(upFrom(element) ?? element);
  const light = (colour: number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: number[], b: number[]) => {
    const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  };
  const drawn = (selector: string) => {
    const found: HTMLElement[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.shadowRoot) look(one.shadowRoot);
        if (one.matches(selector) && one.checkVisibility({ visibilityProperty: true })) {
          found.push(one);
        }
      }
    };
    look(document);
    return found;
  };
  window.colours = { around, behind, over, contrast, drawn };
}

/** Makes `window.colours` for every page that is opened from here on. */
export async function withColours(page: Page): Promise<void> {
  await page.addInitScript(install);
}

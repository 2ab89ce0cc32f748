/** The look of the panel, as constructed sheets: a page's policy against inline styles leaves them alone. */

const texts = new Set<string>();

/** Called by the build once for each style that a component imports, in the order of imports. */
export function addStyle(css: string): void {
  texts.add(css);
}

/** What a shadow root, and not a whole page, needs besides. */
const placeCss = `
:host {
  all: initial;
  position: absolute;
  display: block;
  box-sizing: border-box;
  border-radius: 8px;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 24%);
  overflow: hidden;
  pointer-events: auto;
  z-index: 1;
  container-type: size;
}
:host([data-sheet]) { position: fixed; border-radius: 0; }
:host(:focus) { outline: none; }
@media print { :host { display: none !important; } }
.kj-ground { block-size: 100%; overflow: hidden; text-align: start; }
.kj-ground[data-color-scheme=light] { color-scheme: light; }
.kj-ground > .kj-panel { block-size: 100%; }
`;

/** @returns the sheets of one panel, made by the page's own window */
export function panelSheets({ defaultView }: Document): CSSStyleSheet[] {
  return [...texts, placeCss].map((css) => {
    const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

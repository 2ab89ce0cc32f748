/** Documents as no honest page is written: fast-check makes them, the page builds them by DOM calls. */
import fc from 'fast-check';

/** An element to be built. */
export interface Grown {
  tag: string;
  attributes: [string, string][];
  /** Text before the children, `times` over. */
  text: string;
  times: number;
  children: Grown[];
  shadow: 'open' | 'closed' | null;
}

/** Names that an `<input>` in a form takes from the form itself. */
const clobbering = [
  'id',
  'name',
  'elements',
  'attributes',
  'children',
  'childNodes',
  'parentNode',
  'parentElement',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'textContent',
  'innerText',
  'nodeName',
  'tagName',
  'localName',
  'nodeType',
  'ownerDocument',
  'firstChild',
  'nextSibling',
  'getRootNode',
  'shadowRoot',
  'isConnected',
  'contains',
  'labels',
  'checkVisibility',
  'getBoundingClientRect',
  'addEventListener',
  'body',
  'head',
  'forms',
  'documentElement',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'length',
  'item',
];

const tags = [
  'div',
  'span',
  'p',
  'form',
  'fieldset',
  'legend',
  'label',
  'input',
  'select',
  'option',
  'optgroup',
  'textarea',
  'button',
  'h1',
  'h2',
  'h4',
  'table',
  'tbody',
  'tr',
  'th',
  'td',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'dialog',
  'section',
  'datalist',
  'output',
  'meter',
  'iframe',
  'object',
  'template',
  'slot',
  'svg',
  'math',
  'x-field',
  'style',
  'noscript',
  'a',
  'img',
  'video',
];

const types = [
  'text',
  'date',
  'radio',
  'checkbox',
  'hidden',
  'file',
  'number',
  'tel',
  'email',
  'password',
  'search',
  'image',
  'range',
  'color',
  'strange',
  '',
];

const roles = [
  'group',
  'radiogroup',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'listbox',
  'option',
  'form',
  'presentation',
  'none',
  'heading',
  'grid',
  'row',
  'gridcell',
  'switch',
  'menu',
  'application',
  'x',
];

/** Right-to-left overrides, zero widths, lone surrogates, controls, homoglyphs, markup, patterns. */
const nasty = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udc00',
  'a\u0301\u0301\u0301',
  'ﷺ',
  '𝔤𝔧𝔢𝔩𝔡',
  'gjеld',
  'Gj\u00ADeld',
  'ＧＪＥＬＤ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '&lt;b&gt;',
  '{{7*7}}',
  '(a+)+$',
  'aaaaaaaaaaaaaaaaaaaaaaaa!',
  '__proto__',
  'javascript:alert(1)',
  '\\',
  "'",
  '%00',
];

const honest = [
  'Gjeld',
  'Lønn per time',
  'Hvem bestemmer arbeidstiden?',
  'Passport',
  'Har personen arbeid?',
  'Boforhold',
  'Statsborgerskap',
  'Arbeidsgjevar',
  'Telefon',
  'Who holds your documents?',
  'Navn',
];

const piece = fc.oneof(
  fc.constantFrom(...honest),
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));

/** Few ids, so that references cross, repeat and point at themselves. */
const reference = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'gone', ...clobbering.slice(0, 4)), { maxLength: 4 })
  .map((ids) => ids.join(' '));

const attribute: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(fc.constantFrom('id', 'for', 'form', 'list', 'slot'), reference),
  fc.tuple(
    fc.constantFrom('aria-labelledby', 'aria-describedby', 'aria-owns', 'aria-controls', 'headers'),
    reference,
  ),
  fc.tuple(fc.constant('name'), fc.oneof(fc.constantFrom(...clobbering), text)),
  fc.tuple(fc.constant('type'), fc.constantFrom(...types)),
  fc.tuple(fc.constant('role'), fc.constantFrom(...roles)),
  fc.tuple(
    fc.constantFrom(
      'aria-label',
      'title',
      'placeholder',
      'autocomplete',
      'label',
      'value',
      'dir',
      'lang',
    ),
    text,
  ),
  fc.tuple(
    fc.constantFrom(
      'hidden',
      'aria-hidden',
      'disabled',
      'contenteditable',
      'inert',
      'popover',
      'open',
    ),
    fc.constantFrom('', 'true', 'false', 'x'),
  ),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom(
      'display:none',
      'visibility:hidden',
      'position:fixed',
      'display:contents',
      ':x;',
    ),
  ),
  fc.tuple(
    fc.constantFrom('data-kjennetegn-topic', 'data-x'),
    fc.oneof(text, fc.constant('housing')),
  ),
  fc.tuple(fc.constant('tabindex'), fc.constantFrom('0', '-1', '99999999999', 'x')),
);

/** An element and those below it, so many levels deep at most. */
const treeOf = fc.memo(
  (levels): fc.Arbitrary<Grown> =>
    fc.record({
      tag: fc.constantFrom(...tags),
      attributes: fc.array(attribute, { maxLength: 5 }),
      text,
      times: fc.oneof(
        { weight: 60, arbitrary: fc.constant(1) },
        { weight: 4, arbitrary: fc.integer({ min: 2, max: 2_000 }) },
      ),
      children: levels > 1 ? fc.array(treeOf(), { maxLength: 3 }) : fc.constant([]),
      shadow: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom('open' as const, 'closed' as const) },
      ),
    }),
);
const tree = treeOf(4);

/** A label of about a megabyte. */
const huge = fc.tuple(tree, piece).map(([one, word]): Grown => {
  const times = Math.ceil(1_000_000 / (word.length + 1));
  return { ...one, text: `${word} `, times };
});

/** A field under very many elements or shadow roots. */
const deep = fc
  .tuple(
    tree,
    fc.integer({ min: 50, max: 1_500 }),
    fc.constantFrom(null, 'open' as const, 'closed' as const),
  )
  .map(([one, depth, shadow]) => {
    let at = one;
    for (let level = 0; level < (shadow ? depth / 5 : depth); level++) {
      at = { tag: 'div', attributes: [], text: '', times: 1, children: [at], shadow };
    }
    return at;
  });

/** A document's body. */
export const documents: fc.Arbitrary<Grown[]> = fc.oneof(
  { weight: 40, arbitrary: fc.array(tree, { minLength: 1, maxLength: 4 }) },
  { weight: 2, arbitrary: deep.map((one) => [one]) },
  { weight: 1, arbitrary: huge.map((one) => [one]) },
);

/**
 * What the built files hold that could send, load or run something, and why each is harmless.
 * `code` is the place as it stands in the build, names of one or two letters written `_`, since
 * the minifier chooses them anew. A hit that is not here fails `bundle.spec.ts`.
 */

/** Words that are looked for in every built script. */
export const dangerous: readonly RegExp[] = [
  /\bfetch\b/g,
  /\bXMLHttpRequest\b/g,
  /\bWebSocket\b/g,
  /\bWebTransport\b/g,
  /\bRTCPeerConnection\b/g,
  /\bsendBeacon\b/g,
  /\bEventSource\b/g,
  /\bimportScripts\b/g,
  // A packaged file named outright is no risk.
  /\bimport\((?!`\.\/[\w-]+\.js`\))/g,
  /\beval\b/g,
  /\bFunction\(/g,
  /\bset(?:Timeout|Interval)\(\s*[`'"]/g,
  /\b(?:inner|outer)HTML\b/g,
  /\binsertAdjacentHTML\b/g,
  /\bsetHTMLUnsafe\b/g,
  /\bcreateContextualFragment\b/g,
  /\bDOMParser\b/g,
  /\bdocument\.write/g,
  /\bsrcdoc\b/g,
  /\.src=/g,
  /\bpostMessage\b/g,
  /\bonmessage\b/g,
  /\bstorage\.sync\b/g,
];

/** One place that was read and found harmless. */
export interface Reviewed {
  /** The built script; `pages` for the chunks that the extension's pages share. */
  where: 'background' | 'in-page' | 'panel-placing' | 'pages';
  code: string;
  /** The package it comes from, or ours. */
  from: string;
  why: string;
}

export const reviewed: readonly Reviewed[] = [
  {
    where: 'background',
    code: '(),_(_,function(_){_||_.postMessage(_)})),typeof addEventLi',
    from: 'dexie',
    why: "Tells other windows of this extension's own origin that a table changed, over a BroadcastChannel.",
  },
  {
    where: 'background',
    code: 'w BroadcastChannel(_),_.onmessage=function(_){return _.da',
    from: 'dexie',
    why: "Hears the same from other windows of the extension's own origin; a page has another origin.",
  },
  {
    where: 'pages',
    code: 'e`))return!1;try{return Function(``),!0}catch{return!1}})',
    from: 'zod',
    why: "Zod's probe for eval; never reached, since every schema file sets jitless.",
  },
  {
    where: 'pages',
    code: 'tools:{inspectedWindow:{eval:{minArgs:1,maxArgs:2,si',
    from: 'webextension-polyfill',
    why: 'A table of how many arguments browser calls take; devtools pages we have none of.',
  },
  {
    where: 'background',
    code: 'tools:{inspectedWindow:{eval:{minArgs:1,maxArgs:2,si',
    from: 'webextension-polyfill',
    why: 'The same.',
  },
  {
    where: 'background',
    code: 'e`))return!1;try{return Function(``),!0}catch{return!1}})',
    from: 'zod',
    why: 'The same.',
  },
  {
    where: 'pages',
    code: 'set(_,_(_.get(_))),this}fetch(_,_){_(typeof _!=`strin',
    from: 'minisearch',
    why: "A method of its map from words to entries, not the network's fetch.",
  },
  {
    where: 'pages',
    code: ',_,_){let _=this._index.fetch(_,_),_=_.get(_);_(_==nu',
    from: 'minisearch',
    why: 'The same method, called.',
  },
  {
    where: 'pages',
    code: 'eturn}let _=this._index.fetch(_,_),_=_.get(_);_==null',
    from: 'minisearch',
    why: 'The same method, called.',
  },
  {
    where: 'pages',
    code: '==_.__html||_.__html==_.innerHTML)||(_.innerHTML=_.__html',
    from: 'preact',
    why: 'Only for dangerouslySetInnerHTML, which our lint forbids.',
  },
  {
    where: 'pages',
    code: '_html==_.innerHTML)||(_.innerHTML=_.__html),_.__k=[];else',
    from: 'preact',
    why: 'The same.',
  },
  {
    where: 'pages',
    code: '),_.__k=[];else _(_&&(_.innerHTML=``),_(_.type==`template',
    from: 'preact',
    why: 'Empties an element after the same.',
  },
  {
    where: 'in-page',
    code: 'ame`);return _.title=_,_.src=_,_}',
    from: 'ours',
    why: "The panel's frame gets its address: a packaged page of ours.",
  },
];

/** The guide as the build makes it: see `scripts/guide/vite-plugin.ts`. */

declare module 'virtual:guide/nb' {
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/nn' {
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/en' {
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/outline-nb' {
  /** Without lines and contacts: chapters and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/outline-nn' {
  /** Without lines and contacts: chapters and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/outline-en' {
  /** Without lines and contacts: chapters and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/emergency' {
  const numbers: Record<import('./languages').Language, import('./model').EmergencyNumbers>;
  export default numbers;
}

declare module 'virtual:guide/search' {
  /** The search index over all languages, serialised: give it to `createSearch` of utils/search. */
  const index: string;
  export default index;
}

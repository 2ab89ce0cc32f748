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
  /** Without its lines: chapters, contacts and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/outline-nn' {
  /** Without its lines: chapters, contacts and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/outline-en' {
  /** Without its lines: chapters, contacts and sources. */
  const guide: import('./model').Guide;
  export default guide;
}

declare module 'virtual:guide/search' {
  /** The search index over all languages, serialised: give it to `createSearch` of utils/search. */
  const index: string;
  export default index;
}

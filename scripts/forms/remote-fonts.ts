/** Component libraries name fonts on servers of their own; a demo form asks nobody for anything. */
import type { Plugin } from 'vite';

const remoteFace = /@font-face\s*\{[^}]*https?:[^}]*\}/g;
const remoteImport = /@import\s+(?:url\()?["']?https?:[^;]*;/g;

/** @returns the style without fonts and styles from elsewhere */
export function withoutRemoteFonts(css: string): string {
  return css.replace(remoteFace, '').replace(remoteImport, '');
}

/** A Vite plugin that takes them out of every style. */
export function noRemoteFonts(): Plugin {
  return {
    name: 'no-remote-fonts',
    enforce: 'pre',
    transform: (code, id) => (/\.s?css($|\?)/.test(id) ? withoutRemoteFonts(code) : undefined),
  };
}

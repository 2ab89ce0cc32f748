/** Which language a component speaks: set once per surface, read anywhere below it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/guide/languages';

const Spoken = createContext<Language>('nb');

/** Everything inside speaks this language. */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  return <Spoken.Provider value={props.language}>{props.children}</Spoken.Provider>;
}

/** The language in force here. */
export function useLanguage(): Language {
  return useContext(Spoken);
}

/**
 * The texts of one surface in the language in force.
 *
 * @param words the surface's texts in all three languages
 */
export function useWords<T>(words: Record<Language, T>): T {
  return words[useContext(Spoken)];
}

/** Every state by its name: what `?show=` takes. */
import type { ComponentChild } from 'preact';
import type { Language } from '@/guide/languages';
import { markerStates } from './marker';
import { panelStates } from './panel';
import { popupStates } from './popup';

/** Draws a state in a language. */
export type State = (language: Language) => ComponentChild;

export const states: Record<string, State> = { ...markerStates, ...panelStates, ...popupStates };

/** Every state by its name: what `?show=` takes. */
import type { ComponentChild } from 'preact';
import type { Language } from '@/guide/languages';
import { aloneStates } from './alone';
import { markerStates } from './marker';
import { optionsStates } from './options';
import { panelStates } from './panel';
import { popupStates } from './popup';
import { readerStates } from './reader';
import { sidePanelStates } from './side-panel';

/** Draws a state in a language. */
export type State = (language: Language) => ComponentChild;

export const states: Record<string, State> = {
  ...markerStates,
  ...panelStates,
  ...popupStates,
  ...sidePanelStates,
  ...readerStates,
  ...optionsStates,
  ...aloneStates,
};

/** The ES module of the package: `import { attachPrompts } from 'kjennetegn-form-plugin'`. */
import type { AttachPrompts } from './api';
import { attachWith } from './attach';

/** Puts prompts beside the fields of a form; see {@link AttachPrompts}. */
export const attachPrompts: AttachPrompts = attachWith(() => import('./panel/mount'));

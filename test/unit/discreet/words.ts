/** What must not be read over a shoulder: the subject named outright, language by language. */
import type { Language } from '@/guide/languages';

const norwegian =
  /menneskehand|traffick|\boffer|\bofre|tvang|tvung|tving|utnytt|slaver|prostit|exploit|victim/i;

export const telling: Record<Language, RegExp> = {
  nb: norwegian,
  nn: norwegian,
  en: /menneskehand|traffick|victim|coerc|\bforced|exploit|utnytt|slaver|prostit/i,
};

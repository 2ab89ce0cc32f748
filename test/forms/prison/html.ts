/** HTML as text, with everything that came from outside escaped. */

/** A piece that is HTML already. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

function written(part: Part): string {
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('\n');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @returns the template with its parts put in: text escaped, pieces as they are */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: String.raw({ raw: texts }, ...parts.map(written)) };
}

/** Nothing. */
export const none: Html = { html: '' };

/** The links of a document in Markdown. */

/** What the first group of a pattern holds, at each place where it is found. */
export const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, it]) => it ?? '');

/** Without fenced and inline code, where brackets are no links. */
const prose = (text: string) =>
  text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '``');

/** Targets of links and images, in Markdown and in HTML. */
export const linksOf = (text: string): string[] => [
  ...all(prose(text), /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g),
  ...all(prose(text), /^\[[^\]]+\]:\s*(\S+)/gm),
  ...all(prose(text), /<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g),
];

/** True of an address with a scheme. */
export const isElsewhere = (link: string) => /^[a-z][a-z0-9+.-]*:/i.test(link);

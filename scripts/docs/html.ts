/** Our own documents as HTML: the few kinds of lines they are written in, and no more. */

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Bold, emphasis, pictures and links inside a line; code is left as it stands. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part)
            .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1">')
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
            .replace(/(?<!\w)_([^_]+)_(?!\w)/g, '<em>$1</em>'),
    )
    .join('');
}

function table(lines: readonly string[]): string {
  const rows = lines
    .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
    .map((line, index) => {
      const cell = index === 0 ? 'th' : 'td';
      const cells = line.split('|').slice(1, -1);
      return `<tr>${cells.map((one) => `<${cell}>${inline(one.trim())}</${cell}>`).join('')}</tr>`;
    });
  return `<table>${rows.join('\n')}</table>`;
}

const list = (name: 'ol' | 'ul', lines: readonly string[]) =>
  `<${name}>${lines.map((line) => `<li>${inline(line.replace(/^(-|\d+\.) /, ''))}</li>`).join('\n')}</${name}>`;

/** One block, between empty lines. */
function block(text: string): string {
  const lines = text.split('\n');
  const every = (begins: RegExp) => lines.every((line) => begins.test(line));
  const heading = /^(#{1,6}) (.+)$/.exec(text);
  if (heading)
    return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (every(/^\|/)) return table(lines);
  if (every(/^- /)) return list('ul', lines);
  if (every(/^\d+\. /)) return list('ol', lines);
  if (every(/^!\[/)) return `<figure>${inline(text)}</figure>`;
  return `<p>${inline(text)}</p>`;
}

/** @returns the body of a page: headings, paragraphs, lists, tables and pictures of a document */
export const htmlOf = (document: string): string =>
  document
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('\n');

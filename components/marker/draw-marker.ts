/** What is inside a marker's button: plain DOM, for the content script. */

const svg = 'http://www.w3.org/2000/svg';

/** A dot above a stem with short feet, on a grid of 24. */
const glyph = 'M12.1 6.6v.1M10 10.5h2.3V17.2M9.4 17.2h5.6';

/**
 * Draws the glyph of a marker. The button around it carries the name; this carries none.
 *
 * @param document the page's document, to create the elements in
 * @returns an `svg` element without text, ids, inline styles or event handlers
 */
export function drawMarker(document: Document): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  for (const [name, value] of [
    ['class', 'glyph'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const) {
    drawing.setAttribute(name, value);
  }
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', glyph);
  drawing.append(path);
  return drawing;
}

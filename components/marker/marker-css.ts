/**
 * How a marker looks, as text for the closed shadow root, where every button is a marker:
 * `<button aria-label aria-expanded>` with `drawMarker` inside, moved by the one who places it.
 * `data-side="end"`, `"start"` or `"above"` says on which side of its field it stands, so that its
 * reach for fingers can grow away from the field. `data-noted` sets a dot at its corner.
 *
 * Blue on white within a white ring above a soft shadow: readable on any page, whatever its colours.
 * The page's scheme is unknown, so the marker has one look for light and dark.
 */
export const markerCss = `
button {
  all: initial;
  box-sizing: border-box;
  display: block;
  position: absolute;
  inset: 0 auto auto 0;
  inline-size: 24px;
  block-size: 24px;
  border: 1.5px solid #005db1;
  border-radius: 50%;
  background: #fff;
  color: #005db1;
  box-shadow: 0 0 0 1.5px #fff, 0 1px 3px 1px rgb(0 20 40 / 0.2);
  cursor: pointer;
  pointer-events: auto;
  user-select: none;
  -webkit-tap-highlight-color: transparent;
  transition: background-color 120ms ease-out, color 120ms ease-out;
}
button .glyph {
  display: block;
  inline-size: 100%;
  block-size: 100%;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
  pointer-events: none;
}
button[hidden] { display: none; }
@media (hover: hover) {
  button:hover { background: #ddeaf6; color: #004f96; border-color: #004f96; }
}
button[aria-expanded='true'] { background: #0062ba; border-color: #0062ba; color: #fff; }
button[data-noted]::before {
  content: '';
  position: absolute;
  inset: -5px -5px auto auto;
  inline-size: 7px;
  block-size: 7px;
  border: 1.5px solid #fff;
  border-radius: 50%;
  background: #004f96;
}
button:active { background: #004f96; border-color: #004f96; color: #fff; }
button:focus-visible {
  outline: 3px solid #002c54;
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #fff, 0 0 0 7px #fff;
}
/* A finger needs 44 px: more reach above, below and away from the field, never over it. */
@media (pointer: coarse) {
  button[data-side]::after { content: ''; position: absolute; inset-block: -11.5px; }
  button[data-side='end']::after { inset-inline: -1.5px -21.5px; }
  button[data-side='start']::after { inset-inline: -21.5px -1.5px; }
  button[data-side='above']::after { inset: -21.5px -11.5px -1.5px; }
}
@media (forced-colors: active) {
  button {
    forced-color-adjust: none;
    background: ButtonFace;
    border-color: ButtonText;
    color: ButtonText;
    box-shadow: 0 0 0 1.5px Canvas;
  }
  button[data-noted]::before { border-color: Canvas; background: ButtonText; }
  button:hover { border-color: Highlight; color: ButtonText; background: ButtonFace; }
  button[aria-expanded='true'], button:active {
    background: Highlight;
    border-color: Highlight;
    color: HighlightText;
  }
  button:focus-visible { outline-color: Highlight; box-shadow: 0 0 0 2px Canvas, 0 0 0 7px Canvas; }
}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media print { button { display: none; } }
`;

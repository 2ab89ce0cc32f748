/**
 * How the picker looks, as text for the closed shadow root. Its words are drawn from attributes: text in
 * the page, in a closed root too, can be searched for by the page. One look for light and dark, as the
 * page's scheme is unknown.
 */
export const pickerCss = `
.ground { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; }
.box {
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  border: 3px solid #0062ba;
  border-radius: 6px;
  background: rgb(0 98 186 / 0.12);
  box-shadow: 0 0 0 1px #fff;
  pointer-events: none;
}
.box[hidden] { display: none; }
.bar {
  position: fixed;
  inset: auto 0 16px 0;
  margin-inline: auto;
  box-sizing: border-box;
  inline-size: fit-content;
  max-inline-size: calc(100vw - 32px);
  padding: 10px 18px;
  border-radius: 8px;
  background: #fff;
  color: #1c2026;
  font: 15px/22px system-ui, sans-serif;
  text-align: center;
  box-shadow: 0 0 0 1px #c3c9d1, 0 4px 16px rgb(0 20 40 / 0.25);
  pointer-events: none;
  outline: none;
}
.bar[data-top] { inset: 16px 0 auto 0; }
.bar::before {
  content: attr(data-name);
  display: block;
  font-weight: 600;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.bar[data-beyond]::before { white-space: normal; }
.bar::after { content: attr(data-keys); display: block; color: #4a5260; font-size: 14px; }
.bar:focus-visible { box-shadow: 0 0 0 2px #fff, 0 0 0 5px #002c54, 0 4px 16px rgb(0 20 40 / 0.25); }
@media (forced-colors: active) {
  .box { border-color: Highlight; box-shadow: none; }
  .bar { border: 1px solid CanvasText; }
}
@media print { .ground, .box, .bar { display: none; } }
`;

/** The marker's look, for whoever places it. */
export { drawMarker } from './draw-marker';
export { markerCss } from './marker-css';

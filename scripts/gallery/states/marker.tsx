/** The marker on grounds of every kind, resting, hovered, focused and with its panel open. */
import { useEffect, useRef } from 'preact/hooks';
import { drawMarker, markerCss } from '@/components/marker';
import type { State } from './index';
import './marker.css';

const grounds = ['white', 'grey', 'black', 'blue', 'photo'];

function Marker({ open, name }: { open: boolean; name: string }) {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markerCss);
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', name);
    button.setAttribute('aria-expanded', String(open));
    button.append(drawMarker(document));
    root.append(button);
  }, [open, name]);
  return <span class="gallery-marker" ref={host} />;
}

export const markerStates: Record<string, State> = {
  marker: () => (
    <main class="gallery-grounds">
      <h1 class="ds-sr-only">Markers</h1>
      {grounds.map((ground) => (
        <p key={ground} class={`gallery-ground gallery-${ground}`}>
          <Marker open={false} name={`resting on ${ground}`} />
          <Marker open name={`open on ${ground}`} />
        </p>
      ))}
    </main>
  ),
};

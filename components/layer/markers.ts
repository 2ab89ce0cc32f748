/** Draws a marker beside each field that has something to show, and keeps it there. */
import { markerCss } from '@/components/marker';
import { frameCss } from '@/components/panel-frame/frame';
import { stillTrue } from './boxes';
import { createFollower } from './follow';
import { anchorOf, freeSpot, type Place, type Spot } from './free-space';
import { createHost, type Host, type OwnHost } from './host';
import { type AtMarker, areaCss, createMarkerArea } from './marker-area';
import { createButtons, type Named, nameButton } from './marker-button';

/** Each marker hangs at the document's origin and is carried to its place. */
const placeCss = `
.marker { position: absolute; inset: 0 auto auto 0; z-index: 0; }
.marker[hidden] { display: none; }
`;

/** A field to be marked. */
export interface Marked extends Named {
  key: string;
  control: Element;
}

/** The markers of one page. */
export interface Markers {
  host: Host;
  /** Shows these and no others; with none, our element leaves the page. */
  show(marked: Iterable<Marked>): void;
  /** Fills the marker of the field whose panel is open. */
  setOpen(key: string | null): void;
  /** The marker of a field, when it has room for one. */
  button(key: string): HTMLElement | null;
  /** Keeps the element in the page though no marker is shown: the panel is open. */
  keep(reason: boolean): void;
}

interface Drawn extends Marked {
  /** Made when there is first room for it: of a long form most are never looked at. */
  button: HTMLButtonElement | null;
  near: boolean;
  /** Where it stands in the document; null without room, or while it is to be placed. */
  spot: Place | null;
  /** When it was last to be shown. */
  turn: number;
}

/**
 * Makes the marker layer of a page; nothing is drawn until `show`.
 *
 * @param view the page's window
 * @param on what the user does at the markers
 * @param signal ends it and takes all away
 * @param own set where the page itself has us: then the markers can also be reached by Tab
 */
export function createMarkers(
  view: Window,
  on: AtMarker,
  signal: AbortSignal,
  own?: OwnHost,
): Markers {
  const { document } = view;
  const host = createHost(document, markerCss + placeCss + areaCss + frameCss, own);
  const drawn = new Map<string, Drawn>();
  const byControl = new Map<Element, Drawn>();
  let openKey: string | null = null;
  /** Counts what is to be shown. */
  let turn = 0;
  let kept = false;

  const area = createMarkerArea(host.root, on, signal);
  const newButton = createButtons(document, own !== undefined);

  const near = new IntersectionObserver((entries) => {
    let isOther = false;
    const boxes = stillTrue(entries);
    for (const entry of entries) {
      const marker = byControl.get(entry.target);
      if (!marker) continue;
      isOther ||= entry.isIntersecting !== marker.near;
      if (entry.isIntersecting && !marker.near) marker.spot = null;
      marker.near = entry.isIntersecting;
      const { width, height } = entry.boundingClientRect;
      if (marker.button && (width === 0 || height === 0)) marker.button.hidden = true;
    }
    // Those that have their place scroll with the document: nothing of theirs is read.
    const unplaced = [...drawn.values()].filter((marker) => marker.near && !marker.spot);
    place(unplaced, boxes);
    if (isOther) followNear();
  });
  // At once: an open panel is placed next, and goes by where its marker stands.
  const follower = createFollower(view, measure, signal, host.element);

  /** Only what is in view can stand wrong: the others are placed when they come into view. */
  function followNear() {
    const inView: Element[] = [];
    for (const { near, control } of drawn.values()) if (near) inView.push(control);
    follower.follow(inView);
  }

  /** The browser tells anew where those in view stand, once it has laid out the page: nothing is read for it. */
  function look() {
    for (const marker of drawn.values()) {
      if (!marker.near) continue;
      marker.spot = null;
      near.unobserve(marker.control);
      near.observe(marker.control);
    }
  }

  function measure() {
    place([...drawn.values()].filter((marker) => marker.near));
  }

  /** Places these beside their fields; the others stay. All is read before anything is written. */
  function place(those: readonly Drawn[], boxes?: ReadonlyMap<Element, DOMRectReadOnly>) {
    if (!drawn.size && !kept) return;
    host.raise();
    if (!host.present()) return;
    area.lookThrough(() => findSpots(those, boxes));
    for (const marker of those) {
      const { spot } = marker;
      if (!spot) {
        if (marker.button) marker.button.hidden = true;
        continue;
      }
      marker.button ??= draw(marker);
      marker.button.hidden = false;
      marker.button.setAttribute('data-side', spot.side);
      marker.button.style.translate = `${spot.x}px ${spot.y}px`;
    }
  }

  function findSpots(those: readonly Drawn[], boxes?: ReadonlyMap<Element, DOMRectReadOnly>) {
    const { scrollX, scrollY } = view;
    const moving = new Set(those);
    const taken: Spot[] = [];
    for (const other of drawn.values()) {
      if (!other.near || !other.spot || moving.has(other)) continue;
      taken.push({ x: other.spot.x - scrollX, y: other.spot.y - scrollY });
    }
    for (const marker of those) {
      const anchor = anchorOf(marker.control);
      const readBox = () => boxes?.get(anchor) ?? anchor.getBoundingClientRect();
      const spot = freeSpot(anchor, readBox, host.element, taken);
      if (spot) taken.push(spot);
      const [x, y] = spot ? [Math.round(spot.x + scrollX), Math.round(spot.y + scrollY)] : [0, 0];
      marker.spot = spot && { ...spot, x, y };
    }
  }

  function draw(marker: Drawn): HTMLButtonElement {
    const { key } = marker;
    const button = newButton();
    nameButton(button, marker);
    button.setAttribute('aria-expanded', String(key === openKey));
    area.add(button, key, own ? buttonAfter(marker) : null);
    return button;
  }

  /** By Tab one meets the markers in the order of their fields, whichever came into view first. */
  function buttonAfter(marker: Drawn): HTMLButtonElement | null {
    let isPast = false;
    for (const other of drawn.values()) {
      if (isPast && other.button) return other.button;
      isPast ||= other === marker;
    }
    return null;
  }

  function add(one: Marked) {
    // The field or its name is another's now.
    for (const before of [drawn.get(one.key), byControl.get(one.control)]) {
      if (before) drop(before);
    }
    const noted = one.noted === true;
    const marker: Drawn = { ...one, noted, button: null, near: false, spot: null, turn };
    drawn.set(one.key, marker);
    byControl.set(one.control, marker);
    near.observe(one.control);
  }

  function rename(marker: Drawn, { name, lang, noted = false }: Named) {
    marker.turn = turn;
    if (marker.name === name && marker.lang === lang && marker.noted === noted) return;
    marker.name = name;
    marker.lang = lang;
    marker.noted = noted;
    if (marker.button) nameButton(marker.button, marker);
  }

  function drop(marker: Drawn) {
    near.unobserve(marker.control);
    byControl.delete(marker.control);
    marker.button?.remove();
    drawn.delete(marker.key);
  }

  function raiseOrLeave() {
    if (drawn.size || kept) host.raise();
    else host.remove();
  }

  // Kept by the browser and shown again, a page may have been told what to draw while it could not.
  view.addEventListener('pageshow', ({ persisted }) => persisted && raiseOrLeave(), { signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    host.remove();
  });

  return {
    host,
    show(marked) {
      turn++;
      for (const one of marked) {
        const known = drawn.get(one.key);
        if (known?.control === one.control) rename(known, one);
        else add(one);
      }
      let isLess = false;
      for (const marker of drawn.values()) {
        if (marker.turn === turn) continue;
        drop(marker);
        isLess = true;
      }
      if (isLess) followNear();
      raiseOrLeave();
      look();
    },
    setOpen(key) {
      openKey = key;
      for (const { key: its, button } of drawn.values()) {
        button?.setAttribute('aria-expanded', String(its === key));
      }
    },
    button(key) {
      const button = drawn.get(key)?.button;
      return button && !button.hidden ? button : null;
    },
    keep(reason) {
      kept = reason;
      raiseOrLeave();
    },
  };
}

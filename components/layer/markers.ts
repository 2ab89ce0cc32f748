/** Draws a marker beside each field that has something to show, and keeps it there. */
import { markerCss } from '@/components/marker';
import { frameCss } from '@/components/panel-frame/frame';
import { createFollower } from './follow';
import { anchorOf, freeSpot, type Spot } from './free-space';
import { createHost, type Host, type OwnHost } from './host';
import { makeButton, type Named, nameButton } from './marker-button';

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

/** What a user does at a marker. */
export interface AtMarker {
  /** Pressed by a real pointer or key. */
  press(key: string): void;
  /** The pointer or the focus rests on it: a press may follow; null: it has left. */
  rest?(key: string | null): void;
}

/** A pointer that only passes by does not stay so many milliseconds. */
const restsAfter = 80;
const comings = [
  ['pointerenter', 'pointerleave'],
  ['focus', 'blur'],
] as const;

/** The markers of one page. */
export interface Markers {
  host: Host;
  /** Shows these and no others; with none, our element leaves the page. */
  show(marked: readonly Marked[]): void;
  /** Fills the marker of the field whose panel is open. */
  setOpen(key: string | null): void;
  /** The marker of a field, when it has room for one. */
  button(key: string): HTMLElement | null;
  /** Measures again at the next frame. */
  replace(): void;
  /** Keeps the element in the page though no marker is shown: the panel is open. */
  keep(reason: boolean): void;
}

interface Drawn extends Marked {
  /** Made when there is first room for it: of a long form most are never looked at. */
  button: HTMLButtonElement | null;
  near: boolean;
  /** Where it stands in the document; null without room, or before it was placed. */
  spot: Spot | null;
}

/** The boxes an observer reports, so that they need not be read again; none once the page has moved. */
function stillTrue(
  entries: readonly IntersectionObserverEntry[],
): ReadonlyMap<Element, DOMRectReadOnly> {
  const shown = entries.filter(({ isIntersecting }) => isIntersecting);
  const [last] = shown.slice(-1);
  if (!last) return new Map();
  const { x, y, width } = last.target.getBoundingClientRect();
  const told = last.boundingClientRect;
  if (x !== told.x || y !== told.y || width !== told.width) return new Map();
  return new Map(shown.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
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
  const host = createHost(document, markerCss + placeCss + frameCss, own);
  const drawn = new Map<string, Drawn>();
  const byControl = new Map<Element, Drawn>();
  let openKey: string | null = null;
  let kept = false;

  let resting: ReturnType<typeof setTimeout> | undefined;
  function rest(key: string | null) {
    clearTimeout(resting);
    if (key === null) on.rest?.(null);
    else resting = setTimeout(() => on.rest?.(key), restsAfter);
  }

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
  const follower = createFollower(view, measure, signal, host.element);

  /** Only what is in view can stand wrong: the others are placed when they come into view. */
  function followNear() {
    const inView: Element[] = [];
    for (const { near, control } of drawn.values()) if (near) inView.push(control);
    follower.follow(inView);
  }

  function measure() {
    place([...drawn.values()].filter((marker) => marker.near));
  }

  /** Places these beside their fields; the others stay. All is read before anything is written. */
  function place(those: readonly Drawn[], boxes?: ReadonlyMap<Element, DOMRectReadOnly>) {
    if (!drawn.size && !kept) return;
    host.raise();
    if (!host.present()) return;
    const { scrollX, scrollY } = view;
    const moving = new Set(those);
    const taken: Spot[] = [];
    for (const other of drawn.values()) {
      if (!other.near || !other.spot || moving.has(other)) continue;
      taken.push({ x: other.spot.x - scrollX, y: other.spot.y - scrollY });
    }
    for (const marker of those) {
      const anchor = anchorOf(marker.control);
      const box = boxes?.get(anchor) ?? anchor.getBoundingClientRect();
      const spot = freeSpot(anchor, box, host.element, taken);
      if (spot) taken.push(spot);
      marker.spot = spot && { x: Math.round(spot.x + scrollX), y: Math.round(spot.y + scrollY) };
    }
    for (const marker of those) {
      const { spot } = marker;
      if (!spot) {
        if (marker.button) marker.button.hidden = true;
        continue;
      }
      marker.button ??= draw(marker);
      marker.button.hidden = false;
      marker.button.style.translate = `${spot.x}px ${spot.y}px`;
    }
  }

  function draw(marker: Drawn): HTMLButtonElement {
    const { key } = marker;
    const button = makeButton(document, () => on.press(key), own !== undefined, signal);
    for (const [came, left] of comings) {
      button.addEventListener(came, () => rest(key), { signal });
      button.addEventListener(left, () => rest(null), { signal });
    }
    nameButton(button, marker);
    button.setAttribute('aria-expanded', String(key === openKey));
    host.root.insertBefore(button, own ? buttonAfter(marker) : null);
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

  function drop(marker: Drawn) {
    near.unobserve(marker.control);
    byControl.delete(marker.control);
    marker.button?.remove();
    drawn.delete(marker.key);
  }

  function settle() {
    if (drawn.size || kept) {
      host.raise();
      measure();
    } else {
      host.remove();
    }
  }

  signal.addEventListener('abort', () => {
    near.disconnect();
    host.remove();
  });

  return {
    host,
    show(marked) {
      const wanted = new Map(marked.map((one) => [one.key, one]));
      for (const marker of [...drawn.values()]) {
        if (wanted.get(marker.key)?.control !== marker.control) drop(marker);
      }
      for (const one of wanted.values()) {
        const known = drawn.get(one.key);
        const noted = one.noted === true;
        if (known?.name === one.name && known.noted === noted) continue;
        if (known) {
          known.name = one.name;
          known.noted = noted;
          if (known.button) nameButton(known.button, known);
          continue;
        }
        const marker: Drawn = { ...one, noted, button: null, near: false, spot: null };
        drawn.set(one.key, marker);
        byControl.set(one.control, marker);
        near.observe(one.control);
      }
      followNear();
      settle();
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
    replace: () => measure(),
    keep(reason) {
      kept = reason;
      settle();
    },
  };
}

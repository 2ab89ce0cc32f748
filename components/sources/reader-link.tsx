/** How a surface opens a place in the reader: by an ordinary link, or by asking the background. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the reader is and how it is opened. */
export interface ReaderDoor {
  /** The address of the reader page; a place is added as `#i4f2`. Empty: there is no reader here. */
  page: string;
  /** Opens a place without following the link, where a link cannot (a frame, Firefox). */
  open?(address: string): void;
  /** True inside the reader itself: links stay in the same tab. */
  here?: boolean;
}

const Door = createContext<ReaderDoor>({ page: 'reader.html' });

/** Everything inside opens the reader by this door. */
export function ReaderAt({ door, children }: { door: ReaderDoor; children: ComponentChildren }) {
  return <Door.Provider value={door}>{children}</Door.Provider>;
}

/** What a link into the reader is made of. */
export interface ReaderLinkProps {
  address: string;
  class?: string;
  title?: string;
  children: ComponentChildren;
  'aria-label'?: string;
}

/** A link to one place in the reader. */
export function ReaderLink({ address, children, ...rest }: ReaderLinkProps) {
  const door = useContext(Door);
  const onClick = (event: MouseEvent) => {
    if (!door.open) return;
    event.preventDefault();
    door.open(address);
  };
  if (!door.page) {
    return (
      <span
        class={rest.class === 'ds-link' ? '' : rest.class?.replace('ds-link ', '')}
        title={rest.title}
      >
        {children}
      </span>
    );
  }
  return (
    <a
      {...rest}
      class={rest.class ?? 'ds-link'}
      href={`${door.page}#${address}`}
      target={door.here ? undefined : '_blank'}
      rel={door.here ? undefined : 'noreferrer'}
      onClick={onClick}
    >
      {children}
    </a>
  );
}

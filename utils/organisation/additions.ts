/** What an organisation adds at one field, for one reader. */
import type { Language } from '@/guide/languages';
import type { TopicId } from '@/guide/topics/ids';
import type { Role } from '@/guide/vocabulary';
import type { Pack } from './schema';

/** A text of the organisation's; `lang` where it is known to be another than the reader's. */
export interface OwnText {
  text: string;
  lang?: Language;
}

/** A link as it is shown: its title, and where it leads in plain sight. */
export interface OwnLink {
  title: OwnText;
  href: string;
  /** The host of a web address; null for telephone and mail. */
  host: string | null;
}

export interface OwnContact {
  id: string;
  name: OwnText;
  what: OwnText | null;
  phone: string | null;
  email: string | null;
  link: OwnLink | null;
}

export interface OwnRoutine {
  id: string;
  text: OwnText;
  link: OwnLink | null;
}

/** An organisation's own lines, to be marked as its. */
export interface OwnLines {
  /** The organisation's name. */
  from: OwnText;
  routines: OwnRoutine[];
  contacts: OwnContact[];
  links: (OwnLink & { id: string })[];
}

/** Who reads, and at what kind of field; without a topic, what belongs anywhere counts as well as all topics. */
export interface Reader {
  language: Language;
  role: Role;
  /** Id in the pack; empty: none chosen. */
  municipality: string;
  topic?: TopicId;
}

type Local = string | Record<Language, string>;
type Placed = Partial<Record<'topics' | 'roles' | 'municipalities', readonly string[] | undefined>>;

function inLanguage({ writtenIn }: Pack, text: Local, language: Language): OwnText {
  if (typeof text !== 'string') return { text: text[language] };
  return writtenIn && writtenIn !== language ? { text, lang: writtenIn } : { text };
}

const holds = (list: readonly string[] | undefined, value: string | undefined) =>
  !list?.length || value === undefined || list.includes(value);

const fits = (placed: Placed, { topic, role, municipality }: Reader) =>
  holds(placed.topics, topic) &&
  holds(placed.roles, role) &&
  holds(placed.municipalities, municipality);

function linkOf(href: string, title: OwnText): OwnLink {
  return { title, href, host: href.startsWith('https:') ? new URL(href).host : null };
}

/**
 * @param pack the organisation's pack
 * @param reader who reads, and where
 * @returns its lines for that place, in the pack's order; null when it has none
 */
export function additionsFor(pack: Pack, reader: Reader): OwnLines | null {
  const said = (text: Local) => inLanguage(pack, text, reader.language);
  const ours = <T extends Placed>(list: readonly T[] = []) =>
    list.filter((entry) => fits(entry, reader));
  const lines: OwnLines = {
    from: said(pack.organisation),
    routines: ours(pack.routines).map(({ id, text, link }) => ({
      id,
      text: said(text),
      link: link ? linkOf(link.href, said(link.title)) : null,
    })),
    contacts: ours(pack.contacts).map(({ id, name, what, phone, email, link }) => ({
      id,
      name: said(name),
      what: what === undefined ? null : said(what),
      phone: phone ?? null,
      email: email ?? null,
      link: link === undefined ? null : linkOf(link, { text: new URL(link).host || link }),
    })),
    links: ours(pack.links).map(({ id, title, href }) => ({ id, ...linkOf(href, said(title)) })),
  };
  const count = lines.routines.length + lines.contacts.length + lines.links.length;
  return count > 0 ? lines : null;
}

/** The organisation's own name for itself. */
export const nameOf = (pack: Pack, language: Language): OwnText =>
  inLanguage(pack, pack.organisation, language);

/** Municipalities to choose from, by name. */
export function municipalitiesOf(
  pack: Pack,
  language: Language,
): { id: string; name: string; lang?: Language }[] {
  return (pack.municipalities ?? [])
    .map(({ id, name }) => {
      const { text, ...spoken } = inLanguage(pack, name, language);
      return { id, name: text, ...spoken };
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Texts of picking a field and of the rules about fields. */
import type { Language } from '@/guide/languages';
import type { RuleScope } from '@/utils/rules/scope';

interface ScopeWords {
  name: string;
  more(detail: string): string;
}

const nb = {
  title: 'Feltregler',
  pick: 'Velg et felt',
  intro:
    'Får et felt feil støtte, eller mangler den? Pek på feltet i skjemaet og si hva det handler om.',
  start: 'Pek på et felt',
  picking: 'Pek på et felt i skjemaet, eller bruk piltastene der. Esc avslutter.',
  stop: 'Avbryt',
  again: 'Velg et annet felt',
  unnamed: 'Felt uten navn',
  understood: 'Slik er feltet forstått',
  group: 'Gruppe',
  section: 'Del',
  type: 'Slags svar',
  types: {
    text: 'kort tekst',
    textarea: 'lang tekst',
    'rich-text': 'lang tekst',
    date: 'dato',
    radio: 'ett av flere',
    select: 'liste',
    checkbox: 'avkryssing',
    number: 'tall',
    tel: 'telefon',
    email: 'e-post',
  } as Record<string, string>,
  about: 'Handler om',
  nothing: 'Ingen tema. Feltet er stille.',
  because: {
    label: (word: string) => `fordi «${word}» står i feltnavnet`,
    group: (word: string) => `fordi «${word}» står i gruppens navn`,
    section: (word: string) => `fordi «${word}» står i navnet på delen`,
    hint: (word: string) => `fordi «${word}» står i forklaringen`,
    options: (word: string) => `fordi «${word}» står i svarene`,
    placeholder: (word: string) => `fordi «${word}» står som eksempel i feltet`,
    title: (word: string) => `fordi «${word}» står i hjelpeteksten`,
    name: (word: string) => `fordi «${word}» står i feltets tekniske navn`,
    autocomplete: () => 'fordi skjemaet merker feltet slik for autofyll',
    attribute: () => 'fordi skjemaets eier har sagt det',
    type: () => 'på grunn av svaret det ber om',
    rule: () => 'fordi en feltregel sier det',
  } as Record<string, (word: string) => string>,
  byUser: 'Du har laget regelen.',
  byOrganisation: 'Virksomheten har bestemt dette. Det kan ikke endres her.',
  topics: 'Feltet handler om',
  topic: (number: number) => `Tema ${number}`,
  silent: 'Ingenting: feltet skal være stille',
  noMore: 'Ikke flere',
  scope: 'Gjelder',
  scopes: {
    field: { name: 'Dette feltet', more: () => 'Også når skjemaet endres litt.' },
    label: {
      name: 'Alle felt med dette navnet',
      more: (site) => `Overalt på ${site}.`,
    },
    form: {
      name: 'Bare i dette skjemaet',
      more: (form) => `${form} · alle saker`,
    },
  } as Record<RuleScope, ScopeWords>,
  save: 'Lagre',
  saved: 'Lagret. Gjelder fra nå av.',
  failed: 'Regelen ble ikke lagret. Prøv igjen.',
  cancel: 'Avbryt',
  remove: 'Slett regelen',
  none: 'Ingen feltregler. Velg et felt fra verktøylinjen eller sidepanelet, så står regelen her.',
  sections:
    'Hva felt handler om på nettstedene du bruker. Reglene ligger bare i denne nettleseren.',
  stale: 'Treffer ikke lenger noe felt',
  staleMore: 'Feltet har fått nytt navn eller er borte. Slett regelen, eller velg feltet på nytt.',
  edit: 'Endre',
  editNamed: (field: string) => `Endre regelen for ${field}`,
  removeShort: 'Slett',
  removeNamed: (field: string) => `Slett regelen for ${field}`,
  ofOrganisation: 'Fra virksomheten. Kan ikke endres her.',
  first: 'Virksomhetens regler går foran dine.',
  test: 'Prøv på åpne sider',
  hits: (count: number) =>
    count === 0
      ? 'Ingen åpen side har feltet'
      : count === 1
        ? 'Treffer på 1 åpen side'
        : `Treffer på ${count} åpne sider`,
  export: 'Lagre som fil',
  import: 'Hent inn fra fil',
  imported: 'Reglene er hentet inn.',
  refused: 'Reglene ble ikke hentet inn',
  refusedMore: 'Ingenting er endret. Rett opp dette i filen og prøv igjen.',
};

/** Texts of rules. */
export type RulesWords = typeof nb;

const nn: RulesWords = {
  title: 'Feltreglar',
  pick: 'Vel eit felt',
  intro:
    'Får eit felt feil støtte, eller manglar ho? Peik på feltet i skjemaet og sei kva det handlar om.',
  start: 'Peik på eit felt',
  picking: 'Peik på eit felt i skjemaet, eller bruk piltastane der. Esc avsluttar.',
  stop: 'Avbryt',
  again: 'Vel eit anna felt',
  unnamed: 'Felt utan namn',
  understood: 'Slik er feltet forstått',
  group: 'Gruppe',
  section: 'Del',
  type: 'Slags svar',
  types: {
    text: 'kort tekst',
    textarea: 'lang tekst',
    'rich-text': 'lang tekst',
    date: 'dato',
    radio: 'eitt av fleire',
    select: 'liste',
    checkbox: 'avkryssing',
    number: 'tal',
    tel: 'telefon',
    email: 'e-post',
  },
  about: 'Handlar om',
  nothing: 'Ingen tema. Feltet er stille.',
  because: {
    label: (word) => `fordi «${word}» står i feltnamnet`,
    group: (word) => `fordi «${word}» står i namnet på gruppa`,
    section: (word) => `fordi «${word}» står i namnet på delen`,
    hint: (word) => `fordi «${word}» står i forklaringa`,
    options: (word) => `fordi «${word}» står i svara`,
    placeholder: (word) => `fordi «${word}» står som døme i feltet`,
    title: (word) => `fordi «${word}» står i hjelpeteksten`,
    name: (word) => `fordi «${word}» står i det tekniske namnet på feltet`,
    autocomplete: () => 'fordi skjemaet merkjer feltet slik for autofyll',
    attribute: () => 'fordi eigaren av skjemaet har sagt det',
    type: () => 'på grunn av svaret det ber om',
    rule: () => 'fordi ein feltregel seier det',
  },
  byUser: 'Du har laga regelen.',
  byOrganisation: 'Verksemda har bestemt dette. Det kan ikkje endrast her.',
  topics: 'Feltet handlar om',
  topic: (number) => `Tema ${number}`,
  silent: 'Ingenting: feltet skal vere stille',
  noMore: 'Ikkje fleire',
  scope: 'Gjeld',
  scopes: {
    field: { name: 'Dette feltet', more: () => 'Også når skjemaet blir endra litt.' },
    label: {
      name: 'Alle felt med dette namnet',
      more: (site) => `Overalt på ${site}.`,
    },
    form: {
      name: 'Berre i dette skjemaet',
      more: (form) => `${form} · alle saker`,
    },
  },
  save: 'Lagre',
  saved: 'Lagra. Gjeld frå no av.',
  failed: 'Regelen vart ikkje lagra. Prøv igjen.',
  cancel: 'Avbryt',
  remove: 'Slett regelen',
  none: 'Ingen feltreglar. Vel eit felt frå verktøylinja eller sidepanelet, så står regelen her.',
  sections: 'Kva felt handlar om på nettstadene du bruker. Reglane ligg berre i denne nettlesaren.',
  stale: 'Treffer ikkje lenger noko felt',
  staleMore: 'Feltet har fått nytt namn eller er borte. Slett regelen, eller vel feltet på nytt.',
  edit: 'Endre',
  editNamed: (field) => `Endre regelen for ${field}`,
  removeShort: 'Slett',
  removeNamed: (field) => `Slett regelen for ${field}`,
  ofOrganisation: 'Frå verksemda. Kan ikkje endrast her.',
  first: 'Reglane til verksemda går føre dine.',
  test: 'Prøv på opne sider',
  hits: (count) =>
    count === 0
      ? 'Inga open side har feltet'
      : count === 1
        ? 'Treffer på 1 open side'
        : `Treffer på ${count} opne sider`,
  export: 'Lagre som fil',
  import: 'Hent inn frå fil',
  imported: 'Reglane er henta inn.',
  refused: 'Reglane vart ikkje henta inn',
  refusedMore: 'Ingenting er endra. Rett opp dette i fila og prøv igjen.',
};

const en: RulesWords = {
  title: 'Field rules',
  pick: 'Pick a field',
  intro:
    'Does a field get the wrong support, or none? Point at it in the form and say what it is about.',
  start: 'Point at a field',
  picking: 'Point at a field in the form, or use the arrow keys there. Esc leaves.',
  stop: 'Cancel',
  again: 'Pick another field',
  unnamed: 'Field without a name',
  understood: 'How the field is understood',
  group: 'Group',
  section: 'Part',
  type: 'Kind of answer',
  types: {
    text: 'short text',
    textarea: 'long text',
    'rich-text': 'long text',
    date: 'date',
    radio: 'one of several',
    select: 'list',
    checkbox: 'tick box',
    number: 'number',
    tel: 'telephone',
    email: 'email',
  },
  about: 'Is about',
  nothing: 'No topic. The field is silent.',
  because: {
    label: (word) => `because “${word}” is in the field’s name`,
    group: (word) => `because “${word}” is in the group’s name`,
    section: (word) => `because “${word}” is in the name of the part`,
    hint: (word) => `because “${word}” is in the explanation`,
    options: (word) => `because “${word}” is in the answers`,
    placeholder: (word) => `because “${word}” stands as an example in the field`,
    title: (word) => `because “${word}” is in the help text`,
    name: (word) => `because “${word}” is in the field’s technical name`,
    autocomplete: () => 'because the form marks the field so for autofill',
    attribute: () => 'because the form’s owner says so',
    type: () => 'because of the answer it asks for',
    rule: () => 'because a field rule says so',
  },
  byUser: 'You made the rule.',
  byOrganisation: 'Your organisation decided this. It cannot be changed here.',
  topics: 'The field is about',
  topic: (number) => `Topic ${number}`,
  silent: 'Nothing: the field is to be silent',
  noMore: 'No more',
  scope: 'Holds for',
  scopes: {
    field: { name: 'This field', more: () => 'Also when the form changes a little.' },
    label: {
      name: 'Every field of this name',
      more: (site) => `Anywhere on ${site}.`,
    },
    form: {
      name: 'Only in this form',
      more: (form) => `${form} · all cases`,
    },
  },
  save: 'Save',
  saved: 'Saved. In force from now on.',
  failed: 'The rule was not saved. Try again.',
  cancel: 'Cancel',
  remove: 'Delete the rule',
  none: 'No field rules. Pick a field from the toolbar or the side panel, and the rule stands here.',
  sections: 'What fields are about on the sites you use. The rules stay in this browser.',
  stale: 'No longer meets any field',
  staleMore: 'The field has a new name or is gone. Delete the rule, or pick the field again.',
  edit: 'Change',
  editNamed: (field) => `Change the rule for ${field}`,
  removeShort: 'Delete',
  removeNamed: (field) => `Delete the rule for ${field}`,
  ofOrganisation: 'From your organisation. Cannot be changed here.',
  first: 'Your organisation’s rules go before yours.',
  test: 'Try on open pages',
  hits: (count) =>
    count === 0
      ? 'No open page has the field'
      : count === 1
        ? 'Meets a field on 1 open page'
        : `Meets a field on ${count} open pages`,
  export: 'Save as a file',
  import: 'Take in a file',
  imported: 'The rules were taken in.',
  refused: 'The rules were not taken in',
  refusedMore: 'Nothing has changed. Correct this in the file and try again.',
};

export const rulesWords = { nb, nn, en } satisfies Record<Language, RulesWords>;

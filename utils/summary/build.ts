/** From a sheet and the guide to what is handed over. Pure. */
import type { Guide, GuideItem } from '@/guide/model';
import type { Summary, SummaryAnswer, SummaryLine, SummaryPart } from './types';

/** What a summary is made of. */
export interface SummarySource {
  /** In the language of the summary, whatever the surface's own is. */
  guide: Guide;
  /** The sheet's label in that language. */
  label: string;
  /** Ids of ticked items by field key. */
  ticks: Readonly<Record<string, readonly string[]>>;
  notes: Readonly<Record<string, { text: string; copies: readonly { text: string }[] }>>;
  /** Answered steps in their order, in that language. */
  answers: readonly SummaryAnswer[];
  /** The form's fields in its order. Those of other steps come last, by the name in their key. */
  fields: readonly { key: string; label: string }[];
}

function lineOf(item: GuideItem): SummaryLine {
  return {
    text: item.text,
    source: item.sources.map(({ label }) => label).join(', '),
    fullSource: item.sources.map(({ full }) => full).join('\n'),
  };
}

/** In the guide's order, whatever the order of ticking; an item the guide no longer has is left out. */
function ticked(guide: Guide, ids: readonly string[]): SummaryLine[] {
  const wanted = new Set(ids);
  return guide.items.filter(({ id }) => wanted.has(id)).map(lineOf);
}

/** A field's key begins with its name; the unit separator ends it. */
const nameIn = (key: string): string => key.split('\u001f')[0] ?? '';

/** @returns the fields that hold something, in the form's order */
export function summaryOf(source: SummarySource): Summary {
  const { guide, label, ticks, notes, answers, fields } = source;
  const known = new Set(fields.map(({ key }) => key));
  const others = [...new Set([...Object.keys(ticks), ...Object.keys(notes)])]
    .filter((key) => !known.has(key))
    .map((key) => ({ key, label: nameIn(key) }));
  const parts = [...fields, ...others].map(({ key, label: heading }): SummaryPart => {
    const note = notes[key];
    const texts = note ? [note.text, ...note.copies.map(({ text }) => text)] : [];
    return {
      heading,
      ticked: ticked(guide, ticks[key] ?? []),
      notes: texts.filter((text) => text.trim() !== ''),
    };
  });
  return {
    language: guide.language,
    label,
    parts: parts.filter((part) => part.ticked.length + part.notes.length > 0),
    answers: [...answers],
  };
}

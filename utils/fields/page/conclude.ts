/** What follows from what is known: quiet forms, topics, markers. Only for what is new. */
import { titleOf } from '../describe/native';
import type { Reading } from '../types';
import type { Entry } from './entry';
import { mark, unmark } from './markers';
import { rule } from './rules';
import { renumber, type Survey } from './survey';
import { judge } from './zone';

/** True when something is to be concluded: fields came, went, changed, or their form did. */
export function hasNews(survey: Survey, gone: ReadonlySet<Entry>): boolean {
  judgeForms(survey);
  return gone.size > 0 || survey.fresh.size > 0;
}

function judgeForms(survey: Survey): void {
  const { zones, fresh, root } = survey;
  const title = titleOf(root);
  for (const zone of zones.values()) {
    if (!zone.isDirty) continue;
    if (judge(zone, survey, title)) for (const entry of zone.entries) fresh.add(entry);
  }
}

/** Decides forms, topics and markers of fields that are new or gone, and gives the whole page. */
export function conclude(survey: Survey, gone: ReadonlySet<Entry> = new Set()): Reading {
  const { entries, holders, fresh, zones } = survey;
  renumber(survey);
  const orphaned = rule(survey);
  for (const entry of gone) if (unmark(holders, entry)) orphaned.add(entry.group);
  judgeForms(survey);
  if (orphaned.size > 0) {
    for (const entry of entries) if (orphaned.has(entry.group)) fresh.add(entry);
  }
  mark(holders, fresh);
  fresh.clear();
  const forms = [...zones.values()];
  return {
    found: entries,
    quiet: forms.length > 0 && forms.every(({ quiet }) => quiet),
    personal: forms.some(({ isPersonal }) => isPersonal),
    stopped: survey.stopped,
  };
}

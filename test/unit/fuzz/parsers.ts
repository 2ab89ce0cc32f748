/**
 * Every parser of data that comes from outside the code. A new kind of file gets a line here: its
 * name, examples that are accepted as they stand, and how it is parsed.
 */
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { sectionSchema } from '@/guide/schema';
import { contentSchemas, pageSchemas } from '@/utils/messages/schema';
import { parsePack } from '@/utils/organisation/parse';
import { readRules } from '@/utils/rules/read-file';
import { caseRuleSchema } from '@/utils/rules/schema';

/** One parser. */
export interface Parser {
  name: string;
  /** At least one; each is accepted and comes out as it went in. */
  good: unknown[];
  /** @returns what was accepted, or null where all of it was refused; never throws */
  parse(given: unknown): { accepted: unknown } | null;
}

const bySchema = (schema: z.ZodType) => (given: unknown) => {
  const parsed = schema.safeParse(given);
  return parsed.success ? { accepted: parsed.data } : null;
};

const prompt = {
  key: 'Gjeld\u001fØkonomi\u001f\u001ftext\u001f0',
  label: 'Gjeld',
  group: 'Økonomi',
  section: '',
  topics: ['debt'],
  because: [{ topic: 'debt', word: 'gjeld', foundIn: 'label' }],
  marker: true,
};

const fieldRule = {
  id: 'a1',
  site: 'https://sak.kommune.example',
  field: { label: 'Annet', group: 'Bolig', type: 'text' },
  topics: ['housing'],
  form: 'https://sak.kommune.example/sak/*',
  onlyThere: true,
};

/** An example of what each call carries. */
const carried: Record<string, unknown> = {
  report: { pageId: 'p', prompts: 1, fields: 2, stopped: false, headings: ['Innkomst'] },
  askPanel: {
    pageId: 'p',
    formLabel: 'Innkomst',
    prompt,
    isReady: true,
    token: '0123456789abcdef0123456789abcdef',
    needsTools: true,
  },
  formEvent: { pageId: 'p', event: { kind: 'submit' } },
  setTick: { sheetId: 's', fieldKey: 'k', itemId: 'i', ticked: true, writer: 'w' },
  writeNote: {
    sheetId: 's',
    fieldKey: 'k',
    text: 'et ord',
    version: 1,
    writer: 'w',
    writeId: 'x',
    settled: ['a'],
  },
  setAnswer: { sheetId: 's', step: 'first', answer: null, writer: 'w' },
  continueSheet: { tabId: 3, sheetId: 's' },
  goToField: { tabId: 3, frameId: 0, key: 'k' },
  picked: {
    field: {
      label: 'Gjeld',
      group: 'Økonomi',
      section: '',
      type: 'text',
      selector: 'input[name="gjeld"]',
      topics: ['debt'],
      because: [{ topic: 'debt', word: 'gjeld', foundIn: 'label' }],
      ruleId: 'a1',
    },
  },
  rulesMet: { met: ['a1'], isFirst: true },
  saveRule: { rule: fieldRule },
};

const calls: Record<string, z.ZodType> = { ...contentSchemas, ...pageSchemas };

const caseRule = { origin: 'https://sak.kommune.example', case: { query: 'sak' }, formSegments: 2 };

const pack = {
  format: 1,
  organisation: { nb: 'Bydelen', nn: 'Bydelen', en: 'The district' },
  version: '1',
  municipalities: [{ id: 'vest', name: 'Vest' }],
  contacts: [{ id: 'team', name: 'Vakta', phone: '22 00 00 00', municipalities: ['vest'] }],
  links: [{ id: 'book', title: 'Boka', href: 'https://intra.example/bok' }],
  sites: [
    {
      origin: 'https://sak.bydel.example',
      fields: [{ id: 'a1', field: { label: 'Annet' }, topics: [] }],
      cases: [{ case: { query: 'sak' } }],
    },
  ],
  settings: { passphrase: 'required', mostDays: 30 },
};

const section = 'guide/chapters/signs/behaviour.yaml';

export const parsers: readonly Parser[] = [
  ...Object.entries(carried).map(([name, arg]) => ({
    name: `message ${name}`,
    good: [arg],
    parse: bySchema(calls[name] as z.ZodType),
  })),
  { name: 'site rule for a case', good: [caseRule], parse: bySchema(caseRuleSchema) },
  {
    name: 'a user’s rules, as a file',
    good: [{ format: 1, rules: [fieldRule] }],
    parse(given) {
      const read = readRules(JSON.stringify(given) ?? '');
      return read.ok ? { accepted: { format: 1, rules: read.value } } : null;
    },
  },
  {
    name: 'organisation pack, from a policy',
    good: [pack],
    parse(given) {
      const parsed = parsePack(given);
      return parsed.ok ? { accepted: parsed.pack } : null;
    },
  },
  {
    name: 'organisation pack, as a file',
    good: [pack],
    parse(given) {
      const parsed = parsePack(JSON.stringify(given) ?? '');
      return parsed.ok ? { accepted: parsed.pack } : null;
    },
  },
  {
    name: 'section of the guide',
    // As it comes out: `all` is written out there.
    good: [sectionSchema.parse(parseYaml(readFileSync(section, 'utf8')))],
    parse: bySchema(sectionSchema),
  },
];

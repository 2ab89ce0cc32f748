import { type Rule, rests, says } from './rule';

/** Definition, verification, names of bodies, and slips of translation. */
export const lawRules: readonly Rule[] = [
  {
    broken: 'says that certain authorities confirm who is a victim',
    remedy: 'say that no single agency verifies; leave strom-482 out as superseded',
    concerns: rests('strom-482'),
    keeps: () => false,
  },
  {
    broken: 'makes gain part of what trafficking is',
    remedy: 'Penal Code § 257 asks for no intent to gain: leave it out, or say so',
    concerns: (subject) =>
      ['definition', 'law'].includes(subject.item?.kind ?? '') &&
      says({
        nb: /(hensikt|formål|for å)[\s\S]{0,30}(vinning|tjene penger)/i,
        nn: /(hensikt|formål|for å)[\s\S]{0,30}(vinning|tene pengar)/i,
        en: /(intent|aim|purpose)[\s\S]{0,30}(gain|profit)/i,
      })(subject),
    keeps: says({ nb: /\bikke\b/i, nn: /\bikkje\b/i, en: /\b(not|no)\b/i }),
  },
  {
    broken: 'calls removal of organs a purpose as such',
    remedy: 'Penal Code § 257 d: getting the person to consent to the removal of an organ',
    concerns: rests('kom-031', 'prison-327'),
    keeps: says({ nb: /samtykk|gå med på/i, nn: /samtykk|gå med på/i, en: /consent|agree/i }),
  },
  {
    broken: 'calls KOM by an older name',
    remedy:
      'Koordineringsenheten mot menneskehandel; in English Coordination Unit against Human Trafficking',
    concerns: says({
      nb: /koordineringseinhet|koordineringsenhet/i,
      nn: /koordineringsein(ing|het)|koordineringsenhet/i,
      en: /coordination unit/i,
    }),
    keeps: says({
      nb: /Koordineringsenheten mot menneskehandel/,
      nn: /Koordineringsenheten mot menneskehandel|Koordineringseininga mot menneskehandel/,
      en: /Coordination Unit against Human Trafficking/,
    }),
  },
  {
    broken: 'repeats a slip of translation from a source',
    remedy: 'read past it: see sources/conflicts.md',
    concerns: says({
      nb: /selvbeherskelse|fornøyelse av dokument|stresskade|betale tilbake lønn|uvanlig situasjon/i,
      nn: /sjølvbeherskelse|sjølvbeherskning|stresskade|betale tilbake løn|uvanleg situasjon/i,
      en: /stress injur|self-control|unusual situation|pay back wages/i,
    }),
    keeps: () => false,
  },
];

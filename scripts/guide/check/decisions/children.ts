import { type Patterns, type Rule, rests, type Subject, says } from './rule';

const guidanceNumber = /466\s?15\s?000/;

const reporting: Patterns = {
  nb: /\bmeld(e|er|es|ing|inga|t|te)?\b|bekymringsmelding|anmeld/i,
  nn: /\bmeld(e|er|ast|ing|inga|t|te)?\b|uromelding/i,
  en: /\breport/i,
};

const advice: Patterns = {
  nb: /\bråd|veiled|drøft/i,
  nn: /\bråd|rettlei|drøft/i,
  en: /advice|advise|guidance|discuss/i,
};

const isAboutGuidanceUnit = (subject: Subject) =>
  guidanceNumber.test(subject.words) ||
  subject.item?.contacts?.includes('guidance-unit-children') === true;

/** What is said of children and of those who may be children. */
export const childRules: readonly Rule[] = [
  {
    broken: 'puts the guidance unit (466 15 000) under reporting',
    remedy: 'give it as advice to services in an item of its own; reports go to child welfare',
    concerns: isAboutGuidanceUnit,
    keeps: (subject) => {
      if (subject.contact) return subject.contact.adviceOnly === true && says(advice)(subject);
      const { text, language } = subject;
      return (
        subject.item?.kind !== 'duty' && !reporting[language].test(text) && says(advice)(subject)
      );
    },
  },
  {
    broken: 'gives a contact for advice other needs',
    remedy: 'keep needs to advice-for-staff and knowledge',
    concerns: ({ contact }) => contact?.adviceOnly === true,
    keeps: ({ contact }) =>
      (contact?.needs ?? []).every((need) => need === 'advice-for-staff' || need === 'knowledge'),
  },
  {
    broken: 'tells of the talk with a presumed minor without its safeguards',
    remedy: 'say: child welfare first, nothing to accompanying adults without clearance',
    concerns: rests('kom-323'),
    keeps: says({
      nb: /barnevern[\s\S]*voksne[\s\S]*(klarer|sier ja|sagt ja)/i,
      nn: /barnevern[\s\S]*vaksne[\s\S]*(klarer|seier ja|sagt ja)/i,
      en: /child welfare[\s\S]*adults[\s\S]*(clear|allow|say so|says so)/i,
    }),
  },
  {
    broken: 'leaves open what a doubtful age means',
    remedy: 'say: treat the person as a child until the age is established',
    concerns: rests('kom-467', 'kom-490'),
    keeps: says({
      nb: /barn[\s\S]*til (alderen|den) er|(usikker|uvisst|tvil)[\s\S]*barn/i,
      nn: /barn[\s\S]*til (alderen|han|ho) er|(usikker|uvisst|tvil)[\s\S]*barn/i,
      en: /child[\s\S]*until|(uncertain|unsure|doubt)[\s\S]*child/i,
    }),
  },
  {
    broken: 'gives the pressure needed in forced labour before the law on minors',
    remedy:
      'say first: exploiting a minor is trafficking whatever the means (cite kom-018 or kom-036)',
    concerns: rests('kom-089'),
    keeps: rests('kom-018', 'kom-036', 'kom-060', 'prison-075', 'prison-332'),
  },
  {
    broken: 'names too few who can decide an emergency placement (§ 4-5)',
    remedy: 'say: child welfare services or the prosecuting authority can decide',
    concerns: says({ nb: /§ 4-5/, nn: /§ 4-5/, en: /§ 4-5/ }),
    keeps: says({
      nb: /barnevern[\s\S]*påtale/i,
      nn: /barnevern[\s\S]*påtale/i,
      en: /child welfare[\s\S]*prosecut/i,
    }),
  },
  {
    broken: 'narrows which children child welfare protects',
    remedy: 'say: every child in Norway, also in transit or on a short visit',
    concerns: rests('kom-560'),
    keeps: says({ nb: /gjennomreise/i, nn: /gjennomreise/i, en: /transit|passing through/i }),
  },
  {
    broken: 'gives 116 111 other hours or hides the first choice',
    remedy: 'hours: always, and say that local child welfare comes first in office hours',
    concerns: ({ contact }) => contact?.phone?.replaceAll(' ', '') === '116111',
    keeps: (subject) =>
      subject.contact?.hours === 'always' &&
      says({ nb: /kontortid/i, nn: /kontortid/i, en: /office hours/i })(subject),
  },
];

import { type Rule, rests, says } from './rule';

/** What a person is entitled to and who decides it. */
export const rightsRules: readonly Rule[] = [
  {
    broken: 'speaks of free legal help without how much of it',
    remedy: 'say at least three hours; more on application; free throughout once reported',
    concerns: says({
      nb: /(gratis|fri)\s+(advokat|rettshjelp|juridisk)/i,
      nn: /(gratis|fri)\s+(advokat|rettshjelp|juridisk)/i,
      en: /free\s+(lawyer|legal)/i,
    }),
    keeps: says({
      nb: /minst (tre|3) timer/i,
      nn: /minst (tre|3) timar/i,
      en: /at least (three|3) hours/i,
    }),
  },
  {
    broken: 'makes lawful stay look like a condition for help',
    remedy: 'say that a shelter does not weigh whether the stay is lawful',
    concerns: rests('shelter-015'),
    keeps: says({
      nb: /(ikke|uten|uansett|ingen)[\s\S]*opphold|opphold[\s\S]*(ikke|uansett|ingen)/i,
      nn: /(ikkje|utan|uansett|ingen)[\s\S]*opph[ao]ld|opph[ao]ld[\s\S]*(ikkje|uansett|ingen)/i,
      en: /(not|never|no|whatever|regardless|without)[\s\S]*(stay|resid)|(stay|resid)[\s\S]*(not|never|no\b)/i,
    }),
  },
  {
    broken: 'narrows whom ROSA helps to sexual exploitation',
    remedy: 'say: every gender and every form of exploitation, housing for adults over 18',
    concerns: ({ contact }) => contact?.id === 'rosa',
    keeps: says({
      nb: /over 18[\s\S]*alle former/i,
      nn: /over 18[\s\S]*alle former/i,
      en: /over 18[\s\S]*every form/i,
    }),
  },
  {
    broken: 'lets IOM decide about assisted return',
    remedy: 'say: UDI decides, IOM carries it out',
    concerns: says({ nb: /\bIOM\b/, nn: /\bIOM\b/, en: /\bIOM\b/ }),
    keeps: (subject) =>
      !says({
        nb: /IOM (avgjør|bestemmer|innvilger)/i,
        nn: /IOM (avgjer|bestemmer|innvilgar)/i,
        en: /IOM (decides|grants)/i,
      })(subject),
  },
  {
    broken: 'lets prison staff explain rights alone',
    remedy: 'point to ROSA or a lawyer',
    concerns: rests('prison-202'),
    keeps: says({ nb: /ROSA|advokat/i, nn: /ROSA|advokat/i, en: /ROSA|lawyer/i }),
  },
  {
    broken: 'does not say to promise nothing',
    remedy: 'say: promise nothing that may not be kept',
    concerns: rests('prison-203'),
    keeps: says({ nb: /\blov\w* /i, nn: /\blov\w* /i, en: /promise/i }),
  },
];

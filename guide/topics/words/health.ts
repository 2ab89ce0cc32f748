import type { TopicWords } from './format';

export const health: TopicWords = {
  id: 'health',
  words: {
    nb: `helse-, -helse, skade-, -skade, skadet, sykdom-, -sykdom, =syk|=syke, sykehus-, sykmeld-, sykemeld-, lege-, medisin-, medikament, legemiddel, psykisk-, psykiatri-, psykolog-, vaksine-, allergi-, diagnose-, symptom-, smerte-, vondt, =rus, rusm-, rusa-, rusp-, rusb-, rusl-, alkohol-,
      bruk|bruker av narkotika, avheng-, utmatt-, sliten, utslitt, trøtt-, søvn-, sover du|godt|dårlig, får|nok sove|søvn|mat, ernær-, -ernært, appetitt, spiser, gravid-, svangerskap-, abort, kjønnssykdom, seksuell|seksuelt helse|overførbar, kjønnslemlest, smitt-, infeksjon-, tuberkulose, hiv, funksjonsnedsett-, funksjonsev-, funksjonshem-, handikap,
      traume-, traumatiser, angst-, depresjon-, deprim-, selvmord-, selvskad-, mareritt, lidelse-, hygiene-, blåmerke-, merker på, =arr|=sår, røyk, tannhelse, tannpine, innlagt, innlegg, ambulanse, kroppslige|fysiske plager, allmenntilstand, fysisk form|tilstand, ulykke-, -ulykke, fastlege-, tannlege-, overdos-, skadd, arbeidsevne`,
    nn: '',
    en: `health-, injur, injury-, injuries, wound, illness-, disease, =sick|=ill, medical-, medicat, medicine, doctor-, =gp, nurse, hospital-, dentist, dental, teeth, psycholog, psychiatr, mental-, physical condition|health, fatigue, exhaust, exhaustion, tired, sleep problems|well|and, sleeping well|problems, insomnia, nightmares, addict, addiction-,
      substance use|abuse, alcohol-, drug use|abuse|or, use|uses of drugs, pregnan, pregnant, abortion, disability, disabilities, disabled, impairment, allerg, allergy, allergies, symptom, =pain, trauma, anxiety, depress, depression, suicid, suicidal, selfharm, bruise, scar, burns, nutrition, malnourished, appetite, vaccin, diagnos, diagnosis, sexual health, sexually transmitted, hiv, tuberculosis, wellbeing, hygiene, infection, smoking, accident, been hurt, are you hurt`,
  },
  weak: {
    nb: 'behandling, plage, undersøkelse',
    nn: '',
    en: 'treatment, condition',
  },
  not: {
    nb: 'skadedyr-, skadeverk-, helse miljø og sikkerhet, liv og helse, -saksbehandling, behandling av personopplysninger|opplysninger, brukerundersøkelse, røykvarsler, psykisk|fysisk vold, legetilsyn tilsyn, helsesykepleier',
    nn: '',
    en: 'health and safety, physical|mental violence|abuse, smoke alarm, terms conditions',
  },
};

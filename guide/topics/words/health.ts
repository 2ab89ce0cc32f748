import type { TopicWords } from './format';

export const health: TopicWords = {
  id: 'health',
  words: {
    nb: `helse-, -helse, skade-, -skade, skadet, sykdom-, -sykdom, =syk, =syke, sykehus-, sykemeld-, sykmeld-, sykehistorie-, sykepleier-, lege-, fastlege-, -lege, legevakt-, legemiddel-, medisin-, medikament-, psykisk-, psykiatri-, psykolog-, psykose-, vaksine-, vaksinert, allergi-,
      diagnose-, symptom-, smerte-, vondt, =rus, rusmid-, rusmisbruk-, rusproblem-, rusavheng-, rusbruk-, rusbehandling-, ruslidelse-, russituasjon, rusvaner, ruspåvirk-, rushistor-, rusing, alkohol-, bruk av narkotika, bruker narkotika, narkotikabruk, narkotikamisbruk, bruk av rusmidler, avhengighet-, avhengig av, utmatt-, utmattelse-, utslitt, sliten, trøtt-, søvn-, sover du, sover godt,
      sover dårlig, får sove, sove om natten, ernæring-, underernær-, feilernær-, matlyst, appetitt, spiseforstyrr-, gravid-, graviditet-, svangerskap-, abort-, prevensjon-, kjønnssykdom-, seksuell helse, seksuelt overførbar, kjønnslemlest-, smitte-, smittsom-, infeksjon-, tuberkulose-, =hiv, hepatitt, funksjonsnedsett-, funksjonshem-, funksjonsevne, funksjonsnivå, funksjonsvariasjon,
      handikap-, nedsatt syn, nedsatt hørsel, hørsel-, synsvansker, traume-, traumatiser-, traumereaksjon, angst-, depresjon-, deprimert, selvmord-, selvskad-, suicid-, =ptsd, mareritt, flashback, lidelse-, hygiene-, medisinsk-, blåmerke-, merker på kroppen, arrdannelse, =arr, =sår, brannsår, sårskade, røyk, røyker, røyking, snus, tannpine, tannstatus, innleggelse-, innlagt, ambulanse-, anamnese, utviklingshem-,
      allmenntilstand, almenntilstand, fysisk tilstand, fysisk form, fysiske plager, kroppslige plager, helseplager, kroppsskade, bivirkning, blodtype, vekt og høyde, abstinens-, kriser, psykisk krise, helsehjelp-, behandlingsbehov, pleiebehov, pleie og omsorg, ubehandlet, arbeidsulykke-, ulykke-, yrkesskade-, belastningsskade-`,
    nn: `sjukdom-, -sjukdom, =sjuk, =sjuke, sjukehus-, sjukmeld-, sjukemeld-, sjukepleiar-, sjukehistorie, skadd, skada, trøytt-, utmatta, utslitne, sliten, avhengigheit-, søv du, søv godt, søv dårleg, får sove, funksjonsnedset-, sjølvskad-, sjølvmord-, mareritt, plager i kroppen, vondt, bruk av rusmiddel, kroppslege plager, fysiske plager, kjønnssjukdom-, yrkesskade, arbeidsulukke-, ulukke-, merke på kroppen, blåmerke`,
    en: `health-, healthcare, injur, injury, injuries, injured, wound-, illness-, disease-, =sick, sickness, =ill, medical-, medicat-, medication-, medicine, doctor-, =gp, =gps, nurse, hospital-, dentist, dental-, teeth, psycholog-, psychiatr-, mental-, physical condition, physical health, physical complaints, fatigue-, exhaust-, exhaustion, tired, tiredness, sleep problems, sleep well, sleeping problems, sleep disorder, sleeping well, insomnia,
      nightmares, addict-, addiction-, substance use, substance abuse, substance misuse, alcohol-, drug use, drug abuse, use of drugs, uses drugs, use drugs, pregnan-, pregnancy-, abortion, disability-, disabilit, disabled, impairment, allerg, allergy, allergies, symptom-, =pain, =pains, trauma-, anxiety, depress, depression-, suicid, self harm, selfharm, bruise, bruising, bruises, scars, =scar, burns, nutrition, malnourish, malnutrition, vaccin, vaccination-,
      diagnos, diagnosis, diagnoses, sexual health, sexually transmitted, =hiv, =std, tuberculosis, wellbeing, hygiene, infection-, contagious, underweight, eating problems, appetite, family doctor, smoking, smoke, genital mutilation, medical history, accident-, withdrawal symptoms`,
  },
  weak: {
    nb: 'behandling, plage, plager, undersøkelse, fysisk',
    nn: 'behandling, undersøking',
    en: 'treatment, condition, complaints',
  },
  not: {
    nb: `skadedyr-, helsetilsyn-, skadeverk-, skadeforsikring, skadelidt, legeerklæring om vandel, helse miljø og sikkerhet, skadestue register, skadeserstatning, saksbehandling-, behandling av personopplysning, behandling av opplysning, behandling av saken, behandlingsgrunnlag, brukerundersøkelse, spørreundersøkelse, barnevernsundersøkelse,
      medisinstudent, røykvarsler-, røykmelder, røykdykker, skadebot, psykisk vold-, fysisk vold-, legendarisk, legering, skadet av voldsutøver`,
    nn: 'helse miljø og tryggleik, psykisk vald-, fysisk vald-, røykvarslar-, sakshandsaming, behandling av personopplysningar',
    en: `health and safety, physical violence, physical abuse, mental abuse, psychological violence, psychological abuse, smoke alarm, smoke detector, mentality, terms and conditions, fundamental, accident report number, documental, rudimental`,
  },
};

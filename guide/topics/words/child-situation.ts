import type { TopicWords } from './format';

export const childSituation: TopicWords = {
  id: 'child-situation',
  words: {
    nb: `omsorgssituasjon, omsorgsovertak, omsorgsbase, omsorgssvikt, foreldreansvar-, samvær-, daglig omsorg, omsorg for|om barnet, ~skole-, ~-skole, ~fravær-, ~barnehage-, ~klassetrinn, ~lærer, barnevern-, fosterhjem-, foster-, beredskapshjem, enslig|enslige mindreårig, savnet, rømt, rømming, forsvunn, forsvant, barnets situasjon|beste|behov|omsorg|hverdag|mening|fungering|fritid|utvikling|syn, fritidsaktivitet, ansvar|passer for|på barnet, uten foreldre|foresatte|verge, barn uten, barnet borte, borte fra, elevens situasjon, representant for|barnet barnet|mindreårige, kontaktlærer-, institusjonsplass-, ~institusjon-, plassering-, plassert utenfor, rømming-, rømmer, omsorgstiltak, omsorgen|omsorga for|har, hvem har omsorg|omsorgen|ansvar|ansvaret for|barnet, ugyldig-, skolevegring, skolebytte, skoleresultat, barnehagen, ~sfo, =sfo|=aks, barnets kontakt|nettverk|fremtoning|helse, barneloven, fostermor, foreldrerett, ~oppmøte, omsorgsplass, barnets egen|egne, borte fra skole|hjemmet, på rømmen, sist sett, forsvinning-, forsvunnet, savnetmeld-, savnetmeldt, etterlyst, mor og far, foreldresamarbeid, ansvarlig voksen, voksne rundt, hvem passer barnet|på, representant oppnevnt|for|navn, setteverge, verge er|varslet|varsla, barnet har det, enslige barn|mindreårige, hvem passer barn|dem|på|barna, barn du har ansvar, har ansvar for barn|barnet, passe barnet|barna|på barn|barnet|søsken, tatt|tas|teke ut av|fra skole|landet|barnehage, barnevernet kontaktet|involvert|inne|melding, bosatt barn, barn borte|savnet|rømt|forsvunnet, går på|i skole|barnehage|klasse, meldt inn i barnehage|skole, har rett til skole, barn som kommer|reiser alene, barnets foresatte|foreldre|omsorgspersoner, uten voksne|foreldre|følge, daglig ansvar, hvor er foreldrene|barna, bor hos foreldre|andre, familie rundt barnet, rømt hjemmefra, borte fra hjemmet, oppnevnt verge|representant`,
    nn: '',
    en: `guardianship, foster-, ~school-, ~schooling, ~teacher, ~kindergarten, ~nursery, child welfare|protection|services, ~childcare, ~child care, parental responsibility, missing from|child, gone|went missing, runaway, unaccompanied, looked after, in care, childs situation|needs|wellbeing|view, best interests, cares|responsible|care for|of the child, without parents, truancy, daily caregiver, has|legal|child|sole|shared|parental custody, custody of|arrangement, ~absence-, ~absences, absent, unauthorised|authorised absence, missing episodes|reported|since|from|child|person|young|before, reported missing, missing-, looks|look after child|the|you, lookedafter, placement-, school class|year|name|attended, year group, custody-, custodial parent, residential parent, ~childminder, care order|plan|home|arrangements|leaver, child in care, kinship care, private fostering, fostered, social services involvement, young person living|missing, responsible adult, runs|ran|run away, absconded, abscond, whereabouts, last seen, daily care, childs carers|circumstances|voice|views|wishes|school|situation|behaviour|routine, child development|left|supervised|unsupervised, attending school, after school, exclusion, excluded, children not living, contact order, who looks|cares|looks after them|children|the, childrens services|social, involved with family social, parent or guardian, adult responsible, truant, education|school place|plan|enrolled|missed|known, enrolled in school, away from school|home, missing from home|school|education|care, not living with you|parents, children left, safeguarding plan|concerns|lead, care proceedings, without a parent|guardian, runs away, order for contact, social care involved`,
  },
  parties: {
    nb: `verge-, -verge, foresatt-, omsorgsperson, omsorgsgiver`,
    nn: '',
    en: `guardian-, carer, caregiver`,
  },
  weak: {
    nb: `omsorg-, ungdom-, =klassetrinn, ?lærerne, ?sammen med barnet, ?fritidsklubb, ?sosiallærer, ?=sfo, ?avlastning`,
    nn: '',
    en: `attendance, ?lesson, ?after school, ?parenting, ?youth club, ?key adult`,
  },
  not: {
    nb: `høyskole, høgskole, fagskole, kjøreskole, språkskole, omsorgsansvar, sykefravær, kriminalomsorg, barnevern varslet|varslet|meldt, varsle|varslet|meldt|melding til|barnevern, elevens navn|fødsel|alder|adresse, barnets navn|alder|fødsel|adresse|kjønn|språk|nasjonalitet, bilklasse, representant til stede, kontaktlærers|kontaktlæreren|læreren|lærerens|lærers vurdering|notat, notat fra kontaktlæreren|læreren, hendelser|hendelse på skolen, oppnevnt dato`,
    nn: '',
    en: `driving school, police custody, reported|report|concern to child, in custody, custody record|number|officer, work placement, absence from work, childs name|age|date|address|nationality|language, missing documents|papers|information|passport|wages|pay, before|in|police custody, safeguarding log`,
  },
};

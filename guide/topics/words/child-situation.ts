import type { TopicWords } from './format';

export const childSituation: TopicWords = {
  id: 'child-situation',
  words: {
    nb: `omsorgssituasjon, omsorgsovertak, omsorgsbase, omsorgssvikt, foreldreansvar-, samvær-, daglig omsorg, ~skole-, ~-skole, ~fravær-, ~barnehage-, ~klassetrinn, ~lærer, barnevern-, fosterhjem-, foster-, beredskapshjem, enslig|enslige mindreårig, savnet, rømt, rømming, forsvunn, forsvant, barnets situasjon|beste|behov|omsorg|hverdag|mening|fungering|fritid|utvikling|syn, fritidsaktivitet, uten foreldre|foresatte|verge, barnet borte, borte fra, elevens situasjon, representant for|barnet barnet|mindreårige, kontaktlærer-, institusjonsplass-, ~institusjon-, plassering-, rømming-, rømmer, omsorgstiltak, hvem har omsorg|omsorgen|ansvar|ansvaret for|barnet, ugyldig-, skolevegring, skolebytte, skoleresultat, barnehagen, ~sfo, =sfo|=aks, barneloven, fostermor, foreldrerett, ~oppmøte, omsorgsplass, sist sett, forsvinning-, forsvunnet, savnetmeld-, savnetmeldt, etterlyst, foreldresamarbeid, representant oppnevnt|for|navn, setteverge, enslige barn|mindreårige, barn du har ansvar, tatt|tas|teke ut av|fra skole|landet|barnehage, barnevernet kontaktet|involvert|inne|melding, går på|i skole|barnehage|klasse, meldt inn i barnehage|skole, uten voksne|foreldre|følge, rømt hjemmefra, oppnevnt verge|representant, adopsjon-, akuttvedtak, akuttplasser-, avlastningshjem, barnefaglig-, barnehageplass-, barneansvar, bortføring, fosterforeldre-, foreldremøte, foreldreevne, foreldresamarbeid-, fraværsdager, fraværsprosent, gymnas, hjelpeverge-, hjemmeskole, kontaktlærer, læringsmiljø, omsorgsevne-, omsorgsplan, omsorgsovertakelse-, omsorgsvedtak, oppvekstmiljø, plasseringssted, rektor, samværsplan, skolebytte-, skolefravær-, skolehelsetjeneste, skolekamerater, skoleprestasjon, skolesituasjon-, skoletilbud-, skolestart, spesialundervisning, tilsynsperson, vergemål-, vergeoppdrag, voksenkontakt, passer barnet|barna, passe|passer på barn, hvem har omsorg|omsorgen, bor barnet|barna|eleven|eleven hos|fast, barnets|barna bosted|skole|omsorg|sett|opplevd|vitne, vekke|borte|forsvunnet uten|fra å, går du på skole, skole, omsorgen, barn har sett|opplevd, barna sett, lekser, deltakelse i undervisning, vergen, avdeling i barnehage, borte uten, går på|i klasse, klassetrinn`,
    nn: '',
    en: `guardianship, foster-, ~school-, ~schooling, ~teacher, ~kindergarten, ~nursery, child welfare|protection|services, ~childcare, parental responsibility, gone|went missing, runaway, unaccompanied, childs situation|needs|wellbeing|view, truancy, has|legal|child|sole|shared|parental custody, ~absence-, ~absences, absent, unauthorised|authorised absence, missing episodes|reported|since|from|child|person|young|before, reported missing, missing-, lookedafter, placement-, custody-, ~childminder, fostered, absconded, abscond, whereabouts, childs carers|circumstances|voice|views|wishes|school|situation|behaviour|routine, exclusion, excluded, contact order, who looks|cares|looks after them|children|the, childrens services|social, truant, missing from home|school|education|care, social care involved, abduct, adoption, adopted, babysit, boarding school, childminding, classroom, daycare, fostercare, fosterparent, godparents, guardianship-, homeschool, kindergarten-, orphan, orphanage, parenting, playgroup, preschool, schooldays, schoolwork, separated child, stepparent, tutor, ward of, whereabouts-, youngster, child live|lives|stay|stays with, goes missing, missing episodes, out of school, left in care, attend|attending|attends school|college, year group, school, been away without, contact with child, responsible adult, care order, who collects, takes care of`,
  },
  parties: {
    nb: `verge-, -verge, foresatt-, omsorgsperson, omsorgsgiver`,
    nn: '',
    en: `guardian-, carer, caregiver`,
  },
  weak: {
    nb: `omsorg-, ungdom-, =klassetrinn, ?lærerne, ?fritidsklubb, ?sosiallærer, ?=sfo, ?avlastning`,
    nn: '',
    en: `attendance, ?lesson, ?parenting`,
  },
  not: {
    nb: `høyskole, høgskole, fagskole, kjøreskole, språkskole, omsorgsansvar, sykefravær, kriminalomsorg, barnevern varslet|varslet|meldt, varsle|varslet|meldt|melding til|barnevern, elevens navn|fødsel|alder|adresse, barnets navn|alder|fødsel|adresse|kjønn|språk|nasjonalitet, bilklasse, representant til stede, kontaktlærers|kontaktlæreren|læreren|lærerens|lærers vurdering|notat, notat fra kontaktlæreren|læreren, hendelser|hendelse på skolen, oppnevnt dato`,
    nn: '',
    en: `driving school, police custody, reported|report|concern to child, in custody, custody record|number|officer, work placement, absence from work, childs name|age|date|address|nationality|language, missing documents|papers|information|passport|wages|pay, before|in|police custody, safeguarding log`,
  },
};

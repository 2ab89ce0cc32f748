/** The three steps of the interview. Each shows what its answers call for. */
import {
  Checkbox,
  CheckboxGroup,
  Heading,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  TextField,
} from '@navikt/ds-react';
import { useState } from 'react';

const narrow = { maxWidth: '28rem' };

/** Who the person is, and how we speak together. */
export function AboutYou() {
  const [interpreter, setInterpreter] = useState('');
  return (
    <>
      <Heading level="2" size="medium">
        Om personen
      </Heading>
      <TextField label="Navn" style={narrow} />
      <TextField label="Fødselsdato" description="Dag, måned og år" style={{ maxWidth: '12rem' }} />
      <TextField label="Statsborgerskap" style={narrow} />
      <RadioGroup legend="Kjønn">
        <Radio value="kvinne">Kvinne</Radio>
        <Radio value="mann">Mann</Radio>
        <Radio value="annet">Annet</Radio>
      </RadioGroup>
      <TextField label="Telefonnummer" type="tel" style={{ maxWidth: '14rem' }} />
      <RadioGroup legend="Er det behov for tolk?" onChange={setInterpreter} value={interpreter}>
        <Radio value="ja">Ja</Radio>
        <Radio value="nei">Nei</Radio>
      </RadioGroup>
      {interpreter === 'ja' && <TextField label="Hvilket språk?" style={narrow} />}
      <RadioGroup legend="Har personen passet sitt selv?">
        <Radio value="ja">Ja</Radio>
        <Radio value="nei">Nei</Radio>
        <Radio value="vet-ikke">Vet ikke</Radio>
      </RadioGroup>
      <Select label="Oppholdstillatelse" style={narrow}>
        <option value="">Velg</option>
        <option>Ja</option>
        <option>Nei</option>
        <option>Søknad til behandling</option>
      </Select>
      <TextField label="Er noen med personen i dag?" style={narrow} />
    </>
  );
}

/** Home, work, money and the way here. */
export function Situation() {
  const [work, setWork] = useState('');
  return (
    <>
      <Heading level="2" size="medium">
        Livssituasjon
      </Heading>
      <Select label="Boforhold" style={narrow}>
        <option value="">Velg</option>
        <option>Leier bolig</option>
        <option>Leier rom</option>
        <option>Bor hos andre</option>
        <option>Annet</option>
      </Select>
      <TextField label="Hvem bor personen sammen med?" style={narrow} />
      <RadioGroup legend="Har personen arbeid?" onChange={setWork} value={work}>
        <Radio value="ja">Ja</Radio>
        <Radio value="nei">Nei</Radio>
      </RadioGroup>
      {work === 'ja' && (
        <>
          <TextField label="Arbeidsgiver" style={narrow} />
          <TextField label="Arbeidstid per uke" style={{ maxWidth: '12rem' }} />
          <Select label="Hvordan blir lønnen utbetalt?" style={narrow}>
            <option value="">Velg</option>
            <option>Til egen konto</option>
            <option>Kontant</option>
            <option>Til en annen</option>
          </Select>
        </>
      )}
      <TextField label="Har personen gjeld?" style={narrow} />
      <Textarea label="Hvordan kom personen til Norge?" />
    </>
  );
}

/** Health, safety, network, and what the caseworker makes of it. */
export function Safety() {
  return (
    <>
      <Heading level="2" size="medium">
        Helse og trygghet
      </Heading>
      <Textarea label="Helse og skader" style={narrow} />
      <CheckboxGroup legend="Har personen opplevd noe av dette?">
        <Checkbox value="trusler">Trusler</Checkbox>
        <Checkbox value="vold">Vold</Checkbox>
        <Checkbox value="kontroll">Blir kontrollert av andre</Checkbox>
      </CheckboxGroup>
      <TextField label="Familie og nettverk" style={narrow} />
      <TextField label="Behov for bistand" style={narrow} />
      <RadioGroup legend="Samtykker personen til at vi deler opplysninger?">
        <Radio value="ja">Ja</Radio>
        <Radio value="nei">Nei</Radio>
      </RadioGroup>
      <TextField label="Dato for samtalen" style={{ maxWidth: '12rem' }} />
      <Textarea label="Saksbehandlers vurdering" style={narrow} />
    </>
  );
}

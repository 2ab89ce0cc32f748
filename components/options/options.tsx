/** The options page: every setting in short sections. */
import '../styles/surface';
import './options.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { RulesSection } from '../field-rules/rules-section';
import { InLanguage, useLanguage, useWords } from '../language/language';
import { diagnosticsWords } from '../words/diagnostics';
import { optionsWords } from '../words/options';
import { organisationWords } from '../words/organisation';
import { rulesWords } from '../words/rules';
import { AboutSection } from './about-section';
import { DiagnosticsSection } from './diagnostics-section';
import { GeneralSection } from './general-section';
import { NotesSection } from './notes-section';
import type { OptionsProps } from './options-props';
import { OrganisationSection } from './organisation-section';
import { PageSection } from './page-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';

/** The whole page. Changes are in force at once. */
export function Options(props: OptionsProps) {
  const { language } = props.settings.values;
  return (
    <InLanguage language={language}>
      <main class="kj-options-page" lang={language}>
        <Sections {...props} />
      </main>
    </InLanguage>
  );
}

function Sections(props: OptionsProps) {
  const words = useWords(optionsWords);
  return (
    <>
      <h1 class="kj-options-title">{words.title}</h1>
      <Section title={words.general}>
        <GeneralSection {...props} />
      </Section>
      <Section title={words.sites}>
        <SitesSection {...props} />
      </Section>
      <Section title={rulesWords[useLanguage()].title}>
        <RulesSection {...props.rules} />
      </Section>
      <Section title={words.page}>
        <PageSection {...props} />
      </Section>
      <Section title={words.notes}>
        <NotesSection {...props} />
      </Section>
      <Section title={words.shortcuts}>
        <ShortcutsSection {...props} />
      </Section>
      <Section title={organisationWords[useLanguage()].title}>
        <OrganisationSection {...props} />
      </Section>
      <Section title={diagnosticsWords[useLanguage()].title}>
        <DiagnosticsSection {...props.diagnostics} />
      </Section>
      <Section title={words.about}>
        <AboutSection {...props} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="kj-options-section" aria-labelledby={id}>
      <h2 class="kj-options-heading" id={id}>
        {title}
      </h2>
      <div class="kj-options-fields">{children}</div>
    </section>
  );
}

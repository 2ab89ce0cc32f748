/** The whole form on one sheet: every field with support, in order, with what was ticked and noted. */
import './sheet-list.css';
import { useRef } from 'preact/hooks';
import { useWayBack } from '../controls/way-back';
import { GuideMissing } from '../feedback/guide-missing';
import { Loading } from '../feedback/loading';
import { useWords } from '../language/language';
import { Summary } from '../summary/summary';
import { VaultDoor } from '../vault/vault-door';
import { sheetWords } from '../words/sheet';
import { sidePanelWords } from '../words/side-panel';
import { FormMissing } from './form-missing';
import { PromptCard } from './prompt-card';
import { PromptOpened } from './prompt-opened';
import type { PromptView } from './prompt-view';
import { SheetBar } from './sheet-bar';
import { isClosed, SheetClosed } from './sheet-closed';
import { SheetEnd } from './sheet-end';
import type { SheetListProps } from './sheet-list-props';
import { Shelf } from './shelf';
import { Under18Choice } from './under-18-choice';

/** What stands in place of the list: the shelf, the summary, the field of that key; null: the list. */
function openIn({ shelf, summary, opened }: SheetListProps, key: string): string | null {
  if (shelf) return 'shelf';
  if (summary) return 'summary';
  return opened ? key : null;
}

/** The sheet, one opened field of it, or why there is no sheet here. */
export function SheetList(props: SheetListProps) {
  const words = useWords(sidePanelWords);
  const { stillHere } = useWords(sheetWords);
  const { form, sheet } = props;
  const key = useRef('');
  const wayBack = useWayBack(openIn(props, key.current));
  const open = (pressed: string) => {
    key.current = pressed;
    props.onOpenPrompt(pressed);
  };
  if (props.shelf) return <Shelf {...props.shelf} />;
  if (props.summary) return <Summary {...props.summary} />;
  if (props.opened) return <PromptOpened content={props.opened} {...props} />;
  if (form.state === 'loading') {
    return (
      <div class="kj-page">
        <Loading name={words.loading} lines={6} />
      </div>
    );
  }
  if (form.state !== 'ready') return <FormMissing why={form.state} />;
  const more = sheet.state === 'open' && sheet.stored ? stillHere : '';
  return (
    <div class="kj-page">
      {form.missing && <GuideMissing {...form.missing} level={2} more={more} />}
      {sheet.state === 'open' && <SheetBar {...props} sheet={sheet} wayBack={wayBack} />}
      {sheet.state === 'locked' || sheet.state === 'passphrase-required' ? (
        <VaultDoor state={sheet.state} vault={props.vault} />
      ) : (
        isClosed(sheet) && <SheetClosed {...props} sheet={sheet} />
      )}
      <Under18Choice answer={props.under18} onAnswer={props.onUnder18} />
      <section aria-labelledby="kj-this-form">
        <h2 class="kj-page-title" id="kj-this-form">
          {words.thisForm}
        </h2>
        <ol class="kj-cards">
          {form.prompts.map((prompt, place) => (
            <li key={prompt.key}>
              <SectionName prompt={prompt} before={form.prompts[place - 1]} />
              <PromptCard
                prompt={prompt}
                door={wayBack(prompt.key)}
                onOpen={open}
                onGoTo={props.onGoTo}
              />
            </li>
          ))}
        </ol>
      </section>
      {sheet.state === 'open' && sheet.stored && (
        <SheetEnd
          {...props}
          sheet={sheet}
          wayBack={wayBack}
          {...(props.isProtected ? { onLock: props.vault.lock } : {})}
        />
      )}
    </div>
  );
}

/** The name of the form's part, where a new one begins. */
function SectionName({ prompt, before }: { prompt: PromptView; before: PromptView | undefined }) {
  if (!prompt.section || prompt.section === before?.section) return null;
  return (
    <p class="kj-section-name" lang={prompt.language}>
      {prompt.section}
    </p>
  );
}

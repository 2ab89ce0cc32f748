/** The reader: the whole guide as pages, one chapter at a time. */
import '../styles/surface';
import './reader.css';
import './print.css';
import { useLayoutEffect } from 'preact/hooks';
import { ContactGroups } from '../contact/contact-groups';
import { GuideMissingPage } from '../feedback/guide-missing';
import { InLanguage, useWords } from '../language/language';
import { ReaderAt } from '../sources/reader-link';
import { readerWords } from '../words/reader';
import { ChapterView } from './chapter-view';
import { type Place, placeOf } from './place-of';
import { ReaderBar } from './reader-bar';
import { ReaderNav } from './reader-nav';
import type { ReaderProps } from './reader-props';
import { ReaderStart } from './reader-start';
import { SourceList } from './source-list';
import { TurnPage } from './turn-page';

/** The bar, the chapters, and the page of the address. */
export function Reader(props: ReaderProps) {
  const place = placeOf(props.guide, props.address);
  const { missing } = props;
  const isThere = missing === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is there once the lines are
  useLayoutEffect(() => {
    document.getElementById(props.address)?.scrollIntoView({ block: 'start' });
    document.getElementById(props.address)?.focus({ preventScroll: true });
  }, [props.address, isThere]);
  return (
    <InLanguage language={props.language}>
      <ReaderAt door={{ page: '', here: true }}>
        <div class="kj-reader" lang={props.language}>
          <SkipLink />
          <ReaderBar {...props} />
          <ReaderNav guide={props.guide} place={place} />
          <main class="kj-reader-page" id="text" tabIndex={-1}>
            {missing ? <GuideMissingPage {...missing} /> : <Page {...props} place={place} />}
          </main>
        </div>
      </ReaderAt>
    </InLanguage>
  );
}

/** A button, since a link would put its own address in place of the guide's. */
function SkipLink() {
  const words = useWords(readerWords);
  return (
    <button type="button" class="kj-skip" onClick={() => document.getElementById('text')?.focus()}>
      {words.skip}
    </button>
  );
}

function Page({ place, ...props }: ReaderProps & { place: Place }) {
  switch (place.kind) {
    case 'chapter':
      return (
        <>
          <ChapterView guide={props.guide} role={props.role} {...place} />
          <TurnPage guide={props.guide} chapter={place.chapter} />
        </>
      );
    case 'contacts':
      return <ContactGroups views={props.contacts} onCopy={props.onCopy} />;
    case 'sources':
      return <SourceList guide={props.guide} oldEdition={props.oldEdition} />;
    case 'start':
    case 'unknown':
      return (
        <ReaderStart
          guide={props.guide}
          unknown={place.kind === 'unknown'}
          oldEdition={props.oldEdition}
        />
      );
  }
}

/** The search box: a combobox that works by keyboard alone. */
import './search.css';
import { Search, X } from 'lucide-preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GuideMissing, type MissingGuide } from '../feedback/guide-missing';
import { useWords } from '../language/language';
import { popupWords } from '../words/popup';
import { HitLine } from './hit-line';
import type { SearchHit } from './search-hit';

/** A query with its hits; both live with the owner, which does the searching. */
export interface SearchBoxProps {
  query: string;
  /** null while the index is not there or nothing is asked yet. */
  hits: readonly SearchHit[] | null;
  /** Something is asked, and what it is looked for in is not there. */
  missing?: MissingGuide | null;
  onQuery(query: string): void;
  /** A hit was chosen by Enter or a click. */
  onOpen(hit: SearchHit): void;
  /** Takes the focus when shown: the popup's first thing. */
  autoFocus?: boolean;
}

/** Arrows choose, Enter opens, Esc empties the box (and, when empty, is left to the browser). */
export function SearchBox(props: SearchBoxProps) {
  const { query, hits, missing, onQuery, onOpen, autoFocus } = props;
  const words = useWords(popupWords);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const count = hits?.length ?? 0;
  const expanded = query !== '' && hits !== null && count > 0;
  const current = expanded ? hits[Math.min(active, count - 1)] : undefined;

  // At once: later it would take back what an arrow pressed meanwhile has chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts from the top
  useLayoutEffect(() => setActive(-1), [query]);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (current)
      document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'Enter' && hits?.[0]) {
      event.preventDefault();
      onOpen(current ?? hits[0]);
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count);
    }
  };

  return (
    <search class="kj-search">
      <div class="kj-search-field">
        <Search class="kj-search-icon" aria-hidden="true" />
        <input
          ref={input}
          class="ds-input"
          type="text"
          role="combobox"
          aria-label={words.search}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${id}-hits`}
          aria-activedescendant={current && `${id}-${current.id}`}
          placeholder={words.searchShort}
          value={query}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="kj-search-clear"
            aria-label={words.clear}
            title={words.clear}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      <p class="ds-sr-only" role="status">
        {query !== '' && hits && (count > 0 ? words.hits(count) : words.noHits)}
      </p>
      {/* The list keeps its place in the tree, so that the box always controls something. */}
      <div
        class="kj-hits"
        role="listbox"
        id={`${id}-hits`}
        aria-label={words.hits(count)}
        hidden={!expanded}
      >
        {expanded &&
          hits.map((hit) => (
            <HitLine
              key={hit.id}
              id={`${id}-${hit.id}`}
              hit={hit}
              active={hit === current}
              onOpen={() => onOpen(hit)}
            />
          ))}
      </div>
      {query !== '' && missing && (
        <div class="kj-no-hits kj-search-missing">
          <GuideMissing {...missing} lines={3} />
        </div>
      )}
      {query !== '' && hits && count === 0 && (
        <div class="kj-no-hits">
          <p class="kj-no-hits-title">{words.noHits}</p>
          <p>{words.noHitsText}</p>
        </div>
      )}
    </search>
  );
}

/** What stands where lines will come: grey bars, and one sentence for screen readers. */
import './feedback.css';

/** Placeholder lines; `name` says what is on its way. */
export function Loading({ name, lines = 4 }: { name: string; lines?: number }) {
  return (
    <div class="kj-loading">
      <p class="ds-sr-only" role="status">
        {name}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are all alike
        <span key={line} class="ds-skeleton kj-loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Leads the eye and the keyboard to a field without touching how the page looks. */

const focusable = 'input:not([type=hidden]),select,textarea,button,[tabindex],[contenteditable]';

/**
 * Scrolls to the field and focuses it; the browser's own focus ring shows where.
 *
 * @param control the field's visible element
 */
export function showWhere(control: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  control.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const target = control.matches(focusable) ? control : control.querySelector(focusable);
  (target as HTMLElement | null)?.focus({ preventScroll: true });
}

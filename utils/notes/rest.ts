/** Without use for this long (milliseconds), a form without a case starts an empty sheet. */
export const restAfter = 30 * 60_000;

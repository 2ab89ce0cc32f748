/** Between two things on one line: a dot that never begins a line. */
export const dot = '\u00a0· ';

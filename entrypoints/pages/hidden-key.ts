/** The record in session storage that says whether everything of ours is hidden: true while it is. */
export const hiddenKey = 'hidden';

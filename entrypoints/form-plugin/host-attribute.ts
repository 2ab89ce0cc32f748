/** How others know the plug-in's element in a page: the extension stays silent where it is. */
export const hostAttribute = 'data-kjennetegn-form-plugin';

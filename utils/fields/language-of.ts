/** In which language does the page say that a part of it is? */

/** A language tag and nothing else: it becomes an attribute of ours. */
const tag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const longest = 35;

/** @returns the tag of the nearest part that has one, out of shadow roots too; undefined where none says it */
export function languageOf(element: Element): string | undefined {
  const part = element.closest('[lang]');
  if (part) {
    const lang = part.getAttribute('lang') ?? '';
    return lang.length <= longest && tag.test(lang) ? lang : undefined;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

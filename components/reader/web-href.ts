/**
 * The address a link leads to.
 *
 * @param web as the guide gives it, with or without `https://`
 */
export function webHref(web: string): string {
  return web.startsWith('https://') ? web : `https://${web}`;
}

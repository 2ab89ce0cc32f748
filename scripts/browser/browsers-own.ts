/**
 * Hosts that the browsers under test ask by themselves, with no extension installed either; with a path, that path
 * alone. Only requests that no page and no extension started are let through by this list.
 */
export const browsersOwn: ReadonlySet<string> = new Set([
  // Chromium: the accounts of its profile, and updates of its own parts.
  'accounts.google.com',
  'update.googleapis.com',
  // Chromium: registers a profile that has been in use for a while with its maker.
  'android.clients.google.com',
  // Chromium: whether its search offers a mode of its own in this country.
  'www.google.com/async/folae',
  // Chromium: what its autofill may know of the fields of a web page (by their hash).
  'content-autofill.googleapis.com',
  // Chromium: the dictionary of its spell checker, at the first text field of a new profile.
  'redirector.gvt1.com',
]);

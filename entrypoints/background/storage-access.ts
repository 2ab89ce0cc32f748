/** Storage is open to content scripts unless one closes it, and they run beside hostile pages. */
import browser from 'webextension-polyfill';

interface Closable {
  setAccessLevel?(about: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Closes the areas that the browser can close; Firefox cannot close `local`. */
export async function closeStorageToContentScripts(): Promise<void> {
  const { local, session, managed } = browser.storage as unknown as Record<string, Closable>;
  await Promise.all(
    [local, session, managed].map((area) =>
      area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined),
    ),
  );
}

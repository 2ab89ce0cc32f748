/** What the browser is told about the extension. Permissions and their reasons: docs/permissions.md. */
import type { UserManifest } from 'wxt';

/** The oldest main version of each browser that has what we use. */
export const oldest = { chromium: 127, firefox: 142 } as const;

/** Fixes the extension's id in Chromium: the id is derived from it. Public by nature. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsJz/Q/ECh8O6+GMRwL41J+SC13KXPlabB6Jjfw3ITomM3GhwF++ghe2JcpnMMsbRKNlhAufs72UyP0DG0eSK0f1LTcAQYBSrm3Q6us7g5BCY+nXD71ZSwHyCzKZ5tAPssLbSihp4lKz9vFdeU3vwshKdKwGx64fNxXogRzHiTLu4OMEUgZYQVYGlryvaXuuylhl7KxQxd1LjcmiDetYjucHRoFWm5KsfXs9v6fMI9O0hEetxRjmgX4adA0IhUDGPtWeobiDh7xyKPqT98CxzN0xYMjCJ1Zsa98a2JrYQHpAxBOxsEggbPgXnj5F3PoChnBIiFJ1eLWxAsU3UUeL7xQIDAQAB';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Narrower kills the panel: it is framed by the pages we are switched on for.
  'frame-ancestors http: https:',
].join('; ');

const anySite = ['http://*/*', 'https://*/*'];

/** What the policy of Chrome and Edge may hold: `npm run pack:schema` makes it from the settings. */
const managedSchemaFile = 'managed-schema.json';

/**
 * @param browser the browser that is built for
 * @param sites those of an organisation's own build, as match patterns: given at installation, and no
 *   other can be asked for
 * @returns the manifest without what follows from the entrypoints
 */
export function manifestFor(browser: string, sites: readonly string[] | null = null): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nb',
    ...(firefox
      ? {}
      : {
          key,
          minimum_chrome_version: `${oldest.chromium}`,
          storage: { managed_schema: managedSchemaFile },
        }),
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'idle'].concat(
      firefox ? [] : ['sidePanel'],
    ) as NonNullable<UserManifest['permissions']>,
    ...(sites ? { host_permissions: [...sites] } : { optional_host_permissions: anySite }),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: csp },
    action: { default_title: '__MSG_action__' },
    // Four at most: with a fifth suggested key Chromium does not load the extension.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_commandPanel__',
      },
      'open-sidepanel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSidePanel__',
      },
      'hide-all': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHide__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: sites ? [...sites] : anySite,
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ] as NonNullable<UserManifest['web_accessible_resources']>,
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kjennetegn@kjennetegn.example',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  } as UserManifest;
}

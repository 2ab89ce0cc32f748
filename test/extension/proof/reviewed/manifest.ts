/**
 * The manifests and the built files as they were reviewed. Whoever changes one changes this too,
 * and with a permission its reason in docs/permissions.md.
 */

/** Required permissions by browser. */
export const permissions = {
  chrome: ['storage', 'scripting', 'activeTab', 'alarms', 'idle', 'sidePanel'],
  firefox: ['storage', 'scripting', 'activeTab', 'alarms', 'idle'],
};

/** The content security policy of all our pages, directive by directive. */
export const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': 'http: https:',
};

/** Every key a manifest may have; none that opens a door (`externally_connectable`, `sandbox` …). */
export const manifestKeys = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'key',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'side_panel',
  'sidebar_action',
  'storage',
  'version',
  'web_accessible_resources',
];

/** Every built file outside `chunks` and `assets`. */
export const files = [
  '_locales/en/messages.json',
  '_locales/nb/messages.json',
  '_locales/nn/messages.json',
  'at-caret.js',
  'background.js',
  'card.html',
  'icon/128.png',
  'icon/16.png',
  'icon/32.png',
  'icon/48.png',
  'icon/96.png',
  'in-page.js',
  'managed-schema.json',
  'manifest.json',
  'options.html',
  'panel-placing.js',
  'panel.html',
  'picker.js',
  'popup.html',
  'practice.html',
  'reader.html',
  'sidepanel.html',
  'welcome.html',
];

/** What the bundler may name: shared scripts and styles, and nothing else (no map, no WebAssembly). */
export const named = [/^chunks\/[\w.-]+\.js$/, /^assets\/[\w-]+\.css$/];

import type { UserManifest } from 'wxt';
import { LEAST } from './floor.ts';

/** Of the extension's own pages: nothing from elsewhere, nothing inline; the batch reading fetches text alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Chrome takes four suggestions; the others wait for the person's own keys. */
const COMMANDS = {
  toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggle__' },
  'next-section': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_command_next_section__',
  },
  'previous-section': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_command_previous_section__',
  },
  filter: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_filter__' },
  'next-figure': { description: '__MSG_command_next_figure__' },
  'previous-figure': { description: '__MSG_command_previous_figure__' },
  'copy-current': { description: '__MSG_command_copy_current__' },
};

/** What each browser is told alone. */
function ownOf(browser: string): UserManifest {
  if (browser !== 'firefox') return { minimum_chrome_version: LEAST.chrome };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'minglan@minglan.example',
        strict_min_version: LEAST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: LEAST.firefoxAndroid },
    },
  };
}

/** What the manifests say beyond what follows from the entrypoints; field by field in docs/manifest.md. */
export const manifestFor = (browser: string): UserManifest => ({
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'zh_CN',
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  host_permissions: ['*://*.gov.cn/*'],
  // Asked for in the batch reading, for the hosts of the addresses that the person listed.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: POLICY },
  // The default, said aloud: one background for all windows, private ones where the person allows it.
  incognito: 'spanning',
  action: { default_title: '__MSG_actionTitle__' },
  commands: COMMANDS,
  ...ownOf(browser),
});

import type { UserManifest } from 'wxt'
import publisher from '../publisher.json' with { type: 'json' }

const portal = 'https://my.kaspersky.com/*'

/** What each browser needs beside the common manifest. */
const perBrowser: Record<string, Partial<UserManifest>> = {
  // Administrators' values: Firefox reads them from its own policies without a schema, Safari has
  // none.
  chrome: { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: publisher.geckoId,
        strict_min_version: '140.0',
        // Since November 2025 every new add-on declares it.
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: '16.4' } } },
}

/**
 * Nothing is loaded, sent or framed but what is named here. Trusted types: text never becomes
 * markup or code by accident.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // Itself: the words of a language that the user chose.
  "connect-src 'self' https://my.kaspersky.com",
  "require-trusted-types-for 'script'",
  // Of lib/browser/later-script.ts, for two files of the build; no other can pass text off as
  // trusted.
  'trusted-types later-script',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * For `npm run dev` alone: the dev server on this computer hands out scripts and styles, and tells
 * of changes by a socket. It writes styles into the page, and its own scripts know nothing of
 * trusted types.
 */
const devServer = 'http://127.0.0.1:* ws://127.0.0.1:*'
const devSecurityPolicy = contentSecurityPolicy
  .replace("require-trusted-types-for 'script'; trusted-types later-script; ", '')
  .replace("style-src 'self'", `style-src 'self' 'unsafe-inline' ${devServer}`)
  .replace("connect-src 'self'", `connect-src 'self' ${devServer}`)
  .replace('img-src', `img-src ${devServer}`)

/**
 * Safari takes its toolbar icon from here alone, at 48 pixels and two and three times as many
 * (webkit.org/b/290531).
 */
const toolbarIcons = (browser: string) =>
  browser === 'safari'
    ? { 48: 'icon/48.png', 96: 'icon/96.png', 144: 'icon/144.png' }
    : { 16: 'icon/16.png', 32: 'icon/32.png' }

/** The manifest of each browser; WXT adds version, background and pages. */
export const manifestFor = (browser: string, command: 'build' | 'serve'): UserManifest => ({
  // Apple allows no other developer's brand in a name (guideline 4.1(c)).
  name: browser === 'safari' ? '__MSG_extensionShortName__' : '__MSG_extensionName__',
  // Opera counts the characters as written here, so no `__MSG_…__`; at most 12.
  short_name: 'Companion',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  permissions: ['storage', 'alarms', 'scripting'],
  // Safari has no notifications API: reminders are a list in the popup there.
  ...(browser === 'safari' ? {} : { optional_permissions: ['notifications'] }),
  host_permissions: [portal],
  action: {
    default_title: '__MSG_extensionShortName__',
    default_icon: toolbarIcons(browser),
  },
  // Firefox for Android has no keyboard commands and passes over the key.
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
  // By hand, because the page can hear WXT's own content-script runtime:
  // docs/decisions/watcher-is-an-unlisted-script.md
  content_scripts: [{ matches: [portal], js: ['watcher.js'], run_at: 'document_idle' }],
  content_security_policy: {
    extension_pages: command === 'serve' ? devSecurityPolicy : contentSecurityPolicy,
  },
  ...(publisher.homepage ? { homepage_url: publisher.homepage } : {}),
  // Firefox wants a string, where the types know Chrome's object only.
  ...(publisher.name && browser === 'firefox' ? { author: publisher.name as never } : {}),
  ...perBrowser[browser],
})

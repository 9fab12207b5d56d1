import { readFileSync } from 'node:fs'
import { defineConfig } from 'wxt'
import type { UserManifest } from 'wxt'
import publisher from './publisher.json' with { type: 'json' }

export const portal = 'https://my.kaspersky.com/*'

/** What each browser needs beside the common manifest. */
const perBrowser: Record<string, Partial<UserManifest>> = {
  // Administrators' values: Firefox reads them from its own policies without a schema, Safari has none.
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
 * Preact can set HTML (`dangerouslySetInnerHTML`). We never do, but Mozilla's linter warns of the mere assignment, and a
 * reviewer has to ask. So that branch is left out of what we ship; a Preact that is written otherwise stops the build.
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!/node_modules.preact.dist.preact\.mjs$/.test(id)) return null
    const branch =
      /(\w)\?\([^?]{0,80}\(\w\.innerHTML=\1\.__html\),\w\.__k=\[\]\):\(\w&&\(\w\.textContent=""\),/
    const shipped = code.replace(branch, '(')
    if (shipped === code || shipped.includes('innerHTML'))
      throw new Error(
        `${id} sets innerHTML in a way unknown here: see withoutInnerHtml in wxt.config.ts.`,
      )
    return { code: shipped, map: null }
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  manifest: ({ browser }) => ({
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
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    // The watcher is an unlisted script and stands here by hand, because WXT's own content-script runtime
    // announces itself to the page with window.postMessage, which the page could see.
    content_scripts: [{ matches: [portal], js: ['watcher.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https://my.kaspersky.com; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'",
    },
    ...(publisher.homepage ? { homepage_url: publisher.homepage } : {}),
    ...(publisher.name && browser === 'firefox' ? { author: publisher.name } : {}),
    ...perBrowser[browser],
  }),
  zip: {
    // Mozilla's reviewers build from these; dot files are left out unless named.
    includeSources: ['**/*', '.npmrc', '.puppeteerrc.cjs'],
    excludeSources: ['test/**', 'vitest.config.ts'],
  },
  // Only Safari before 17 lacks modulepreload, and finds the modules without it. The polyfill is paid at each first paint.
  vite: () => ({ plugins: [withoutInnerHtml], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // Names without a hash: the hash depends on the folder that the project lies in, and a build must come out the same
    // from the published sources wherever they were unpacked.
    'vite:build:extendConfig': (_entrypoints, config) => {
      const output = config.build?.rollupOptions?.output
      if (!output || Array.isArray(output) || !('chunkFileNames' in output)) return
      const { entryFileNames } = output
      output.chunkFileNames = 'chunks/[name].js'
      // What every page of ours begins with is one file: it packs better than four.
      output.codeSplitting = {
        groups: [
          {
            name: 'common',
            test: /node_modules.(?:preact|@preact)|lib.browser.(?:api|extension|storage|settings|site-access|i18n|messaging.send)\.ts|lib.models.(?:page-setup|save-file)\.ts|lib.domain.subscription.plain-date\.ts|wxt-html-plugins/,
          },
        ],
      }
      output.entryFileNames = (chunk) => {
        const name = typeof entryFileNames === 'function' ? entryFileNames(chunk) : '[name].js'
        return name.replace('-[hash]', '')
      }
    },
    // Descriptions are for translators: a browser hands the whole file to every page that asks for one word.
    'build:publicAssets': (_wxt, files) => {
      for (const [index, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue
        const messages = JSON.parse(readFileSync(file.absoluteSrc, 'utf8')) as Record<
          string,
          { message: string }
        >
        // Words for the stores' listings are read by `npm run store`, never by the extension.
        const spoken = Object.entries(messages)
          .filter(([key]) => !key.startsWith('store_'))
          .map(([key, { message }]) => [key, { message }])
        files[index] = {
          relativeDest: file.relativeDest,
          contents: JSON.stringify(Object.fromEntries(spoken)),
        }
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // WXT writes only a service worker for Safari MV3; iPadOS and older Safaris want a non-persistent event page.
      const background = manifest.background as { service_worker?: string } | undefined
      if (wxt.config.browser === 'safari' && background?.service_worker)
        manifest.background = { scripts: [background.service_worker], persistent: false } as never
    },
  },
})

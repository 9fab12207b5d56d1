import { defineConfig } from 'wxt'
import { commonChunkIsWhole } from './build/common-chunk.ts'
import { addLexiconScripts } from './build/lexicon-scripts.ts'
import { lightPreload, stylesOnly } from './build/light-preload.ts'
import { leaveOutIcons } from './build/icons-for-browser.ts'
import { leaveOutNotes } from './build/locales-without-notes.ts'
import { manifestFor } from './build/manifest.ts'
import { nameWithoutHash } from './build/names-without-hash.ts'
import { sourceFiles } from './build/source-files.ts'
import { useEventPage } from './build/event-page.ts'
import { withoutInnerHtml } from './build/without-inner-html.ts'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  manifest: ({ browser, command }) => manifestFor(browser, command),
  zip: {
    // Mozilla's reviewers build from these, and need no tests for it.
    ...sourceFiles(['test/**', 'vitest.config.ts']),
    dotSources: true,
  },
  vite: () => ({
    plugins: [withoutInnerHtml(), commonChunkIsWhole(), lightPreload()],
    // Only Safari before 17 lacks modulepreload, and finds the modules without it. The polyfill is
    // paid at each first paint.
    build: { modulePreload: { polyfill: false, resolveDependencies: stylesOnly } },
  }),
  hooks: {
    'vite:build:extendConfig': (_entrypoints, config) => nameWithoutHash(config),
    'build:publicAssets': (wxt, files) => {
      leaveOutIcons(wxt.config.browser, files)
      leaveOutNotes(files)
      addLexiconScripts(files)
    },
    'build:manifestGenerated': (wxt, manifest) => {
      useEventPage(manifest, wxt.config.browser)
    },
  },
})

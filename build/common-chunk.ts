import type { Plugin } from 'vite'

/**
 * What every page of ours begins with is one file: it packs better than four. Each is a module, or
 * the folder of a package.
 */
const sharedByPages = [
  'components/icon-button.tsx',
  'components/icon.tsx',
  'components/popup/answers/cannot-download.tsx',
  'components/chip.tsx',
  'components/facts.tsx',
  'entrypoints/popup/ports.ts',
  'entrypoints/popup/storage.ts',
  'lib/contracts/account-subscriptions.ts',
  'lib/contracts/clock-skew.ts',
  'lib/contracts/validators.ts',
  'lib/models/popup/navigation.ts',
  'lib/models/popup/popup-actions.ts',
  'lib/models/popup/popup-model.ts',
  'lib/models/popup/popup-signals.ts',
  'lib/models/popup/popup-state.ts',
  'lib/models/popup/refresh.ts',
  'lib/models/popup/watch-world.ts',
  'lib/models/popup/whats-new.ts',
  'lib/models/guide-to.ts',
  'lib/models/standing-view.ts',
  'lib/models/order-by-use.ts',
  'node_modules/preact',
  'node_modules/@preact/signals',
  'node_modules/@preact/signals-core',
  'virtual:wxt-html-plugins',
  'vite/preload-helper.js',
  'lib/browser/api.ts',
  'lib/browser/date-words.ts',
  'lib/browser/extension.ts',
  'lib/browser/i18n.ts',
  'lib/browser/language.ts',
  'lib/browser/messaging/send.ts',
  'lib/browser/navigator-facts.ts',
  'lib/browser/plural-form.ts',
  'lib/browser/settings.ts',
  'lib/browser/site-access.ts',
  'lib/browser/storage.ts',
  'lib/browser/tabs.ts',
  'lib/domain/answers/kept-answers.ts',
  'lib/domain/durations.ts',
  'lib/domain/subscription.ts',
  'lib/domain/subscription/places.ts',
  'lib/domain/subscription/plain-date.ts',
  'lib/domain/subscription/product-key.ts',
  'lib/models/account-name.ts',
  'lib/models/clock.ts',
  'lib/models/differences.ts',
  'lib/models/doubts.ts',
  'lib/models/format-time.ts',
  'lib/models/page-setup.ts',
  'lib/models/part-read.ts',
  'lib/models/places-words.ts',
  'lib/models/save-file.ts',
]
/**
 * What every view begins with that shows downloads, on whichever page, and the copy of a page:
 * fetched after the first paint.
 */
const sharedByViews = [
  'components/later-icon.tsx',
  'components/platform-words.ts',
  'components/scrubbed-copy.tsx',
  'components/qr-code.tsx',
  'components/reason-words.ts',
  'components/reasons/reasons.tsx',
  'components/reasons/step-button.tsx',
  'lib/domain/catalogue',
  'lib/domain/downloads',
  'lib/domain/downloads.ts',
  'lib/domain/stores.ts',
  'lib/models/download-context.ts',
  'lib/models/offers.ts',
  'lib/models/popup/owner-draft.ts',
  'lib/models/qr/qr-drawing.ts',
  'lib/models/qr/use-qr.ts',
]
/** The notices of the home, which popup and overview show. */
const sharedByNotices = ['components/notices']
const posix = (id: string) => id.replaceAll('\\', '/')
const belongs = (id: string, place: string) =>
  new RegExp(`(?:^|/|\\0)${place}(?:$|[/?])`).test(posix(id))

const chunkOf = (name: string, places: readonly string[]) => ({
  name,
  test: (id: string) => places.some((place) => belongs(id, place)),
})

export const commonChunk = chunkOf('common', sharedByPages)
/** For rolldown's `codeSplitting.groups`. */
export const chunks = [
  commonChunk,
  chunkOf('later', sharedByViews),
  chunkOf('notices', sharedByNotices),
]

/**
 * A module that was renamed, or that no page needs any more, would leave the chunk in silence: then
 * the build stops.
 */
export const commonChunkIsWhole = (): Plugin => ({
  name: 'common-chunk-is-whole',
  generateBundle(_options, bundle) {
    const common = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.name === commonChunk.name,
    )
    if (common?.type !== 'chunk') return // a build without pages: the worker, a content script
    const lost = sharedByPages.filter((place) => !common.moduleIds.some((id) => belongs(id, place)))
    if (lost.length > 0)
      throw new Error(
        `The pages of the extension do not load ${lost.join(', ')}: take it out of build/common-chunk.ts, or give it its new name.`,
      )
  },
})

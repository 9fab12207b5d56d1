import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lexiconOf } from '../lib/portal/lexicon/lexicon-of.ts'
import type { Lexicon } from '../lib/portal/lexicon/lexicon.ts'
import { treeOf } from '../lib/portal/dom/tree-of.ts'
import { lookAt } from '../lib/portal/dom/page-query.ts'
import { mailsShown } from '../lib/portal/page/account/mails-shown.ts'
import { readPageWith } from '../lib/portal/page/read-page-with.ts'
import { type PageWords, world } from '../lib/portal/watch/injected-reader.ts'

// Injected by the worker when the watcher asks for it, after the words of the page's language.
export default defineUnlistedScript(() => {
  let known: { words: PageWords; lexicon: Lexicon } | undefined
  /** Made anew where other words were injected. */
  const lexicon = () => {
    const words = world.portalWords
    if (words && known?.words !== words)
      known = { words, lexicon: lexiconOf(words.code, words.words) }
    return words ? known!.lexicon : null
  }
  world.portalReader = {
    readPage: (page, url) => readPageWith(page, url, lexicon(), new Date()),
    inBar: (page) => mailsShown(page, lexicon(), ({ body }) => treeOf(body, lookAt(page).shows)),
  }
})

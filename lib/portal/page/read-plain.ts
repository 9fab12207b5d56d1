import { isRoute } from '../../domain/portal-addresses.ts'
import type { Look } from '../dom/page-query.ts'
import type { PageTree } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { offersSignIn } from './account/offers-sign-in.ts'
import { cardLinks, namedLinks } from './card-links.ts'
import { chosenPlatform } from './dialog/selected-platform.ts'
import { isOtherRoute, kindByMarks } from './kind-by-marks.ts'
import { kindByTitles, type TitleWords } from './kind-by-titles.ts'
import { saysNone } from './list/empty/empty-list.ts'
import type { PageReading } from './page-reading.ts'
import { notFound, unread } from './unread.ts'

/** A page that is not protected, with what it is read by and what is known of it so far. */
export interface PlainPage {
  document: Document
  url: URL
  look: Look
  /** Asks the open shadow roots, too. */
  anywhere: Pick<Look, 'has'>
  tree: PageTree
  lexicon: Lexicon | null
  titles: TitleWords
  subscriptions: PageReading['subscriptions']
  session: PageReading['session']
  terms: boolean
}

/** A page without a dialog. */
export function readPlain(page: PlainPage): Partial<PageReading> {
  const { document, url, look, titles, lexicon } = page
  const listed = page.subscriptions !== null
  const asksIn = lexicon !== null && titles.signIn && offersSignIn(page.tree, lexicon)
  if (asksIn && !listed && page.session !== 'signed-in')
    return { kind: 'sign-in', session: 'signed-out' }
  const marked = kindByMarks(look, url, listed && !titles.downloads)
  const kind = marked === 'unknown' ? kindByTitles(page.anywhere, titles, listed) : marked
  if (kind === 'downloads')
    return {
      kind,
      subscriptions: isEmpty(page) ? none : null,
      offered: chosenPlatform(look, document) ?? null,
      links: look.has('card') ? cardLinks(look) : namedLinks(look, document, lexicon),
    }
  if (kind === 'subscriptions') return listOf(page)
  if (kind !== 'unknown') return { kind }
  if (isEmpty(page)) return listOf(page)
  if (page.session === 'signed-in' && isOtherRoute(url)) return { kind: 'other' }
  if (page.terms) return { kind: 'terms', missing: ['page'] }
  return { ...unread(url, 'page'), session: page.session }
}

/** Whether it says, to somebody who is signed in, that there is no subscription. */
const isEmpty = ({ tree, lexicon, titles, url, session }: PlainPage): boolean =>
  lexicon !== null &&
  session !== 'signed-out' &&
  (session === 'signed-in' ||
    titles.subscriptions ||
    titles.window ||
    isRoute(url, '/MyLicenses')) &&
  !(session === 'unknown' && offersSignIn(tree, lexicon)) &&
  saysNone(tree, lexicon, url)

function listOf(page: PlainPage): Partial<PageReading> {
  const { subscriptions } = page
  const kind = 'subscriptions'
  if (subscriptions) return { kind, subscriptions }
  // Nobody but who is signed in is told so.
  if (isEmpty(page)) return { kind, subscriptions: none, session: 'signed-in' }
  return { kind, subscriptions: notFound('panel'), missing: ['panel'] }
}

const none: PageReading['subscriptions'] = { ok: true, value: [], warnings: [] }

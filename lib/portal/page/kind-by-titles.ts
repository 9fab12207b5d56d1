import { titleParts } from '../text/title-parts.ts'
import { levelAround, type PageTree } from '../dom/page-tree.ts'
import type { Look } from '../dom/page-query.ts'
import * as Word from '../lexicon/classes.ts'
import type { Lexicon, Token } from '../lexicon/lexicon.ts'
import { isKnown, says } from '../lexicon/says.ts'
import { isProductName } from '../text/product-name.ts'
import type { PageKind } from '../../domain/page-kind.ts'

/** What a page's own titles speak of. */
export interface TitleWords {
  subscriptions: boolean
  /** The window's title speaks of subscriptions; it may be that of the page before. */
  window: boolean
  downloads: boolean
  devices: boolean
  terms: boolean
  signIn: boolean
}

/**
 * The first titles of a page, by the words of its language; a long one is a sentence about
 * something.
 */
export function titleWords(tree: PageTree, lexicon: Lexicon | null): TitleWords {
  const headed = tree.lines.filter(({ item }) => !item.beside && levelAround(item) < 7)
  const titles = headed
    .filter(({ item }) => levelAround(item) <= Math.max(2, levelAround(headed[0]!.item)))
    .map((line) => line.text.trim())
    .filter((text) => text.length < 60 && !isProductName(text))
    .slice(0, 3)
  const words = titles.map((text) => lexicon?.tokens(text) ?? [])
  const [first = []] = words
  const isOnly = (title: Token[], letter: string) => says(title, letter) && isKnown(title)
  const only = (letter: string) => isOnly(first, letter)
  const { title } = tree.root.element.ownerDocument
  const [own = ''] = titleParts(title).filter((part) => !/kaspersky/i.test(part))
  const speaks = (letters: string) => says(words.flat(), letters)
  return {
    subscriptions: only(Word.subscription) && !only(Word.download) && !only(Word.device),
    window: lexicon !== null && isOnly(lexicon.tokens(own.slice(0, 60)), Word.subscription),
    downloads: only(Word.download) && !only(Word.subscription),
    devices: only(Word.device) && !only(Word.subscription),
    terms: speaks(Word.terms),
    signIn: speaks(Word.signIn + Word.signedOut),
  }
}

/** The same where nothing but a sign-in or the terms may be told. */
export function guardedKind(look: Pick<Look, 'has'>, titles: TitleWords): PageKind {
  if (titles.terms && look.has('agreement')) return 'terms'
  return titles.signIn && look.has('userName') ? 'sign-in' : 'unknown'
}

/** The kind of a page that none of the portal's own marks tells. */
export function kindByTitles(
  look: Pick<Look, 'has'>,
  titles: TitleWords,
  listed: boolean,
): PageKind {
  const guarded = guardedKind(look, titles)
  if (guarded !== 'unknown') return guarded
  if (titles.downloads) return 'downloads'
  if (titles.subscriptions || listed) return 'subscriptions'
  return titles.devices ? 'other' : 'unknown'
}

import * as Word from '../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../lexicon/lexicon.ts'
import { isKnown, says } from '../../lexicon/says.ts'
import { withoutPlatforms } from '../../text/platform-names.ts'
import { isBareName, isProductName, productsNamed, isBrandAlone } from '../../text/product-name.ts'

/** Exact names; else those in a title that is a sentence: "Download Kaspersky Plus for Mac". */
export function namesOf(texts: string[], lexicon: Lexicon | null): string[] {
  const exact = texts.filter((text) => isName(text, lexicon))
  return exact.length > 0
    ? exact
    : texts.filter(({ length }) => length < 80).flatMap((text) => spokenOf(text, lexicon))
}

/**
 * Products that a sentence names. The brand alone counts only if every other word is known and one
 * means download, or if such a word stands beside it and nothing behind; otherwise it may begin a
 * longer name.
 */
const spokenOf = (text: string, lexicon: Lexicon | null) =>
  productsNamed(text).filter(
    (name) =>
      !isBrandAlone(name) ||
      saysNothingElse(text.replace(name, ' '), lexicon) ||
      isHandedOut(text.split(name), lexicon),
  )

/** "Where do you want to install Kaspersky?", "Wo möchten Sie Kaspersky installieren?" */
function isHandedOut([before = '', behind = '', ...more]: string[], lexicon: Lexicon | null) {
  const hands = (word: Token | undefined) => word?.is.includes(Word.download)
  const [last, near] = (lexicon?.tokens(before) ?? []).toReversed()
  const [next, ...rest] = lexicon?.tokens(withoutPlatforms(behind)) ?? []
  if (next || more.length > 0) return hands(next) && more.length + rest.length === 0
  return hands(last) || (hands(near) && last!.is.includes(Word.quiet) && last!.text.length < 5)
}

/** Whether all that it says beside systems is, in known words, that something is downloaded. */
export function saysNothingElse(text: string, lexicon: Lexicon | null): boolean {
  const words = lexicon?.tokens(withoutPlatforms(text)) ?? []
  return isKnown(words) && says(words, Word.download)
}

/**
 * A name with words of the language behind it is a sentence, unless it is a product's exact name.
 * So is one that goes on in small letters, or in those of a script that has no others.
 */
const isName = (text: string, lexicon: Lexicon | null) =>
  isBareName(text) ||
  (isProductName(text) &&
    !/\s[–—-]\s/.test(text) &&
    !productsNamed(text).some((name) => /^ [\p{Ll}\p{Lo}]/u.test(text.slice(name.length))) &&
    (!lexicon || lexicon.tokens(text).every(({ is }) => is === '' || is === Word.number)))

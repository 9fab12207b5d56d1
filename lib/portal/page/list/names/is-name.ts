import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import {
  isBareName,
  isBrandAlone,
  isProductName,
  productsNamed,
} from '../../../text/product-name.ts'

/**
 * Whether a text is the name of a product and nothing else, in the words of the page's language.
 * The brand alone is the application; with words behind it that mean something it is a sentence.
 */
export function isName(text: string, lexicon: Lexicon | null): boolean {
  if (isBrandAlone(text)) return false
  if (!isProductName(text)) return isComing(text, lexicon) || isHanName(text, lexicon)
  if (isBareName(text) || !lexicon) return true
  const [product = '', ...others] = productsNamed(text)
  // "Password Manager and Safe Kids", "VPN Secure Connection servers".
  if (others.length > 0 || goesOn(text.slice(text.indexOf(product) + product.length), lexicon))
    return false
  return !says(
    lexicon.tokens(text),
    Word.facts +
      Word.sale +
      Word.free +
      Word.trial +
      Word.autoRenewal +
      Word.terms +
      Word.download +
      Word.included +
      Word.day,
  )
}

/** A word that is not known and begins with no capital letter, which those of a name do. */
const goesOn = (rest: string, lexicon: Lexicon) =>
  (rest.match(smallWord) ?? []).some((word) => lexicon.tokens(word).some(({ is }) => is === ''))

/** "Multi-device" is part of a name. */
const smallWord = /(?<![\p{L}\p{Nd}])(?!multi)\p{Ll}\p{L}{2,}/gu

/**
 * A product that is not known yet: words that are capitalised as names are, and none of them one of
 * the language.
 */
const isComing = (text: string, lexicon: Lexicon | null) =>
  lexicon !== null &&
  /^(?:Kaspersky |カスペルスキー)/.test(text) &&
  (/^Kaspersky(?: (?:\p{Lu}[\p{Ll}\d]+|\d{1,4})){1,4}$/u.test(text) ||
    /^(?:カスペルスキー|Kaspersky) ?(?:[A-Z]{2,4} ?)?[\p{sc=Katakana}ー ]{2,20}$/u.test(text)) &&
  lexicon.tokens(text).every(({ is }) => is === '' || is === Word.number)

/** The brand and what it is, in signs that set no space between words: "卡巴斯基优选版". */
const isHanName = (text: string, lexicon: Lexicon | null) =>
  /^卡巴斯基 ?\p{sc=Han}{1,8}(?:版|软件|軟件|軟體)$/u.test(text) &&
  !says(lexicon?.tokens(text) ?? [], Word.facts + Word.offer + Word.download)

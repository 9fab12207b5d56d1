import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import { type Item, type Line, type PageTree, type Part } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isKnown, isOneOf, says } from '../../../lexicon/says.ts'
import { isOrderNumber } from '../clause/order-number.ts'
import { cleanText } from '../../../text/clean-text.ts'
import {
  isBareName,
  isPlan,
  isProductName,
  mayNameProduct,
  productsNamed,
  isBrandAlone,
} from '../../../text/product-name.ts'

/** A product's name as the page shows it. */
export interface Name {
  text: string
  item: Item
  line: Line | null
  /** How prominent it is: 1 to 6 = the level of a heading, higher = less prominent. */
  level: number
  /** It stands alone in its line or beside its own facts. Otherwise a sentence only mentions it. */
  title: boolean
}

/**
 * A page with more names than this is not read: the portal allows 100 subscriptions per account.
 */
export const mostNames = 1500

export function namesIn(tree: PageTree, lexicon: Lexicon | null): Name[] {
  const names = tree.lines.flatMap((line) => (line.item.beside ? [] : inLine(line, lexicon)))
  const marked = tree.items.filter(isContainer).flatMap((item) => {
    const label = attributeOf(item.element, 'aria-label')
    const text = label && !item.beside ? cleanText(label) : ''
    return isName(text, lexicon) ? [{ text, item, line: null, level: 7, title: true }] : []
  })
  return [...names, ...marked].toSorted((one, other) => one.item.from - other.item.from)
}

function inLine(line: Line, lexicon: Lexicon | null): Name[] {
  const whole = line.text
  if (isPlanTitle(line)) {
    const { item } = line.parts[0]!
    return [{ text: cleanText(whole), item, line, level: levelOf(item), title: true }]
  }
  if (whole.length > 400 || !mayNameProduct(whole)) return []
  const text = cleanText(whole)
    .replace(numbering, '')
    .replace(/[¹²³*†‡]{1,3}$/, '')
  // "Kaspersky Plus" beside "Active" without a space: the name ends where its element ends.
  const isOne = line.parts.length === 1
  const named = (isOne ? [] : line.parts)
    .map((part, at) => ({ part, own: cleanText(part.text), next: line.parts[at + 1] }))
    .filter(({ own }) => isName(own, lexicon))
  if ((named.length === 0 || isBareName(text)) && isName(text, lexicon)) {
    const item = isOne ? line.parts[0]!.item : line.item
    return [{ text, item, line, level: levelOf(item), title: true }]
  }
  return named.flatMap(({ part, own, next }) => {
    if (isCut(part, next)) return []
    const rest = line.parts.filter((other) => other !== part)
    const title = !!lexicon && standsBesideFacts(line, part, rest, lexicon)
    return [{ text: own, item: part.item, line, level: levelOf(part.item), title }]
  })
}

/** "Premium": the word for a plan alone, where a title stands. It is an ordinary word elsewhere. */
const isPlanTitle = ({ text, parts: [part, another] }: Line) =>
  text.length < longestPlan &&
  !another &&
  isPlan(cleanText(text)) &&
  (levelOf(part!.item) < 7 || isRowTitle(part!.item))

const longestPlan = 20

const isRowTitle = ({ tag, element, parent }: Item) =>
  [tag, parent?.tag].some((one) => one && /^th$|-title$/.test(one)) ||
  titleClass.test(attributeOf(element, 'class') ?? '')

const titleClass = nameWith('title|name')

/** "2.1 Kaspersky Plus" */
const numbering = /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*[.)]? (?=kaspersky|カスペルスキー|卡巴斯基)/iu

/** The word goes on in the text around: `<b>Kaspersky VPN S</b>ecure Connection`. */
const isCut = (part: Part, next: Part | undefined) =>
  next?.item === part.item.parent &&
  /[\p{L}\d]$/u.test(part.text) &&
  /^[\p{Ll}\p{Lo}]/u.test(next.text)

/**
 * Beside its own facts: words that are all known, or elements of their own behind it of which each
 * begins with a known word.
 */
function standsBesideFacts(line: Line, part: Part, rest: Part[], lexicon: Lexicon): boolean {
  const tokens = rest.map(({ text }) => lexicon.tokens(text))
  const isApart =
    line.parts[0] === part && rest.every(({ item }) => item !== line.item && item !== part.item)
  // "Expires on 5 May" beside it is its own, whatever a number of an order beside that says.
  if (isApart && tokens.some(statesTerm)) return true
  if (isApart && rest.every(({ text }, at) => isOrderNumber(text, tokens[at]!))) return true
  if (tokens.flat().some((word) => isOneOf(word, Word.offer) && !isOneOf(word, Word.trial)))
    return false
  // The head of a row, with small print below.
  if (isApart && line.item.tag === 'th' && !says(tokens.flat(), Word.price)) return true
  return (
    isKnown(tokens.flat()) ||
    (isApart &&
      tokens.some(
        (some) =>
          some.length > 0 &&
          (isKnown(some) ||
            says(some, Word.sharedWithYou) ||
            isOneOf(some[0]!, Word.term + Word.since + Word.sharedByYou + Word.included)),
      ))
  )
}

const statesTerm = (words: Token[]) =>
  isKnown(words) &&
  says(words, Word.term + Word.since + Word.sharedWithYou) &&
  !says(words, Word.sale)

/**
 * The brand alone is the application; with words behind it that mean something it is a sentence.
 */
function isName(text: string, lexicon: Lexicon | null): boolean {
  if (isBrandAlone(text)) return false
  if (!isProductName(text)) return isComing(text, lexicon) || isHanName(text, lexicon)
  if (isBareName(text) || !lexicon) return true
  const [product = '', ...others] = productsNamed(text)
  // "Password Manager and Safe Kids", "VPN Secure Connection servers".
  if (others.length > 0 || goesOn(text.slice(text.indexOf(product) + product.length), lexicon))
    return false
  return !says(
    lexicon.tokens(text),
    Word.term +
      Word.sharing +
      Word.sale +
      Word.since +
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
  !says(
    lexicon?.tokens(text) ?? [],
    Word.term + Word.sharing + Word.since + Word.offer + Word.download,
  )

const isContainer = ({ tag, role }: Item) =>
  /^(?:article|section|li|tr|div|fieldset)$/.test(tag) ||
  tag.includes('-') ||
  /^(?:listitem|region|group|row|article)$/.test(role)

function levelOf(item: Item): number {
  let around: Item | null = item
  for (let steps = 0; around && steps < 4; steps++, around = around.parent) {
    const level = around.level
    if (level < 7) return level
    // The name, a state and an arrow in one button are the title.
    if (around.children.length > 2 && around.press !== around) break
  }
  if (
    /u-productLogotype__name|serviceName|productName/.test(
      `${attributeOf(item.element, 'class')} ${attributeOf(item.element, 'data-at-selector')}`,
    )
  )
    return 6
  return /^(?:strong|b|dt|th|legend|caption|summary)$/.test(item.tag) ? 8 : 9
}

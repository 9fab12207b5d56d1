import { attributeOf } from '../../../dom/native.ts'
import { pageLanguage } from '../../../../domain/page-language.ts'
import {
  holds,
  isWithin,
  type Item,
  levelAround,
  type Line,
  type PageTree,
  pressOf,
} from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'
import { saysWho } from '../../account/mail-in-lines.ts'
import { mailAddress } from '../../../text/mail-address.ts'
import { isPressed, speaks, isHeading } from './line-words.ts'

/** The smallest part around a line that has a control: a card that says what to do next. */
function cardOf(tree: PageTree, { item }: Line): Item | null {
  for (
    let part: Item | null = item;
    part && part.tag !== 'main' && part.tag !== 'body';
    part = part.parent
  )
    if (tree.items.slice(part.from, part.to + 1).some(({ press }) => press)) return part
  return null
}

/** Few lines and controls, the line among them. */
export function leadsOn(tree: PageTree, line: Line): boolean {
  const card = cardOf(tree, line)
  return !!card && tree.lines.filter(({ item }) => holds(card, item)).length < 8
}

/** "It was empty here" over the sentence, in the same card: no name of a part of the page. */
export function opens(line: Line, said: Line, tree: PageTree, lexicon: Lexicon): boolean {
  const isFirstOf = (card: Item | null) =>
    !!card && tree.lines.find(({ item }) => holds(card, item)) === line
  const isRightOver = line.item.parent === said.item.parent && line.item.to + 1 === said.item.from
  return (
    (isFirstOf(cardOf(tree, said)) || (isRightOver && isFirstOf(said.item.parent))) &&
    says(lexicon.asides().tokens(line.text), Word.nothing) &&
    !speaks(
      line,
      lexicon,
      Word.subscription + Word.expired + Word.sharing + Word.held + Word.inactive,
    )
  )
}

/** "What protects you" under the page's title, "Hello, Kim" over it, in a part of their own. */
export const isSubtitle = ({ item, text }: Line, before: Line[], said: Line) =>
  !isHeading(item) &&
  item.parent !== null &&
  !holds(item.parent, said.item) &&
  before.some(
    ({ item: title }) =>
      title.level === 1 &&
      title.parent === item.parent &&
      ((title.to + 1 === item.from && text.length > 20) || item.to + 1 === title.from),
  )

/**
 * The title, who is signed in, a control, the name of a column, or a whole sentence; a heading of a
 * part would say what there is none of.
 */
export function mayStandBefore(line: Line, lexicon: Lexicon): boolean {
  const text = line.text.trim()
  const isLong = text.length > (text.endsWith('。') ? 8 : 20)
  const isSentence = !isHeading(line.item) && /[.!。।]$/.test(text) && isLong
  return (
    isPressed(line) ||
    isListTitle(line, lexicon) ||
    isAnyTitle(line, lexicon) ||
    isSentence ||
    areLanguages(text, lexicon.code) ||
    isOfBars.test(text.replace(/^[\s|]+|[\s|]+$/g, '')) ||
    (text.length < 90 && mailAddress.test(text)) ||
    isWithin(line.item, /^(?:th|columnheader)$/)
  )
}

export const isListTitle = (line: Line, lexicon: Lexicon): boolean =>
  isOnlySubscriptions(lexicon.tokens(line.text))

const isOnlySubscriptions = (tokens: Token[]) =>
  says(tokens, Word.subscription) &&
  saysOnly(tokens, Word.subscription + Word.quiet + Word.download + Word.divider)

/** "Home / Subscriptions", the way to the page. */
export function endsWay({ text, item }: Line, before: Line[], lexicon: Lexicon): boolean {
  const [, own] = /^\s*\/\s*(.+)$/.exec(text) ?? []
  const press = before.map(pressOf).findLast(Boolean)
  return (
    own !== undefined &&
    !isHeading(item) &&
    isOnlySubscriptions(lexicon.tokens(own)) &&
    /^\/(?:home)?$/i.test(attributeOf(press?.element ?? item.element, 'href') ?? '')
  )
}

/** "My products", "Hello, Kim": the page's own title, of words that name no kind. */
const isAnyTitle = (line: Line, lexicon: Lexicon) =>
  levelAround(line.item) === 1 &&
  (saysOnly(lexicon.tokens(line.text), Word.quiet + Word.download) || saysWho(line.text, lexicon))

/**
 * What a bar of the page shows: a dividing mark, an e-mail address, a letter for a person's
 * picture, the name of the site: "My Kaspersky Customer Centre".
 */
const isOfBars = /^(?:\S{1,64}@\S{1,255}|\S{0,2}|kaspersky|my kaspersky(?: \p{L}+){0,3})$/iu

/** Languages to choose from, the page's own among them: "SR | EN". */
function areLanguages(text: string, own: string): boolean {
  const codes = text
    .toLowerCase()
    .split(/[|/·]/)
    .map((code) => code.trim())
  return (
    codes.length > 1 &&
    codes.includes(own) &&
    codes.every((code) => code.length === 2 && pageLanguage(code) !== null)
  )
}

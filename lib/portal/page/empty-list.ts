import {
  headingLevel,
  holds,
  type Item,
  type Line,
  type PageTree,
  textOf,
} from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { advertsIn, ownNames } from './adverts.ts'
import { mayHide } from './hidden-parts.ts'

/**
 * Whether a page that is the list of subscriptions says in words that there is none. The sentence must come first, below
 * the title at most, and nothing on the page may keep a subscription back: no name that is not for sale, no section or
 * filter of another kind, no tab, no search, no sign of loading or of an error.
 */
export function saysNone(tree: PageTree, lexicon: Lexicon, { search, hash }: URL): boolean {
  if (/filter|tab|page|stat|search|query|[?&#]q=|type|view|show|sort/i.test(search + hash))
    return false
  if (tree.items.some((item) => item.role === 'tab' || (!item.beside && mayHide(item, lexicon))))
    return false
  const lines = tree.lines.filter(({ item }) => !item.beside)
  const at = lines.findIndex((line) => !isPressed(line) && meansNone(lexicon, textOf(line)))
  const said = lines[at]
  if (!said) return false
  const adverts = advertsIn(tree, lexicon, said)
  const isMine = ({ item }: { item: Item }) => !adverts.some((advert) => holds(advert, item))
  return (
    ownNames(tree, lexicon).every((name) => !isMine(name)) &&
    lines.slice(0, at).every((line) => !isMine(line) || mayStandBefore(line, lexicon)) &&
    !lines.some((line) => isOtherLabel(line, lexicon) || (isMine(line) && isFact(line, lexicon))) &&
    !lines.slice(at + 1).some((line) => isMine(line) && isOtherSection(line, lexicon))
  )
}

/** "You have no subscriptions yet": every word is one that such a sentence is made of, and it is no question. */
function meansNone(lexicon: Lexicon, text: string): boolean {
  const [sentence = ''] = text.trim().split(/(?<=[.!।]) |(?<=。)/)
  if (isQuestion(text, lexicon) || sentence.length > 120) return false
  const tokens = lexicon.asides().tokens(sentence)
  const has = (letter: string) => tokens.some(({ is }) => is.includes(letter))
  return has('N') && has('s') && tokens.every(({ is }) => /^[Nsw]+$/.test(is))
}

const isQuestion = (text: string, { code }: Lexicon) =>
  /[?？؟]/.test(text) || (code === 'el' && text.includes(';'))

const isPressed = ({ item, parts }: Line) => !!(item.press ?? parts[0]!.item.press)

/** The title, who is signed in, a control, or a whole sentence; a heading of a part would say what there is none of. */
function mayStandBefore(line: Line, lexicon: Lexicon): boolean {
  const text = textOf(line).trim()
  const tokens = lexicon.tokens(text)
  const isTitle =
    tokens.some(({ is }) => is.includes('s')) && tokens.every(({ is }) => /^[swj]+$/.test(is))
  const isSentence = !isHeading(line.item) && /[.!。।]$/.test(text) && text.length > 20
  return isPressed(line) || isTitle || isSentence || isFrame.test(text)
}

/** An e-mail address, a letter that stands for a person's picture, the name of the site. */
const isFrame = /^(?:\S{1,64}@\S{1,255}|[^\s]{1,2}|my kaspersky)$/i

/** A label, tab or filter of another kind of subscription: something may be there. */
function isOtherLabel(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(textOf(line))
  const has = (letter: string) => tokens.some(({ is }) => is.includes(letter))
  return (
    tokens.length < 6 &&
    tokens.every(({ is }) => is !== '') &&
    ([...'XhubnO'].some(has) ||
      (has('V') && has('Y')) ||
      (isPressed(line) && (has('m') || has('a'))))
  )
}

/** A day or a pair that somebody's subscription may have; an offer's line names a price or buying. */
function isFact(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(textOf(line))
  const has = (letters: RegExp) => tokens.some(({ is }) => letters.test(is))
  const pair = /#[dpws]*[ov/][dpws]*#/.test(tokens.map(({ is }) => is || '?').join(''))
  return !has(/[q%]/) && ((has(/§/) && has(/[EXRAS]/)) || (has(/[dp]/) && pair))
}

const isOtherSection = (line: Line, lexicon: Lexicon) =>
  isHeading(line.item) &&
  !isQuestion(textOf(line), lexicon) &&
  !meansNone(lexicon, textOf(line)) &&
  lexicon.tokens(textOf(line)).some(({ is }) => is.includes('s'))

function isHeading(item: Item): boolean {
  for (let at: Item | null = item, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (headingLevel(at) < 7) return true
  return false
}

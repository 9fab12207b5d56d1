import { holds, type Item, levelAround, type Line, type PageTree } from '../../dom/page-tree.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isKnown, says, saysOnly } from '../../lexicon/says.ts'
import { advertsIn, ownNames } from './adverts.ts'
import { childrenOf } from '../../dom/drawn-children.ts'
import { attributeOf } from '../../dom/native.ts'
import { drawnText, mayHide } from '../hidden-parts.ts'
import { isWithin, saysWho } from '../account/mail-in-lines.ts'
import { mailAddress } from '../account/shown-mail.ts'

/**
 * Whether a page that is the list of subscriptions says in words that there is none. The sentence
 * must come first, below the title at most, and nothing on the page may keep a subscription back:
 * no name that is not for sale, no section or filter of another kind, no tab, no search, no sign of
 * loading or of an error.
 */
export function saysNone(tree: PageTree, lexicon: Lexicon, { search, hash }: URL): boolean {
  if (/filter|tab|page|stat|search|query|[?&#]q=|type|view|show|sort/i.test(search + hash))
    return false
  const lines = tree.lines.filter(({ item }) => !item.beside)
  const means = (line: Line) => (isPressed(line) ? null : meansNone(lexicon, line.text))
  const said = lines.find((line) => means(line) === 'full') ?? lines.find(means)
  if (!said) return false
  const full = means(said) === 'full'
  const at = lines.indexOf(said)
  const before = lines.slice(0, at).filter((line) => !means(line))
  const titled = before.some((line) => isTitle(line, lexicon))
  if (!full && !(titled && (leadsOn(tree, said) || isWithin(said.item, /^(?:td|(?:grid)?cell)$/))))
    return false
  const adverts = advertsIn(tree, lexicon, said)
  if (!adverts) return false
  const isMine = ({ item }: { item: Item }) => !adverts.some((advert) => holds(advert, item))
  const isAlert = (item: Item) => item.role === 'alert' && !isMine({ item })
  const hides = (item: Item) =>
    (item.role === 'tab' && !isOfNone(item) && !leadsThroughSite(item, lexicon)) ||
    (!item.beside && !(full && isAlertOf(item, said)) && !isAlert(item) && mayHide(item, lexicon))
  if (tree.items.some((item) => !item.folded && hides(item)) || isHalfDrawn(tree)) return false
  return (
    ownNames(tree, lexicon).every((name) => !isMine(name)) &&
    before.every(
      (line) =>
        !isMine(line) ||
        mayStandBefore(line, lexicon) ||
        opens(line, said, tree, lexicon) ||
        isSubtitle(line, before, said),
    ) &&
    !lines.some(
      (line) =>
        isOtherLabel(line, lexicon) ||
        (isMine(line) && isFact(line, lexicon) && !isOfOffer(line, lines, lexicon)),
    ) &&
    !lines.some(
      (line, order) =>
        order > at &&
        isMine(line) &&
        (leavesDoubt(line, lexicon) ||
          (isOtherSection(line, lexicon) && partBelow(lines, order).every(isMine))),
    )
  )
}

/** The lines up to the next heading of its level. */
function partBelow(lines: Line[], heading: number): Line[] {
  const level = levelAround(lines[heading]!.item)
  const rest = lines.slice(heading + 1)
  const end = rest.findIndex(({ item }) => levelAround(item) <= level)
  return end < 0 ? rest : rest.slice(0, end)
}

/** One of the tabs that an application has below: subscriptions, devices, account. */
function leadsThroughSite({ parent }: Item, lexicon: Lexicon): boolean {
  const words = (parent?.children ?? []).map(({ element }) => lexicon.tokens(labelText(element)))
  return (
    words.filter((one) => says(one, 's')).length === 1 &&
    words.some((one) => says(one, 'dD')) &&
    // "Home" is no word of subscriptions, and may stand beside them.
    words.every((one) =>
      saysOnly(
        one.filter(({ is }) => is !== ''),
        'sdDwvop',
      ),
    )
  )
}

/** Without signs, and each word apart. */
const labelText = (node: Node): string =>
  node.nodeType !== 1
    ? (node.nodeValue ?? '')
    : attributeOf(node as Element, 'aria-hidden') === 'true'
      ? ''
      : [...childrenOf(node as Element, (node as Element).localName)].map(labelText).join(' ')

/** A tab that says how many there are behind it: "Shared (0)". */
const isOfNone = ({ element }: Item) =>
  /(?<![\d.,])[0٠۰０](?![\d.,])/.test(drawnText(element).slice(0, 100))

/**
 * "You have no subscriptions yet": every word is one that such a sentence is made of, and it is no
 * question. 'half': it does not say of what there is none, "Nothing here yet".
 */
function meansNone(lexicon: Lexicon, text: string): 'full' | 'half' | null {
  const [sentence = ''] = text.trim().split(/(?<=[.!।?؟]) |(?<=[。？])/)
  if (isQuestion(sentence, lexicon) || sentence.length > 120) return null
  const tokens = lexicon.asides().tokens(sentence)
  const has = (letters: string) => says(tokens, letters)
  const counted = tokens.filter(({ is }) => is === '#')
  if (!tokens.every(({ is, value }) => /^[NxswI]+$/.test(is) || value === 0)) return null
  if (counted.length > 0) return has('s') && counted.length === 1 ? 'half' : null
  return has('s') && has('Nx') ? 'full' : has('x') ? 'half' : null
}

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
function leadsOn(tree: PageTree, line: Line): boolean {
  const card = cardOf(tree, line)
  return !!card && tree.lines.filter(({ item }) => holds(card, item)).length < 8
}

/** "It was empty here" over the sentence, in the same card: no name of a part of the page. */
function opens(line: Line, said: Line, tree: PageTree, lexicon: Lexicon): boolean {
  const card = cardOf(tree, said)
  return (
    !!card &&
    tree.lines.find(({ item }) => holds(card, item)) === line &&
    says(lexicon.asides().tokens(line.text), 'x') &&
    !speaks(line, lexicon, 'sXhubnO')
  )
}

/** "What protects you" under the page's title, "Hello, Kim" over it, in a part of their own. */
const isSubtitle = ({ item, text }: Line, before: Line[], said: Line) =>
  !isHeading(item) &&
  item.parent !== null &&
  !holds(item.parent, said.item) &&
  before.some(
    ({ item: title }) =>
      title.level === 1 &&
      title.parent === item.parent &&
      ((title.to + 1 === item.from && text.length > 20) || item.to + 1 === title.from),
  )

const isAlertOf = ({ role, from, to }: Item, { item }: Line) =>
  role === 'alert' && from <= item.from && item.to <= to

/** Parts that are built alike and hold no word are cards that are still to be filled. */
function isHalfDrawn({ items, lines }: PageTree): boolean {
  const worded = new Set<Item>()
  for (const { parts } of lines)
    for (const part of parts)
      for (let at: Item | null = part.item; at && !worded.has(at); at = at.parent) worded.add(at)
  return items.some((item) => {
    if (item.beside || item.press) return false
    const blank = item.children.filter(
      (child) => /^(?:div|li|tr|article|section)$/.test(child.tag) && !worded.has(child),
    )
    return (
      blank.length > 2 || (blank.length > 1 && blank.every(({ children }) => children.length > 0))
    )
  })
}

/** "Ended ones are hidden", "the service is not available": there may be some. */
function leavesDoubt(line: Line, lexicon: Lexicon): boolean {
  const words = lexicon.tokens(line.text)
  if (isPressed(line) || isQuestion(line.text, lexicon) || says(words, 'q%')) return false
  const isUnavailable = words.some(
    ({ is }, at) => is.includes('l') && !!words[at - 1]?.is.includes('N'),
  )
  return isUnavailable || (words.length < 9 && says(words, 'Xhub'))
}

const isQuestion = (text: string, { code }: Lexicon) =>
  /[?？؟]/.test(text) || (code === 'el' && text.includes(';'))

const isPressed = ({ item, parts }: Line) => !!(item.press ?? parts[0]!.item.press)

/**
 * The title, who is signed in, a control, the name of a column, or a whole sentence; a heading of a
 * part would say what there is none of.
 */
function mayStandBefore(line: Line, lexicon: Lexicon): boolean {
  const text = line.text.trim()
  const isLong = text.length > (text.endsWith('。') ? 8 : 20)
  const isSentence = !isHeading(line.item) && /[.!。।]$/.test(text) && isLong
  return (
    isPressed(line) ||
    isTitle(line, lexicon) ||
    isAnyTitle(line, lexicon) ||
    isSentence ||
    isFrame.test(text.replace(/^[\s|]+|[\s|]+$/g, '')) ||
    (text.length < 90 && mailAddress.test(text)) ||
    isWithin(line.item, /^(?:th|columnheader)$/)
  )
}

function isTitle(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  return says(tokens, 's') && saysOnly(tokens, 'swD|')
}

/** "My products", "Hello, Kim": the page's own title, of words that name no kind. */
const isAnyTitle = (line: Line, lexicon: Lexicon) =>
  levelAround(line.item) === 1 &&
  (saysOnly(lexicon.tokens(line.text), 'wD') || saysWho(line.text, lexicon))

/** A dividing mark, an e-mail address, a letter for a person's picture, the name of the site. */
const isFrame = /^(?:\S{1,64}@\S{1,255}|\S{0,2}|(?:my )?kaspersky)$/i

/** A label, tab or filter of another kind of subscription: something may be there. */
function isOtherLabel(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  const has = (letters: string) => says(tokens, letters)
  return (
    tokens.length < 6 &&
    isKnown(tokens) &&
    (has('XhubnO') ||
      (has('V') && has('Y')) ||
      (isPressed(line) && !has('c') && has('ma') && !sendsField(line)))
  )
}

/** "Add" right behind a field where something is written. */
const sendsField = ({ item }: Line) =>
  (item.press ?? item).element.previousElementSibling?.localName === 'input'

/**
 * A day or a pair that somebody's subscription may have; an offer's line names a price or buying.
 */
function isFact(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  const has = (letters: string) => says(tokens, letters)
  const pair = /#[dpws]*[ov/][dpws]*#/.test(tokens.map(({ is }) => is || '?').join(''))
  return !has('q%') && ((has('§') && has('EXRAS')) || (has('dp') && pair))
}

/** "Only until 10 December" in a link that names a price. */
const isOfOffer = ({ item: { press } }: Line, lines: Line[], lexicon: Lexicon) =>
  press !== null && lines.some((line) => line.item.press === press && speaks(line, lexicon, '%'))

const isOtherSection = (line: Line, lexicon: Lexicon) =>
  isHeading(line.item) &&
  !isQuestion(line.text, lexicon) &&
  !meansNone(lexicon, line.text) &&
  speaks(line, lexicon, 's') &&
  !speaks(line, lexicon, 'q%')

const speaks = (line: Line, lexicon: Lexicon, letters: string) =>
  says(lexicon.tokens(line.text), letters)

const isHeading = (item: Item) => levelAround(item) < 7

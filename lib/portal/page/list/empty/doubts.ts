import {
  type Item,
  levelAround,
  type Line,
  type PageTree,
  pressOf,
} from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnown, says, saysOnly } from '../../../lexicon/says.ts'
import { childrenOf } from '../../../dom/drawn-children.ts'
import { attributeOf } from '../../../dom/native.ts'
import { drawnText, trailsOff } from '../../hidden-parts.ts'
import { isPressed, speaks, isHeading } from './line-words.ts'
import { meansNone, isQuestion } from './means-none.ts'

/** The lines up to the next heading of its level. */
export function partBelow(lines: Line[], heading: number): Line[] {
  const level = levelAround(lines[heading]!.item)
  const rest = lines.slice(heading + 1)
  const end = rest.findIndex(({ item }) => levelAround(item) <= level)
  return end < 0 ? rest : rest.slice(0, end)
}

/** One of the tabs that an application has below: subscriptions, devices, account. */
export function leadsThroughSite({ parent }: Item, lexicon: Lexicon): boolean {
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
export const isOfNone = ({ element }: Item) =>
  /(?<![\d.,])[0٠۰０](?![\d.,])/.test(drawnText(element).slice(0, 100))

/** Parts that are built alike and hold no word are cards that are still to be filled. */
export function isHalfDrawn({ items, lines }: PageTree): boolean {
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

/** "Ended", the chosen one of some links. */
export const isChosenKind = (item: Item, lexicon: Lexicon): boolean =>
  item.press === item &&
  isCurrent(item) &&
  says(lexicon.tokens(drawnText(item.element).slice(0, 100)), 'XaAnbut')

/** Marked as chosen, or called so in the language of the markup. */
const isCurrent = ({ element, parent }: Item) =>
  attributeOf(element, 'aria-current') !== null ||
  [element, parent?.element].some(
    (one) =>
      one &&
      /(?:^|[\s_-])(?:active|current|selected)(?:[\s_-]|$)/.test(attributeOf(one, 'class') ?? ''),
  )

/** A label, tab or filter of another kind of subscription: something may be there. */
export function isOtherLabel(line: Line, lexicon: Lexicon): boolean {
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
export function isFact(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  const has = (letters: string) => says(tokens, letters)
  const pair = /#[dpws]*[ov/][dpws]*#/.test(tokens.map(({ is }) => is || '?').join(''))
  return !has('q%') && ((has('§') && has('EXRAS')) || (has('dp') && pair))
}

/** "Only until 10 December" in a link that names a price. */
export const isOfOffer = ({ item: { press } }: Line, lines: Line[], lexicon: Lexicon) =>
  press !== null && lines.some((line) => line.item.press === press && speaks(line, lexicon, '%'))

export const isOtherSection = (line: Line, lexicon: Lexicon) =>
  isHeading(line.item) &&
  !isQuestion(line.text, lexicon) &&
  !meansNone(lexicon, line.text) &&
  speaks(line, lexicon, 's') &&
  !speaks(line, lexicon, 'q%')

/** "Ended ones are hidden", "the service is not available": there may be some. */
export function leavesDoubt(line: Line, lexicon: Lexicon): boolean {
  const words = lexicon.tokens(line.text)
  if (isPressed(line) || isQuestion(line.text, lexicon) || says(words, 'q%')) return false
  // "Synchronising…"; "those bought before 2020 are elsewhere"
  if (trailsOff(line.text)) return true
  if (says(words, 's') && /\p{Nd}/u.test(line.text)) return true
  const isUnavailable = words.some(
    ({ is }, at) => is.includes('l') && !!words[at - 1]?.is.includes('N'),
  )
  const isElsewhere = says(words, 'N') && !isKnown(words) && !says(words, 's')
  return isUnavailable || (words.length < 9 && (isElsewhere || says(words, 'Xhub')))
}

/** "Former (3)": a control that leads to others, and says how many. */
export const leadsToOthers = (line: Line) =>
  !line.item.beside &&
  pressOf(line) !== null &&
  /[(（]\s*(?![0٠۰]\s*[)）])\p{Nd}+\s*[)）]\s*$/u.test(line.text)

/** "Account › Archive": the way to a page that is called neither so nor a list of subscriptions. */
export function leadsElsewhere({ tag, element }: Item, titles: string[], lexicon: Lexicon) {
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`
  const way = tag === 'nav' || /crumb/i.test(name) ? drawnText(element).slice(0, 300) : ''
  const last = way.split(/[›»>]/).at(-1)!.trim()
  return last !== way.trim() && !titles.includes(last) && !says(lexicon.tokens(last), 's')
}

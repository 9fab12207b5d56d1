import { childrenOf, drawnText } from '../../../dom/drawn-children.ts'
import { attributeOf } from '../../../dom/native.ts'
import { type Item, levelAround, type Line, type PageTree } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'

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
    words.filter((one) => says(one, Word.subscription)).length === 1 &&
    words.some((one) => says(one, Word.device + Word.download)) &&
    // "Home" is no word of subscriptions, and may stand beside them.
    words.every((one) =>
      saysOnly(
        one.filter(({ is }) => is !== ''),
        Word.filler + Word.device + Word.download + Word.person,
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
      : childrenOf(node as Element)
          .map(labelText)
          .join(' ')

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

/** "Account › Archive": the way to a page that is called neither so nor a list of subscriptions. */
export function leadsElsewhere({ tag, element }: Item, titles: string[], lexicon: Lexicon) {
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`
  const way = tag === 'nav' || /crumb/i.test(name) ? drawnText(element).slice(0, 300) : ''
  const last = way.split(/[›»>]/).at(-1)!.trim()
  return (
    last !== way.trim() && !titles.includes(last) && !says(lexicon.tokens(last), Word.subscription)
  )
}

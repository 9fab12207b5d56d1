import { attributeOf } from '../../../dom/native.ts'
import {
  holds,
  type Item,
  levelAround,
  type Line,
  type PageTree,
  pressOf,
} from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import { company } from '../../../text/product-name.ts'
import { mayHide, trailsOff } from '../signs/may-hide.ts'
import { isChosenKind, isOfNone, isPager, leadsToOthers } from '../signs/signs-of-more.ts'
import { isRow } from '../tables/table-cells.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * Whether a page whose count fits what it lists may have more, or not have all: an alert, a filter,
 * tabs, something that still loads, rows that are drawn as one scrolls to them, a sentence about
 * other subscriptions.
 */
export function mayGoOn(tree: PageTree, records: PageRecord[], lexicon: Lexicon): boolean {
  const isAround = (item: Item | null) =>
    item !== null && records.some(({ frame }) => holds(item, frame))
  const isInRecord = (item: Item) => records.some(({ frame }) => holds(frame, item))
  return (
    tree.items.some(
      (item) =>
        isTab(item) ||
        isPager(item) ||
        isChosenKind(item, lexicon) ||
        (!item.beside &&
          !item.folded &&
          (hasMoreRows(item) || isFilter(item) || (!isInRecord(item) && mayHide(item, lexicon)))),
    ) ||
    tree.lines.some(
      (line) =>
        !line.item.beside &&
        !isInRecord(line.item) &&
        (speaksOfMore(line, lexicon) || (isAround(line.item.parent) && isUnclear(line, lexicon))),
    )
  )
}

/** "Loading…", "show all", "2 are shared with you", "those bought before 2020 are elsewhere". */
function speaksOfMore(line: Line, lexicon: Lexicon): boolean {
  const words = lexicon.tokens(line.text)
  if (trailsOff(line.text) || leadsToOthers(line)) return true
  if (pressOf(line)) return says(words, Word.more)
  const isOfOthers =
    says(words, Word.number) && says(words, Word.sharedWithYou + Word.expired + Word.suspended)
  return isOfOthers || (says(words, Word.subscription) && !isKnown(words) && words.length > 4)
}

/** "Only personal ones" right beside the list; adverts have names, and offers days and prices. */
function isUnclear(line: Line, lexicon: Lexicon): boolean {
  if (pressOf(line) || levelAround(line.item) === 1 || company.test(line.text)) return false
  const words = lexicon.tokens(line.text)
  return !isKnown(words) && !says(words, Word.sale + Word.day)
}

/** Source: https://www.w3.org/TR/wai-aria-1.2/#aria-rowcount; -1 is "not known". */
function hasMoreRows({ element, children, parent }: Item): boolean {
  const size = Number(attributeOf(element, 'aria-setsize') ?? 0)
  if (size < 0 || size > (parent?.children.length ?? size)) return true
  const count = attributeOf(element, 'aria-rowcount')
  return count !== null && (Number(count) < 0 || Number(count) > rowsIn(children))
}

const rowsIn = (items: Item[]): number =>
  items.reduce((sum, item) => sum + (isRow(item) ? 1 : rowsIn(item.children)), 0)

/** Some lists draw each subscription as a tab; others have more behind theirs. */
const isTab = (item: Item) =>
  item.role === 'tab' &&
  attributeOf(item.element, 'aria-selected') !== 'true' &&
  !company.test((item.element.textContent ?? '').slice(0, 200)) &&
  !isOfNone(item)

/** The names of elements are English in any language. */
const isFilter = ({ element, press }: Item) =>
  press !== null &&
  /filter/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`)

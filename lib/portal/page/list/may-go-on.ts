import { attributeOf } from '../../dom/native.ts'
import type { Item, PageTree } from '../../dom/page-tree.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mayHide } from '../hidden-parts.ts'

/**
 * Whether a page whose count fits what it lists may have more, or not have all: an alert, a filter,
 * something that still loads, rows that are drawn as one scrolls to them.
 */
export const mayGoOn = (tree: PageTree, lexicon: Lexicon): boolean =>
  tree.items.some(
    (item) =>
      !item.beside &&
      !item.folded &&
      (hasMoreRows(item) || isFilter(item) || mayHide(item, lexicon)),
  )

const isRow = ({ tag, role }: Item) => tag === 'tr' || role === 'row'

/** Source: https://www.w3.org/TR/wai-aria-1.2/#aria-rowcount; -1 is "not known". */
function hasMoreRows({ element, children }: Item): boolean {
  const count = attributeOf(element, 'aria-rowcount')
  return count !== null && (Number(count) < 0 || Number(count) > rowsIn(children))
}

const rowsIn = (items: Item[]): number =>
  items.reduce((sum, item) => sum + (isRow(item) ? 1 : rowsIn(item.children)), 0)

/** The names of elements are English in any language. */
const isFilter = ({ element, press }: Item) =>
  press !== null &&
  /filter/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`)

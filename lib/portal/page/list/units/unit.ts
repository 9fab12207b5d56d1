import type { Item } from '../../../dom/page-tree.ts'
import type { Clause } from '../clause/clause.ts'

/** A clause with its place in the page. */
export interface Unit extends Clause {
  item: Item
  text: string
  taken?: boolean
}

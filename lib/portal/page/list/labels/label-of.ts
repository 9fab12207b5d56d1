import { attributeOf } from '../../../dom/native.ts'
import { placeOf } from '../../../dom/in-order.ts'
import { titleText } from '../../../dom/notes.ts'
import type { Item } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isOnly } from '../../../lexicon/says.ts'
import { isProductName } from '../../../text/product-name.ts'
import type { Clause } from '../clause/clause.ts'
import { clauseOf } from '../clause/read-clause.ts'
import { plainHead } from '../tables/plain-columns.ts'
import { columnHead } from '../tables/column-heads.ts'
import { isCell } from '../tables/table-cells.ts'

/** What is longer is no label, and says nothing for certain: cut off, it is not understood. */
const longestLabel = 300

/**
 * The label that the page's own structure gives: a term before its description, a column's head, a
 * cell's mark.
 */
export function labelOf(unit: { item: Item }, lexicon: Lexicon, name: string): Clause | null {
  const clauseFor = (written: string | null): Clause | null => {
    const text = written?.slice(0, longestLabel)
    if (!text || text.trim() === name || isProductName(text.trim())) return null
    const tokens = lexicon.tokens(text)
    const clause = clauseOf(tokens)
    return isOfEither(tokens) ? { ...clause, labels: '', unknown: false } : clause
  }
  for (let item: Item | null = unit.item; item; item = item.parent) {
    if (item.tag === 'dd') return clauseFor(termOf(item))
    if (!isCell(item)) continue
    const marked = ['data-label', 'data-title', 'data-th', 'data-header']
      .map((mark) => attributeOf(item!.element, mark))
      .find(Boolean)
    return clauseFor(marked ?? columnHead(item, isHeadOf(lexicon, true)))
  }
  const plain = plainHead(unit.item, isHeadOf(lexicon, false))
  return plain ? clauseFor(plain) : null
}

const ofBoth = Word.ends + Word.renewal + Word.quiet + Word.slash

/** "Ends or renews": which of the two a day is stands beside the day, or is not said. */
const isOfEither = (tokens: Token[]) =>
  /E[^ER]*[Rr]|[Rr][^ER]*E/.test(tokens.map(({ is }) => is).join(' ')) &&
  tokens.every((one) => isOnly(one, ofBoth) || (one.is === '' && one.text.length < 5))

function termOf(description: Item): string | null {
  const [before, term] = [2, 1].map((n) => description.parent?.children[placeOf(description) - n])
  // Of several descriptions under one term only the first is surely its own, of several terms none.
  return term?.tag === 'dt' && before?.tag !== 'dt' ? titleText(term.element) : null
}

/**
 * Labels that want a value, and no value beside them: no row of a record is like that. The first
 * row of a table may have but one: "Product, State, Devices".
 */
const isHeadOf = (lexicon: Lexicon, isTable: boolean) => (texts: string[]) => {
  const all = texts.map((text) => clauseOf(lexicon.tokens(text)))
  return (
    !texts.some((text) => /\p{Nd}/u.test(text) || isProductName(text.trim())) &&
    all.filter(({ labels }) => labels !== '').length > (isTable && isRowOfTitles(texts) ? 0 : 1) &&
    all.every(
      ({ unknown, value, labels, facts }) =>
        unknown || labels !== '' || (!value && Object.keys(facts).length === 0),
    )
  )
}

const isRowOfTitles = (texts: string[]) =>
  texts.length > 2 && texts.every((text) => text.trim().length < longestHead)

const longestHead = 30

import { placeOf } from '../../../dom/in-order.ts'
import { holds, type Item, type Line, pressOf } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { clauseOf } from '../clause/read-clause.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * Without the records of a list in which titles and facts only follow each other, where a fact
 * stands before the first title: then nobody can tell whether facts stand below their titles or
 * above them, as in a list that is drawn from its end.
 */
export function withoutOrphans<T extends { record: PageRecord }>(
  all: T[],
  linesIn: (from: number, to: number) => Line[],
  lexicon: Lexicon | null,
): T[] {
  if (!lexicon) return all
  const known = new Map<Item, boolean>()
  const flat = new Set(
    all
      .filter(({ record: { frame, to } }) => to > frame.to)
      .map(({ record }) => record.frame.parent),
  )
  return all.filter(({ record: { frame } }) => {
    const list = frame.parent
    if (!list || !flat.has(list)) return true
    if (!known.has(list)) known.set(list, hasOrphan(list, frame, linesIn, lexicon))
    return !known.get(list)
  })
}

/** `first`: the frame of the first record in it. */
function hasOrphan(
  list: Item,
  first: Item,
  linesIn: (from: number, to: number) => Line[],
  lexicon: Lexicon,
): boolean {
  const before = list.children.slice(0, placeOf(first)).filter(({ level }) => level > 6)
  return linesIn(list.from, first.from - 1).some(
    (line) => before.some((part) => holds(part, line.item)) && statesFact(line, lexicon),
  )
}

/** Not "3 active subscriptions". */
function statesFact(line: Line, lexicon: Lexicon): boolean {
  const words = lexicon.tokens(line.text)
  if (line.item.beside || pressOf(line) || says(words, Word.subscription)) return false
  const { facts, unknown } = clauseOf(words)
  return !unknown && Object.keys(facts).length > 0
}

import { countTo, fromOf } from '../../../dom/in-order.ts'
import { holds, type Item, type Line, pressOf } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'
import { company } from '../../../text/product-name.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { PageRecord } from './records.ts'
import { titleFacts } from '../clause/title-facts.ts'

/** It may stand over many records: a title for people has a few elements, and few words. */
const mostInHeading = 50
export const longestHeading = 300

interface Title {
  /** None where it does not reach over the record; null: no title for people is as long. */
  lines: Line[] | null
  /** What it says of each record below it: "Expired", "Shared with you". */
  facts: Facts[]
}

/** What stands over a record: the last heading before it that is of a higher level. */
export interface Over extends Title {
  heading: Item | undefined
}

const none: Title = { lines: [], facts: [] }

/** Answers what stands over a record. Each heading is read once. */
export function headingsOver(
  headings: Item[],
  linesIn: (from: number, to: number) => Line[],
): (record: PageRecord, lexicon: Lexicon) => Over {
  const lastBefore = byLevel(headings)
  const read = new Map<Item, Title>()
  const titleOf = (heading: Item, first: PageRecord, lexicon: Lexicon): Title => {
    const before = read.get(heading)
    if (before) return before
    const lines = linesOfHeading(heading, linesIn)
    const isCut =
      headings.some(({ level, to }) => level === heading.level && to === heading.from - 1) ||
      linesIn(heading.to + 1, first.from - 1).some((line) => isTitleBetween(line, lexicon))
    const title = { lines, facts: isCut ? [] : factsOfHeading(lines, lexicon) }
    read.set(heading, title)
    return title
  }
  return (record, lexicon) => {
    const heading = lastBefore(record)
    const around = heading?.parent
    const parts = [around, heading && isOfProduct(heading) ? null : around?.parent]
    const reaches = parts.some((one) => one && holds(one, record.frame))
    return { heading, ...(heading && reaches ? titleOf(heading, record, lexicon) : none) }
  }
}

/** The title of a product in a section of its own is over nothing behind that. */
const isOfProduct = ({ parent, element }: Item) =>
  /^(?:article|section)$/.test(parent!.tag) && company.test(element.textContent ?? '')

/** Drawn as a title, maybe: "Your own" under "Shared with you: nobody"; or "None." */
const isTitleBetween = (line: Line, lexicon: Lexicon) => {
  const { text, item } = line
  return (
    !item.beside &&
    !pressOf(line) &&
    text.length < longestBetween &&
    /\p{L}/u.test(text) &&
    (/[.!?:。！？：।]\s*$/u.test(text)
      ? says(lexicon.tokens(text), Word.no)
      : !saysOnly(lexicon.tokens(text), Word.quiet + Word.number + Word.divider + Word.slash))
  )
}

const longestBetween = 25

/** By level, so that a record need not look at the titles of all others before it. */
function byLevel(headings: Item[]): (record: PageRecord) => Item | undefined {
  const levels = [1, 2, 3, 4, 5, 6].map((level) =>
    headings.filter((heading) => heading.level === level),
  )
  return ({ name, from }) => {
    let last: Item | undefined
    for (const all of levels.slice(0, name.level - 1)) {
      let at = countTo(all, fromOf, from - 1) - 1
      while (all[at] && holds(all[at]!, name.item)) at--
      if (all[at] && (!last || all[at]!.from > last.from)) last = all[at]
    }
    return last
  }
}

function linesOfHeading(
  heading: Item,
  linesIn: (from: number, to: number) => Line[],
): Line[] | null {
  if (heading.to - heading.from > mostInHeading) return null
  const lines = linesIn(heading.from, heading.to).filter(({ item }) => holds(heading, item))
  return lines.some(({ text }) => text.length > longestHeading) ? null : lines
}

const factsOfHeading = (lines: Line[] | null, lexicon: Lexicon): Facts[] =>
  lines?.length === 1 && !lines[0]!.item.beside ? titleFacts(lines[0]!.text, lexicon) : []

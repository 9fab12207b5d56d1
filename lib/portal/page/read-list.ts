import { attributeOf } from '../dom/native.ts'
import type { Reading, Warning } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import {
  headingLevel,
  holds,
  type Item,
  type Line,
  type PageTree,
  textOf,
} from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { hashId } from '../text/hash-id.ts'
import { uniqueIds } from '../../domain/unique-ids.ts'
import type { Facts } from './clause.ts'
import { mostNames, namesIn } from './names.ts'
import { isBuiltAlike, type PageRecord, recordsIn } from './records.ts'
import { factsOf, isHeadCell, tokensOf, type Unit, unitsOf } from './units.ts'

/**
 * The subscriptions that a page lists: repeated records (or a single one), each with a product's name and facts that
 * its
 * own words say. `mayBeWhole`: the page's title says that it is their list, and no dialog lies over it.
 * Errors: null if there is none. A page may draw only a part of the list, so a list carries `maybe-incomplete` unless
 * the page
 * says how many there are or hints at no more (`isComplete`). Where the page names a larger number, `partly-read` says
 * how many
 * are missing.
 */
export function readList(
  tree: PageTree,
  lexicon: Lexicon | null,
  { mayBeWhole, now }: { mayBeWhole: boolean; now: Date },
): Reading<Subscription[]> | null {
  const names = namesIn(tree, lexicon)
  if (names.length === 0 || names.length > mostNames) return null
  const records = recordsIn(tree, names)
  const found = records
    .map((record) => ({ record, ...readRecord(tree, record, lexicon, now) }))
    .filter(({ isSubscription }) => isSubscription)
  const merged = withoutCopies(found)
  if (merged.length === 0) return null
  const ids = uniqueIds(merged.map(({ record }) => hashId(record.name.text)))
  const value = merged.map(({ record, facts }, index) => ({
    id: ids[index]!,
    product: record.name.text,
    ...facts,
  }))
  const conflicts = merged.flatMap(({ fields }, index): Warning[] =>
    fields.length > 0 ? [{ kind: 'contradiction', subscription: value[index]!.id, fields }] : [],
  )
  const total = lexicon
    ? countSaid(
        tree,
        found.map(({ record }) => record),
        value.length,
        lexicon,
      )
    : 0
  const hidden: Warning[] =
    total > value.length ? [{ kind: 'partly-read', unread: total - value.length, total }] : []
  const open: Warning[] =
    total === value.length || (lexicon && mayBeWhole && isComplete(tree, records, found, lexicon))
      ? []
      : [{ kind: 'maybe-incomplete', missing: ['list-end'] }]
  return {
    ok: true,
    value,
    warnings: [...open, ...hidden, ...conflicts],
  }
}

const dayMs = 86_400_000

interface Read {
  facts: Facts
  /** Fields that the record gives two values for. */
  fields: string[]
  isSubscription: boolean
  /** The text of the record, for telling a copy. */
  said: string
}

function readRecord(tree: PageTree, record: PageRecord, lexicon: Lexicon | null, now: Date): Read {
  const lines = linesOf(tree, record)
  const said = lines.map(textOf).join('|').replaceAll(/\s/g, '')
  const isPair = record.name.level < 7 && lines.some((line) => barePair.test(textOf(line)))
  if (!lexicon) return { facts: {}, fields: [], isSubscription: isPair && !price.test(said), said }
  const name = record.name.text
  const own = lines.filter((line) => isOwn(line, record))
  const units: Unit[] = own.flatMap((line) => unitsOf(line, lexicon, name))
  const { facts, fields } = merge([
    ...factsOf(units, record.frame, lexicon),
    ...sectionFacts(tree, record, lexicon),
  ])
  const tokens = lines.flatMap((line) => tokensOf(line.parts, lexicon, name))
  const isOffer = tokens.some(({ is, text }) => is === 'q' || /[%٪]/.test(text))
  const isPriced = isOffer || tokens.some(({ is }) => is === '%')
  const isStrong = hasStrong(facts)
  const isWeak = facts.expiresOn !== undefined || facts.expired === false || isPair
  if (isOffer) delete facts.expiresOn
  // Expired, but with a day to come: one of the two is about something else.
  if (facts.expired && facts.expiresOn && Date.parse(facts.expiresOn) > now.getTime() + dayMs) {
    delete facts.expired
    delete facts.expiresOn
    fields.push('expired', 'expiresOn')
  }
  return { facts, fields, isSubscription: isStrong || (isWeak && !isPriced), said }
}

/** "4/10": a count. Without a word nobody can tell what it counts. */
const barePair = /(?<![\p{Nd}/.,-])\p{Nd}{1,5} ?[/∕／] ?\p{Nd}{1,5}(?![\p{Nd}/.,-])/u
const price = /[%٪\p{Sc}]/u

/** Facts of a subscription that somebody has, and of no offer. */
const hasStrong = (facts: Facts) =>
  facts.places !== undefined ||
  facts.autoRenewal !== undefined ||
  facts.expired === true ||
  facts.activated === false ||
  facts.activatedOn !== undefined ||
  facts.ownership !== undefined ||
  facts.portalState !== undefined

const linesOf = ({ lines }: PageTree, { name, from, to, without }: PageRecord): Line[] =>
  lines.filter(
    (line) =>
      line.item.from >= from &&
      line.item.from <= to &&
      line.parts[0]!.item.from >= from &&
      line.parts[0]!.item.from <= to &&
      (line !== name.line || line.parts.length > 1) &&
      !line.item.beside &&
      !isHeadCell(line.item) &&
      !without.some((part) => holds(part, line.item) || holds(part, line.parts[0]!.item)),
  )

/** Text on a control says what it does and is no fact, unless the whole record is a control. */
const isOwn = ({ item, parts }: Line, { name }: PageRecord) => {
  const press = item.press ?? parts[0]!.item.press
  return !press || holds(press, name.item)
}

/** A heading over several records: "Expired", "Shared with you". */
function sectionFacts(tree: PageTree, record: PageRecord, lexicon: Lexicon): Facts[] {
  const heading = tree.items.findLast(
    (item) => item.from < record.from && headingLevel(item) < 7 && !holds(item, record.name.item),
  )
  const around = heading?.parent
  if (!heading || heading.beside) return []
  const reaches = [around, around?.parent].some((one) => one && holds(one, record.frame))
  const lines = tree.lines.filter(({ item }) => holds(heading, item))
  if (!reaches || lines.length !== 1) return []
  const [unit, ...more] = unitsOf(lines[0]!, lexicon, '')
  return unit && more.length === 0 && !unit.unknown && !unit.value ? [unit.facts] : []
}

function merge(list: Facts[]): { facts: Facts; fields: string[] } {
  const facts: { [field: string]: unknown } = {}
  const fields = new Set<string>()
  for (const one of list)
    for (const [field, value] of Object.entries(one)) {
      if (field in facts && JSON.stringify(facts[field]) !== JSON.stringify(value))
        fields.add(field)
      facts[field] = value
    }
  for (const field of fields) delete facts[field]
  return { facts: facts as Facts, fields: [...fields] }
}

/** A record that says the same is a copy: drawn twice, or once more in another form for small windows. */
function withoutCopies<T extends Read & { record: PageRecord }>(found: T[]): T[] {
  const kept: T[] = []
  for (const one of found) {
    const twin = kept.find(
      (other) =>
        other.record.name.text === one.record.name.text &&
        (other.said === one.said ||
          (other.record.frame.parent !== one.record.frame.parent && agree(other.facts, one.facts))),
    )
    if (!twin) kept.push(one)
    else Object.assign(twin.facts, one.facts)
  }
  return kept
}

/** A page with a list this long may draw the rest while one scrolls. Most people have fewer subscriptions. */
const longList = 10

/**
 * Nothing on the page hints at more: every name was read as a subscription, all of a row were, and beside the records
 * stands no control and no tab that could bring others.
 */
function isComplete(
  tree: PageTree,
  records: PageRecord[],
  found: { record: PageRecord }[],
  lexicon: Lexicon,
): boolean {
  const read = new Set(found.map(({ record }) => record))
  // A single record may be a window about one of many subscriptions, in a form that we do not know as a window.
  if (found.length < 2 || found.length >= longList) return false
  if (records.some((record) => !read.has(record))) return false
  const frames = found.map(({ record }) => record)
  const inside = (item: Item) => frames.some(({ from, to }) => item.from >= from && item.from <= to)
  if (tree.items.some((item) => isHint(item, inside))) return false
  const rows = new Set(frames.flatMap(({ frame }) => frame.parent ?? []))
  if ([...rows].some((row) => row.children.some((child) => isUnreadRow(child, frames))))
    return false
  return !tree.lines.some(
    ({ item, parts }) =>
      !inside(item) &&
      !item.beside &&
      (item.press ?? parts[0]!.item.press) &&
      mayBringMore(parts, lexicon),
  )
}

/** A list in tabs, one that is being loaded, or one that says that it has more rows. */
const isHint = (item: Item, inside: (item: Item) => boolean) =>
  item.role === 'tab' ||
  (item.role === 'progressbar' && !inside(item)) ||
  attributeOf(item.element, 'aria-busy') === 'true' ||
  /skeleton|spinner|loading/i.test(attributeOf(item.element, 'class') ?? '') ||
  attributeOf(item.element, 'aria-setsize') !== null ||
  attributeOf(item.element, 'aria-rowcount') !== null

/** Built as the records beside it are, and not read. */
const isUnreadRow = (child: Item, frames: PageRecord[]) =>
  !frames.some(({ from, to }) => child.from <= to && child.to >= from) &&
  frames.some(
    ({ frame }) =>
      frame.parent === child.parent &&
      (isBuiltAlike(frame, child) || (frame.tag === child.tag && frame.children.length === 0)),
  )

/** A control is no hint where its words are known for something else. */
const mayBringMore = (parts: Line['parts'], lexicon: Lexicon) =>
  tokensOf(parts, lexicon, '').some(({ is }) => is.includes('m')) ||
  !tokensOf(parts, lexicon, '').some(({ is }) => /[Dgq]/.test(is))

const agree = (one: Facts, other: Facts) => merge([one, other]).fields.length === 0

/** How many subscriptions the page says there are; 0 where it does not say. */
function countSaid(tree: PageTree, records: PageRecord[], read: number, lexicon: Lexicon): number {
  const outside = (item: Item) => !records.some(({ frame }) => holds(frame, item))
  for (const line of tree.lines) {
    const text = textOf(line)
    if (text.length > 80 || !/\p{Nd}/u.test(text) || line.item.beside || !outside(line.item))
      continue
    const tokens = tokensOf(line.parts, lexicon, '')
    const numbers = tokens.filter(({ is }) => is === '#')
    if (numbers.length !== 1) continue
    const count = numbers[0]!.value!
    if (firstItem(line).press && tokens.some(({ is }) => is.includes('m'))) return read + count
    if (tokens.some(({ is }) => is === '' || /[§%/EXARnbuqtdm]/.test(is))) continue
    if (tokens.some(({ is }) => is.includes('s')) && count <= 500 && isHeading(line.item))
      return count
  }
  return 0
}

const firstItem = ({ parts }: Line) => parts[0]!.item

function isHeading(item: Item): boolean {
  for (let at: Item | null = item, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (headingLevel(at) < 7 || at.role === 'status') return true
  return false
}

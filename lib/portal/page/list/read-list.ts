import type { Reading, Warning } from '../../../domain/reading.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import { type PlainDate, plainDate } from '../../../domain/subscription/plain-date.ts'
import { uniqueIds } from '../../../domain/unique-ids.ts'
import { linesByItem } from '../../dom/in-order.ts'
import { loadedAt } from '../../dom/loaded-at.ts'
import type { PageTree } from '../../dom/page-tree.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { dayOrderIn } from '../../text/dates-in-text.ts'
import { hashId } from '../../text/hash-id.ts'
import { countAlone } from './facts/count-places.ts'
import { countSaid } from './whole/count-said.ts'
import { endExpired } from './facts/days-of-column.ts'
import { headingsOver } from './records/headings-over.ts'
import { includedParts } from './plan-parts/included-parts.ts'
import { mayGoOn } from './whole/may-go-on.ts'
import { mostNames, namesIn } from './names/names.ts'
import { withoutOrphans } from './left-out/orphan-facts.ts'
import { veils } from './records/veils.ts'
import { withoutOthers } from './left-out/other-persons.ts'
import { withoutOtherSections } from './left-out/other-sections.ts'
import { readRecord, type RecordReading } from './facts/read-record.ts'
import { type PageRecord, recordsIn } from './records/records.ts'
import { withFolded } from './left-out/with-folded.ts'
import { withoutCopies } from './left-out/without-copies.ts'

/**
 * The subscriptions that a page lists: repeated records (or a single one), each with a product's
 * name and facts that its own words say. Errors: null where there is none. A page may draw a part
 * of the list, and nobody can tell: only a list of as many as the page says there are is whole,
 * every other carries `maybe-incomplete`; where the page says how many there are, `partly-read`
 * says how many are left out.
 */
export function readList(
  shown: PageTree,
  words: Lexicon | null,
  now: Date,
): Reading<Subscription[]> | null {
  const tree = { ...shown, lines: shown.all }
  const lexicon =
    words &&
    words.inOrder(
      isTranslated(tree.root.element)
        ? null
        : (dayOrderIn(ownTexts(tree, words)) ??
            (isMonthFirst(tree.root.element) ? null : undefined)),
      todayOf(tree.root.element, now),
    )
  const isInPlan = includedParts(tree, lexicon)
  const names = namesIn(tree, lexicon).filter(({ item }) => !isInPlan(item))
  if (names.length === 0 || names.length > mostNames) return null
  const linesIn = linesByItem(tree)
  const page = {
    over: headingsOver(tree.headings, linesIn),
    linesIn,
    titles: new Set(names.map(({ item }) => item)),
    isInPlan,
  }
  const isVeiled = veils()
  const read = recordsIn(tree, names)
    .filter((record) => !isVeiled(record))
    .map((record) => ({ record, ...readRecord(page, record, lexicon, now) }))
  const folded = withFolded(withoutOrphans(withoutOthers(read, shown, lexicon), linesIn, lexicon))
  const found = withoutOtherSections(folded, (record) => page.over(record, lexicon!), lexicon)
  countAlone(found, now)
  endExpired(found, now)
  const merged = withoutCopies(found)
  if (merged.length === 0) return null
  const ids = uniqueIds(merged.map(idIn(merged.map(({ record }) => record.name.text))))
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
        shown,
        found.map(({ record }) => record),
        value.length,
        lexicon,
      )
    : 0
  const hidden: Warning[] =
    total > value.length ? [{ kind: 'partly-read', unread: total - value.length, total }] : []
  const isAll =
    total === value.length &&
    found.length === folded.length &&
    !mayGoOn(
      shown,
      found.map(({ record }) => record),
      lexicon!,
    )
  const open: Warning[] = isAll
    ? []
    : [
        {
          kind: 'maybe-incomplete',
          missing: ['list-end'],
          ...(total === value.length && { total }),
        },
      ]
  return {
    ok: true,
    value,
    warnings: [...open, ...hidden, ...conflicts],
  }
}

/**
 * An id by the name; of two of one name by the end as well: what a person says of one must not go
 * to the other where the page turns their order round.
 */
function idIn(names: string[]) {
  const seen = new Set<string>()
  const twice = new Set(names.filter((name) => seen.size === seen.add(name).size))
  return ({ record, facts }: { record: PageRecord; facts: RecordReading['facts'] }) => {
    const name = record.name.text
    return hashId(name + (twice.has(name) ? (facts.expiresOn ?? facts.renewsOn ?? '') : ''))
  }
}

/**
 * Translated by the browser: its words are of one language, and its days in figures of another.
 * Source: what Chromium and Google's translator write, as of 2026.
 */
const isTranslated = ({ ownerDocument }: Element) =>
  /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(ownerDocument.documentElement.className)

/** Spanish where the month comes first, or may. Source: CLDR 46. */
const isMonthFirst = ({ ownerDocument }: Element) =>
  /^es-(?:pa|pr|us)\b/i.test(ownerDocument.documentElement.lang)

/**
 * The day that "today" on a page means, on the person's own calendar; undefined where the page is
 * older.
 */
function todayOf({ ownerDocument }: Element, now: Date): PlainDate | undefined {
  const performance = ownerDocument.defaultView?.performance
  const loaded = performance ? loadedAt(performance, now.getTime()) : 0
  return loaded < new Date(now).setHours(0, 0, 0, 0) ? undefined : plainDate(now)
}

/**
 * What the page says itself, with a day: an offer's may be written by others, in another order.
 */
const ownTexts = (tree: PageTree, words: Lexicon) =>
  tree.lines
    .filter(({ item }) => !item.beside)
    .map(({ text }) => text)
    .filter(
      (text) =>
        /\p{Nd}{4}/u.test(text) &&
        dayOrderIn([text]) !== undefined &&
        !says(words.tokens(text), Word.sale),
    )

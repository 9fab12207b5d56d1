import type { Reading, Warning } from '../../../domain/reading.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import { uniqueIds } from '../../../domain/unique-ids.ts'
import { linesByItem } from '../../dom/in-order.ts'
import type { PageTree } from '../../dom/page-tree.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { hashId } from '../../text/hash-id.ts'
import { countAlone } from './facts/count-places.ts'
import { endExpired } from './facts/days-of-column.ts'
import { readRecord, type RecordReading } from './facts/read-record.ts'
import { withoutOrphans } from './left-out/orphan-facts.ts'
import { withoutOthers } from './left-out/other-persons.ts'
import { withoutOtherSections } from './left-out/other-sections.ts'
import { withFolded } from './left-out/with-folded.ts'
import { withoutCopies } from './left-out/without-copies.ts'
import { mostNames, namesIn } from './names/names.ts'
import { includedParts } from './plan-parts/included-parts.ts'
import { headingsOver } from './records/headings-over.ts'
import { type PageRecord, recordsIn } from './records/records.ts'
import { isVeiled } from './records/veils.ts'
import { listWarnings } from './whole/list-warnings.ts'
import { wordsOnPage } from './words-on-page.ts'

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
  const lexicon = words && wordsOnPage(tree, words, now)
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
  const read = recordsIn(tree, names)
    .filter((record) => !isVeiled(record))
    .map((record) => ({ record, ...readRecord(page, record, lexicon, now) }))
  const mine = withFolded(withoutOrphans(withoutOthers(read, shown, lexicon), linesIn, lexicon))
  const found = withoutOtherSections(mine, (record) => page.over(record, lexicon!), lexicon)
  countAlone(found, now)
  endExpired(found, now)
  const merged = withoutCopies(found)
  if (merged.length === 0) return null
  const value = subscriptionsOf(merged)
  const records = found.map(({ record }) => record)
  const isPart = found.length < mine.length
  return {
    ok: true,
    value,
    warnings: [
      ...listWarnings(shown, records, value.length, isPart, lexicon),
      ...contradictionsIn(merged, value),
    ],
  }
}

type Read = RecordReading & { record: PageRecord }

function subscriptionsOf(all: Read[]): Subscription[] {
  const ids = uniqueIds(all.map(idIn(all.map(({ record }) => record.name.text))))
  return all.map(({ record, facts }, at) => ({
    id: ids[at]!,
    product: record.name.text,
    ...facts,
  }))
}

/**
 * An id by the name; of two of one name by the end as well: what a person says of one must not go
 * to the other where the page turns their order round.
 */
function idIn(names: string[]) {
  const seen = new Set<string>()
  const twice = new Set(names.filter((name) => seen.size === seen.add(name).size))
  return ({ record, facts }: Read) => {
    const name = record.name.text
    return hashId(name + (twice.has(name) ? (facts.expiresOn ?? facts.renewsOn ?? '') : ''))
  }
}

const contradictionsIn = (all: Read[], subscriptions: Subscription[]): Warning[] =>
  all.flatMap(({ fields }, at) =>
    fields.length > 0
      ? [{ kind: 'contradiction', subscription: subscriptions[at]!.id, fields }]
      : [],
  )

import { dayMs, minuteMs } from '../durations.ts'
import type { Reading, Warning } from '../reading.ts'
import type { Subscription } from '../subscription.ts'
import { isSameProduct, productKey } from './product-key.ts'
import { countedDown } from './since-read.ts'

export interface TimedReading {
  reading: Reading<Subscription[]>
  /** Epoch ms. */
  at: number
}

interface MergedReading extends TimedReading {
  source: 'json' | 'page' | 'both'
}

/**
 * A page that was read this much later than the JSON is newer. Within this time, ms, both belong to
 * one visit.
 */
const newer = minuteMs

/**
 * Merges what the portal's JSON and its page say of one account. The rules:
 * 1. The list is the JSON's: it is complete, while a page may show a part. The page's list counts
 *    alone only where there is no JSON.
 * 2. An entry of the page belongs to the JSON's entry with its product name, if each has that name
 *    exactly once. If a name occurs more often, the last day must fit too, and fit only one of
 *    each. A name in local letters and one in Latin letters may be the same product: there the day
 *    alone decides.
 * 3. A fact that only one of them has is taken. Where both have it and differ, the one read later
 *    by more than a minute wins, else the JSON; a warning names the fields. Days one apart count as
 *    equal, because the zones may differ; the page's day is used, which is what a person sees. A
 *    renewal after the last day is a difference: it was renewed since, or will not be.
 * 4. A product that only the page shows, or shows more often, is not added; a warning says so. It
 *    is added if the JSON says itself that it is a part, and the page shows all of that part, or
 *    some of it and does not say that it is all. If the JSON has no entry at all, the page's list
 *    is shown with that warning. There is also a warning where the page shows fewer, if the page
 *    counts them as all or nothing suggests that it leaves some out.
 * 5. Days that one of them counts are those that are left at the later time.
 * 6. A page's reading never brings a failure and never removes an entry.
 * `json` may be the stored reading from before: then a page that was read later brings it up to
 * date. null = there is none.
 * Errors: null where neither is there; where both failed, the JSON's failure.
 */
export function mergeReadings(
  json: TimedReading | null,
  page: TimedReading | null,
): MergedReading | null {
  if (!json?.reading.ok) {
    if (page?.reading.ok) return { ...page, source: 'page' }
    return json ? { ...json, source: 'json' } : page && { ...page, source: 'page' }
  }
  if (!page?.reading.ok) return { ...json, source: 'json' }
  const latest = new Date(Math.max(json.at, page.at))
  const shown = page.reading.value.map((one) => countedDown(one, page.at, latest))
  const isAll = countsAll(page.reading)
  const isFewer = isAll && shown.length < json.reading.value.length
  if (shown.length === 0 && !isFewer) return { ...json, source: 'json' }
  const later = page.at - json.at > newer
  const warnings: Warning[] = []
  const list = json.reading.value.map((one) => countedDown(one, json.at, latest))
  const pairs = new Map(list.map((known) => [known, sameIn(shown, list, known)]))
  const value = list.map((known) => {
    const seen = pairs.get(known)
    if (!seen) return known
    const fields = differing(known, seen)
    if (fields.length > 0)
      warnings.push({ kind: 'sources-disagree', subscription: known.id, fields })
    const [under, over] = later
      ? [withoutState(known, seen), seen]
      : [json.at - page.at > newer ? withoutGrace(seen, known) : seen, known]
    const { expiresOn } = isNear(known.expiresOn, seen.expiresOn) ? seen : over
    return {
      ...under,
      ...over,
      id: known.id,
      ...(expiresOn && { expiresOn }),
      ...places(under, over),
    }
  })
  const seen = [...pairs.values()]
  const others = shown.filter((entry) => !seen.includes(entry))
  const isPart = json.reading.warnings.some(isShort) && isOneList(pairs, others, isAll)
  const more = surplus(
    others,
    list.filter((known) => !pairs.get(known)),
  )
  if (isFewer || (more[0] && !isPart))
    warnings.push({ kind: 'sources-disagree', fields: ['product'] })
  const isNone = value.length === 0
  const { warnings: told } = isNone ? page.reading : json.reading
  const earlier = told.filter(
    (warning) => warning.kind !== 'sources-disagree' && !(isPart && isAll && isShort(warning)),
  )
  return {
    reading: {
      ok: true,
      value: isNone ? shown : isPart ? [...value, ...others] : value,
      warnings: [...earlier, ...warnings],
    },
    at: latest.getTime(),
    source: 'both',
  }
}

/** Whether page and JSON show parts of the same list, and no entry may be in both unnoticed. */
function isOneList(
  pairs: Map<Subscription, Subscription | null>,
  others: Subscription[],
  isAll: boolean,
): boolean {
  const seen = [...pairs.values()]
  if (!seen.includes(null)) return seen.length > 0
  return (
    !isAll &&
    seen.some(Boolean) &&
    [...pairs].every(([known, pair]) => pair || !others.some((other) => mayBeSame(known, other)))
  )
}

/** By another name, too, where nothing that both say differs. */
const mayBeSame = (known: Subscription, other: Subscription) =>
  isSameProduct(known, other) || differing(known, other).length === 0

/** Something was left out, or may have been. */
const isShort = ({ kind }: Warning) => kind === 'partly-read' || kind === 'maybe-incomplete'

/** Nothing suggests that the page leaves some out, or the page itself gives this number. */
const countsAll = ({ value, warnings }: { value: Subscription[]; warnings: Warning[] }) =>
  warnings.every(
    (warning) =>
      !isShort(warning) || (warning.kind === 'maybe-incomplete' && warning.total === value.length),
  )

/** Products that a page shows and the list lacks, or has fewer times. */
export function surplus(page: Subscription[], list: Subscription[]): string[] {
  const left = list.map(({ product }) => productKey(product))
  return page.flatMap(({ product }) => {
    const at = left.indexOf(productKey(product))
    if (at < 0) return [product]
    left.splice(at, 1)
    return []
  })
}

/** The page's entry for this entry of the list; null where that is not certain. */
function sameIn(shown: Subscription[], list: Subscription[], known: Subscription) {
  const isNamed = (entry: Subscription) => isSameProduct(entry, known)
  const isLike = ({ product }: Subscription) => isLatin(product) === isLatin(known.product)
  const named = shown.filter(isNamed)
  const [listed, seen] = named[0]
    ? [list.filter(isNamed), named]
    : [list.filter(isLike), shown.filter((entry) => !isLike(entry))]
  if (named[0] && !named[1] && !listed[1]) return named[0]
  const [one, two] = seen.filter((entry) => fits(known, entry))
  return two || !one || listed.filter((entry) => fits(entry, one))[1] ? null : one
}

/** The name has Latin letters beside the company's own name and "VPN". */
const isLatin = (name: string) => /[a-z]/.test(productKey(name).replace(/kaspersky|vpn/, ''))

/** Both state the same day, and they differ in nothing. */
const fits = (known: Subscription, seen: Subscription) =>
  isNear(known.expiresOn, seen.expiresOn ?? seen.renewsOn) && differing(known, seen).length === 0

/**
 * A "blocked" from before no longer holds where a later page says that the subscription is in use.
 */
function withoutState(known: Subscription, { activated, portalState }: Subscription) {
  const { portalState: _over, ...rest } = known
  return activated && !portalState ? rest : known
}

/**
 * A page's "renew now" no longer holds where a later answer says that the subscription has not
 * ended.
 */
function withoutGrace(seen: Subscription, { expired }: Subscription) {
  const { portalState, ...rest } = seen
  return portalState === 'grace' && expired === false ? rest : seen
}

/** Used and total are two facts, so `over` replaces them one by one. */
function places(under: Subscription, over: Subscription): Pick<Subscription, 'places'> {
  return (under.places ?? over.places) ? { places: { ...under.places, ...over.places } } : {}
}

/** Whether two days may be the same day in two time zones. */
export const isNear = (one: string | undefined, other: string | undefined) =>
  !!one && !!other && Math.abs(Date.parse(one) - Date.parse(other)) <= dayMs

const flags = ['expired', 'activated', 'free'] as const
const counts = ['used', 'total'] as const

function differing(known: Subscription, seen: Subscription): string[] {
  const [end, shown, renewal] = [known.expiresOn, seen.expiresOn, seen.renewsOn]
  const isOld = end && renewal && renewal > end && !isNear(end, renewal)
  return [
    ...((end && shown && !isNear(end, shown)) || isOld ? ['expiresOn'] : []),
    ...counts.filter((name) => bothDiffer(known.places?.[name], seen.places?.[name])),
    ...flags.filter((name) => bothDiffer(known[name], seen[name])),
  ]
}

const bothDiffer = <T>(one: T | undefined, other: T | undefined) =>
  one !== undefined && other !== undefined && one !== other

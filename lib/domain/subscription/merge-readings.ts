import { dayMs } from '../durations.ts'
import type { Reading, Warning } from '../reading.ts'
import type { Subscription } from '../subscription.ts'
import { isSameProduct, productKey } from './product-key.ts'

export interface TimedReading {
  reading: Reading<Subscription[]>
  /** Epoch ms. */
  at: number
}

interface MergedReading extends TimedReading {
  source: 'json' | 'page' | 'both'
}

/** A page read this much later than the JSON is newer; within it, both were read in one go. */
const newer = 60_000

/**
 * One truth from the portal's JSON and from its page, of one account. The rule:
 * 1. The JSON's list is the list: it is complete, the page may show a part. The page alone counts
 *    only where there is no JSON.
 * 2. A page's entry belongs to the JSON's by its product name, if both name that product exactly
 *    once; where one names it more often, by its last day too, if that fits only one of each. A
 *    name in the letters of a language and one in Latin ones may be the same: by the day alone.
 * 3. What only one of them says of an entry is taken. Where both speak and differ, the one read
 *    later by more than a minute wins, else the JSON; a warning names the fields. Days one apart
 *    are the same, in two zones: that of the page is what a person sees. One that renews behind its
 *    last day has been renewed since, or will not be: they differ.
 * 4. A product that only the page shows, or shows more often, is not added, but a warning says so.
 *    Where the JSON has none at all, the page's list is shown, with that warning; and it is said
 *    where the page shows fewer, and that is all by its own count or nothing keeps it from being all.
 * 5. A page's reading never brings a failure, and never takes an entry away.
 *    `json` may be the stored reading of before: then a page read later brings it up to date. null
 *    = there is none.
 * Errors: null where neither is there; the JSON's failure before the page's where both failed.
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
  const shown = page.reading.value
  const isFewer = countsAll(page.reading) && shown.length < json.reading.value.length
  if (shown.length === 0 && !isFewer) return { ...json, source: 'json' }
  const later = page.at - json.at > newer
  const warnings: Warning[] = []
  const list = json.reading.value
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
  const more = surplus(
    shown.filter((entry) => !seen.includes(entry)),
    list.filter((known) => !pairs.get(known)),
  )
  if (isFewer || more[0]) warnings.push({ kind: 'sources-disagree', fields: ['product'] })
  const isNone = value.length === 0
  const { warnings: told } = isNone ? page.reading : json.reading
  const earlier = told.filter(({ kind }) => kind !== 'sources-disagree')
  return {
    reading: { ok: true, value: isNone ? shown : value, warnings: [...earlier, ...warnings] },
    at: Math.max(json.at, page.at),
    source: 'both',
  }
}

/** Nothing keeps what it shows from being all, or it counts as many. */
const countsAll = ({ value, warnings }: { value: Subscription[]; warnings: Warning[] }) =>
  warnings.every(
    (warning) =>
      warning.kind !== 'partly-read' &&
      (warning.kind !== 'maybe-incomplete' || warning.total === value.length),
  )

/** Products that a page shows and the list has not, or has less often. */
export function surplus(page: Subscription[], list: Subscription[]): string[] {
  const left = list.map(({ product }) => productKey(product))
  return page.flatMap(({ product }) => {
    const at = left.indexOf(productKey(product))
    if (at < 0) return [product]
    left.splice(at, 1)
    return []
  })
}

/** The entry of the page that is this one of the list; null where that is not certain. */
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

/** In letters that Latin names have, beside the company's own and "VPN". */
const isLatin = (name: string) => /[a-z]/.test(productKey(name).replace(/kaspersky|vpn/, ''))

/** Both say the same day, and nothing that differs. */
const fits = (known: Subscription, seen: Subscription) =>
  isNear(known.expiresOn, seen.expiresOn ?? seen.renewsOn) && differing(known, seen).length === 0

/** "Blocked" is over where a later page says that it is in use. */
function withoutState(known: Subscription, { activated, portalState }: Subscription) {
  const { portalState: _over, ...rest } = known
  return activated && !portalState ? rest : known
}

/** "Renew now" is over where a later answer says that it has not ended. */
function withoutGrace(seen: Subscription, { expired }: Subscription) {
  const { portalState, ...rest } = seen
  return portalState === 'grace' && expired === false ? rest : seen
}

/** Place numbers are two facts: the second's go over the first's, one by one. */
function places(under: Subscription, over: Subscription): Pick<Subscription, 'places'> {
  return (under.places ?? over.places) ? { places: { ...under.places, ...over.places } } : {}
}

/** Whether two days may be one, in two zones. */
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

import { isRecord } from '../../../domain/is-record.ts'
import { mostSubscriptions } from '../../../domain/subscription/limits.ts'
import { anyOf, type Fields, fieldsOf, plainKey } from '../values/fields.ts'
import { hasBrand, hasName, isEntry, isSold } from '../entry/is-entry.ts'
import { unwrapped } from '../entry/unwrap-entry.ts'

/** A list of entries that look like subscriptions, or a list with a name that we know. */
export interface FoundList {
  /** Plain name. */
  name: string
  /** The first `mostSubscriptions` of them. */
  entries: unknown[]
  /** How many entries there are. */
  total: number
  /** It is written as an object of entries. */
  asObject: boolean
  /** The records that hold it, the outermost first. */
  around: Fields[]
  /**
   * The plain names of the fields that lead to it. A record in a list is named by its own type, in
   * brackets: ["sections", "[offers]", "items"].
   */
  path: string[]
}

export interface Found {
  lists: FoundList[]
  /**
   * There are entries where none are expected: inside another entry, outside a list, or too deep.
   */
  strays: boolean
}

/** Plain names of the two lists of portal.md §5. */
export const usedList = 'productusages'
export const unusedList = 'unusedproductusages'
/** A list or record with such a name does not hold what the account has now. */
const elsewhere = anyOf(`
  offer promo recommend suggest upsell advert catalog cart order histor archiv delet
  remov previous stale snapshot popular trialsoft notif message alert reminder event news
  feed invoice payment transaction billing ticket device receipt refund coupon voucher wishlist
  price market backup vault audit trash recycle former referral invit friend
  (?:family|team)member family(?:subscription|licen[cs]e|usage|product) application component module apps$ guest sibling spouse relative
`)
export const isElsewhere = (path: string[]) => path.some((name) => elsewhere.test(name))
const isKnown = (name: string) => name === usedList || name === unusedList

/**
 * Names of a list inside a record that carries the list's own name: `productUsages: { items: [] }`.
 */
const inner =
  /^(?:items?|list|data|docs|values?|entries|results?|records|nodes|edges|elements|content|rows|hydramember)$/
// Four wrappers, and two or three more that a paged list has.
const deepest = 7
const deepestLooked = 10
const mostLooked = 50_000
const mostProbed = 200
/**
 * Twice as many as there may be subscriptions, if each stood in a list of its own. The rest is
 * reported as strays.
 */
const mostLists = 200
/**
 * Finds every list of subscriptions in an answer by its shape: an array, or an object, of entries
 * with a product name and at least two more fields of portal.md §5, at most seven names deep.
 * Errors: none; time is bounded.
 */
export function findLists(answer: unknown): Found {
  const found: Found = { lists: [], strays: false }
  let left = mostLooked

  const visit = (value: unknown, path: string[], around: Fields[]) => {
    if (typeof value !== 'object' || value === null) return
    if (path.length > deepestLooked || left-- <= 0) {
      found.strays = true
      return
    }
    const name = path.at(-1) ?? ''
    const list = listIn(value, name)
    const fits = path.length <= deepest && found.lists.length < mostLists
    if (list && fits) found.lists.push({ ...list, name, path, around })
    else if (list || (hasBrand(value) && (isEntry(value) || !(isElsewhere(path) || isSold(value)))))
      found.strays = true
    if (list) for (const entry of list.entries.slice(0, mostProbed)) lookInside(entry)
    else descend(value, path, around)
  }
  const descend = (value: object, path: string[], around: Fields[]) => {
    if (Array.isArray(value)) {
      for (const item of value.slice(0, mostProbed)) visit(item, [...path, ''], around)
      return
    }
    const isInList = path.at(-1) === ''
    const outer = isInList ? typeOf(value as Fields) : (path.at(-1) ?? '')
    const way = isInList ? [...path.slice(0, -1), `[${outer}]`] : path
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'object' || item === null) continue
      const name = plainKey(key)
      const inherits = isKnown(outer) && (inner.test(name) || outer.endsWith(`${name}s`))
      visit(item, [...way, inherits ? outer : name], [...around, value as Fields])
    }
  }
  /** Parts of a bundle may look like subscriptions, too, and nobody knows whether they are. */
  const lookInside = (entry: unknown) => {
    if (!isRecord(entry)) return
    const named = hasName(entry)
    for (const inside of Object.values(entry).slice(0, mostProbed))
      if (
        typeof inside === 'object' &&
        inside !== null &&
        left-- > 0 &&
        (named || !isEntry(inside))
      )
        found.strays ||= listIn(inside, '') !== null
  }

  visit(answer, [], [])
  return found
}

/** The type that a record without a name of its own states: `{ type: "offers", items: [] }`. */
const typeOf = (record: Fields): string => {
  const type = ['type', 'kind', 'section', 'key'].map((name) => fieldsOf(record).get(name))
  return plainKey(type.find((value) => typeof value === 'string') ?? '')
}

type Entries = Pick<FoundList, 'entries' | 'total' | 'asObject'>

function listIn(value: object, name: string): Entries | null {
  if (Array.isArray(value)) {
    const looksLikeIt = value.slice(0, mostProbed).some((item) => isEntry(unwrapped(item)))
    return isKnown(name) || looksLikeIt ? entriesOf(value, false) : null
  }
  const items = Object.values(value).filter((item) => item !== null)
  const records = items.every(isRecord)
  const fits = isKnown(name)
    ? records && (items.length === 0 || items.some(isEntry))
    : records && items.length > 0 && items.slice(0, mostProbed).every(isEntry)
  return fits ? entriesOf(items, true) : null
}

const entriesOf = (items: unknown[], asObject: boolean): Entries => ({
  entries: items.slice(0, mostSubscriptions).map(unwrapped),
  total: items.length,
  asObject,
})

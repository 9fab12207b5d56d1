import { isRecord } from '../../../domain/is-record.ts'
import { largestCount } from '../../../domain/subscription/limits.ts'
import type { PlainDate } from '../../../domain/subscription/plain-date.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import { hashId } from '../../text/hash-id.ts'
import { id, partOf } from './licence-ids.ts'
import { contradictions, type Finding } from './contradictions.ts'
import {
  type Fields,
  fieldsOf,
  oneOf,
  readFlag,
  readWholeNumber,
  textOf,
} from '../values/fields.ts'
import { entryFields, isEntry } from './is-entry.ts'
import { isNone, isSignOfMore } from './no-entry.ts'
import { notStated, ofSlots } from './not-stated.ts'
import { productNameOf } from './product-name-of.ts'
import { readDay } from '../values/read-day.ts'
import { statedZone, type Zone } from '../values/stated-zone.ts'
import { saysOtherState, unknownTopics } from './unknown-fields.ts'
import { valueWithin } from '../values/value-within.ts'

export interface ReadEntry {
  subscription: Subscription
  findings: Finding[]
  /** The portal's own id of the licence, as it was sent; null where none was. */
  licence: string | null
  /** What it says that it is a part of, in the portal's ids; null where it does not. */
  partOf: string | null
  /** It stands in the list of those not in use. */
  unused: boolean
  /** Its known fields as text, to compare by; null where it is too deep. */
  sent: string | null
  /** Topics of fields that nobody knows yet (unknown-fields.ts). */
  topics: string[]
}

/** What the answer says around an entry. */
interface Around {
  /** It is in the portal's list of unused subscriptions. */
  unused: boolean
  /** The list has a name of portal.md §5. */
  isKnownList: boolean
  /** The time zone that the answer states. */
  zone: Zone | 'unclear' | null
  language: string | undefined
}

/**
 * One entry of a list. Only allowed fields are read (portal.md §10.2); of all others only the name
 * is looked at.
 * Errors: null if it is no object, has no product name, or is none of the account's. A field in an
 * unknown form is left out and named.
 */
export function readEntry(
  entry: unknown,
  { unused, isKnownList, zone, language }: Around,
): ReadEntry | null {
  const fields = isRecord(entry) ? withGroups(entry) : new Map<string, unknown>()
  const product = productNameOf(fields, language)
  // In a list that only its entries tell, each must look like one.
  if (!isKnownList && !isEntry(entry)) return null
  if (isSignOfMore(fields)) return null
  if (!isRecord(entry) || !product || isNone(fields)) return null
  const { known, unread, unset } = knownFields(fields, statedZone([entry]) ?? zone)
  const { licenseId, used, total, ...facts } = known
  const claims = { ...facts, activated: unused ? false : facts.activated }
  const findings: Finding[] = contradictions({
    ...claims,
    used,
    total,
    unusedYetActive: unused && facts.activated === true,
    saidOtherwise: [...unread, ...unset],
  })
  if (saysOtherState(fields)) unread.push('state')
  if (unread.length > 0) findings.push({ kind: 'fields-unread', fields: unread })
  const subscription = present({
    id: hashId(licenseId ?? `${product} ${facts.activatedOn ?? ''}`),
    product,
    ...claims,
    places: used === undefined && total === undefined ? undefined : present({ used, total }),
  })
  return {
    subscription: subscription as Subscription,
    findings,
    licence: licenseId ?? null,
    unused,
    partOf: partOf(fields) ?? null,
    sent: textOf(entryFields.map((name) => fields.get(name))),
    topics: unknownTopics(fields),
  }
}

/**
 * The fields of portal.md §5 that could be read, and the names of those that could not or are
 * marked as not set.
 */
function knownFields(fields: Map<string, unknown>, zone: Zone | 'unclear' | null) {
  const silent = notStated(fields)
  const unread: string[] = []
  const unset: string[] = []
  const take = <T>(name: string, parse: (value: unknown) => T | 'unset' | undefined) => {
    const value = stated(fields, name)
    if (silent.includes(name)) {
      if (value !== undefined) unread.push(name)
      return undefined
    }
    const plain = value === undefined ? undefined : parse(value)
    const read = plain ?? valueWithin(value, parse)
    if (value !== undefined && read === undefined) unread.push(name)
    if (read === 'unset') unset.push(name)
    return read === 'unset' || read === null ? undefined : read
  }
  const day = (name: string) =>
    take(name, (value): PlainDate | 'unset' | undefined => readDay(value, zoneOf(name) ?? zone))
  /** A day may say itself in which zone it is one. */
  const zoneOf = (name: string) => {
    const value = stated(fields, name)
    return isRecord(value) ? statedZone([value]) : null
  }
  return {
    known: {
      activated: take('isActivated', readFlag),
      expired: take('isExpired', readFlag),
      free: take('isFreeLicense', readFlag),
      activatedOn: day('activationDate'),
      expiresOn: day('expirationDate'),
      termDays: take('termInDays', count(0)),
      daysLeft: take('daysRemainder', count(-largestCount)),
      used: take('licenseUsagesCount', count(0)),
      total: take('totalSlotsCount', count(0)),
      licenseId: take('licenseId', id),
    },
    unread,
    unset,
  }
}

/** Records in an entry that may hold some of its fields, and nobody else's. */
const groups = oneOf(
  `attributes current currentterm dates details devices deviceslots flags info licen[cs]e limits
  places seats slots state status term usage usages validity`
    .split(/\s+/)
    .map((word) => `${word}(?:info|data)?`)
    .join(' '),
)

/** An entry's fields, and those of the groups in it that it has not itself. */
function withGroups(entry: Fields): Map<string, unknown> {
  const fields = new Map(fieldsOf(entry))
  for (const [name, value] of fieldsOf(entry))
    if (isRecord(value) && groups.test(name))
      for (const [inner, item] of fieldsOf(value))
        if (ofSlots.test(name + inner)) fields.set(name + inner, item)
        else if (!fields.has(inner) && entryFields.includes(inner)) fields.set(inner, item)
  return fields
}

/**
 * The value of a field; what is blank is not said. Java's serialiser takes "is" off the name of a
 * flag, and what is left may as well be the name of a day.
 */
function stated(fields: Map<string, unknown>, name: string): unknown {
  const value = fields.get(name.toLowerCase())
  const bare = fields.get(name.slice(2).toLowerCase())
  const said = value ?? (name.startsWith('is') && typeof bare === 'boolean' ? bare : undefined)
  return typeof said === 'string' && said.trim() === '' ? undefined : said
}

/** A whole number, also as text, from `least` on. */
const count = (least: number) => (value: unknown) => {
  const number = readWholeNumber(value)
  return number !== undefined && number >= least && number <= largestCount ? number : undefined
}

/** Without undefined fields: what is not known is absent. */
const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

import { isRecord } from '../../../domain/is-record.ts'
import type { Fields } from './fields.ts'

/** Firestore's REST API writes every value as a record of one field, which names its type. */
const aroundValue = /^(?:string|integer|boolean|double|timestamp|null|map|array)Value$/
/** "<LicenseId>k__BackingField": a field that .NET wrote without knowing its property. */
const backingField = /^<(.+)>k__BackingField$/

/** "IsExpired__c", "Owner__r": Salesforce's mark of a field of one's own. */
const ownField = /__[cr]$/

/** "java.util.Date": Jackson's default typing writes `[class, value]` in place of a value. */
const javaClass = /^(?:[a-z]\w*\.)+[A-Z][\w$]*$/

const mostLooked = 50_000
const deepest = 40
/** A record that others refer to is looked at in each of these places, so it may not be large. */
const mostShared = 60

/**
 * A parsed answer as plain records and lists, where a serialiser wrote them in its own way.
 * Shape: `{ mapValue: { fields } }` and its like are their values; `{ $id, $values }` is its list;
 * `{ $ref }` is the record with that `$id`, if it holds nothing but plain values; a list of
 * `{ name, value }` is a record, `["java.util.Date", value]` is its value, `{ columns, rows }` a
 * list of records, "<Name>k__BackingField" is "Name". Errors: none; what is too deep, or beyond
 * 50,000 values, stays as it is.
 * Source: the serialisers' documentation; that the portal would use one is our assumption
 * (portal.md §11).
 */
export function plainValues(answer: unknown): unknown {
  const named = new Map<string, Fields | null>()
  const references: { from: Fields; key: string; to: string }[] = []
  let left = mostLooked

  const plain = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > deepest || left-- <= 0) return value
    if (Array.isArray(value)) {
      const [type, inside] = value
      if (value.length === 2 && typeof type === 'string' && javaClass.test(type))
        return plain(inside, depth + 1)
      const items = value.map((item: unknown) => plain(item, depth + 1))
      return recordOfPairs(items) ?? items
    }
    if (!isRecord(value)) return value
    const inside = valueIn(value)
    return inside ? plain(inside.value, depth + 1) : record(value, depth)
  }
  const record = (value: Fields, depth: number): Fields | Fields[] => {
    const made: Fields = {}
    for (const [name, item] of Object.entries(value)) {
      const key = backingField.exec(name)?.[1] ?? name.replace(ownField, '')
      const to = isRecord(item) && Object.keys(item).length === 1 ? item.$ref : undefined
      if (typeof to === 'string' && key !== '__proto__') references.push({ from: made, key, to })
      // Not by assignment, because a key may be `__proto__`.
      Object.defineProperty(made, key, {
        value: plain(item, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    const table = tableIn(made)
    if (table) return table
    if (typeof value.$id === 'string') {
      // Two answers side by side may each count from 1. Then nobody knows which record is meant.
      named.set(value.$id, isShared(made) && !named.has(value.$id) ? made : null)
    }
    return made
  }

  const made = plain(answer, 0)
  for (const { from, key, to } of references) from[key] = named.get(to) ?? from[key]
  return made
}

/** `{ columns: ["name", …], rows: [["…", …]] }` as a list of records; null where it is none. */
function tableIn({ columns, rows, ...others }: Fields): Fields[] | null {
  if (!Array.isArray(columns) || !Array.isArray(rows) || Object.keys(others).length > 0) return null
  const isTable =
    columns.every((name) => typeof name === 'string') &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length)
  return isTable
    ? rows.map((row: unknown[]) => Object.fromEntries(row.map((cell, at) => [columns[at], cell])))
    : null
}

const isShared = (record: Fields) => {
  const values = Object.values(record)
  return values.length <= mostShared && values.every(isScalar)
}

const isScalar = (value: unknown) => typeof value !== 'object' || value === null

/** The value that a serialiser's record stands for; null where it is an ordinary record. */
function valueIn(record: Fields): { value: unknown } | null {
  const names = Object.keys(record)
  const [only] = names
  if (only !== undefined && names.length === 1 && aroundValue.test(only))
    return { value: only === 'nullValue' ? null : insideOf(record[only]) }
  if (Array.isArray(record.$values)) return { value: record.$values }
  return null
}

/** `mapValue: { fields: {…} }`, `arrayValue: { values: […] }` */
function insideOf(value: unknown): unknown {
  const [name, ...others] = isRecord(value) ? Object.keys(value) : []
  const isInner = others.length === 0 && (name === 'fields' || name === 'values')
  return isRecord(value) && isInner ? value[name] : value
}

/** Fields as a list of pairs: "characteristics", as telecom systems write them. */
function recordOfPairs(items: unknown[]): Fields | null {
  if (items.length < 3 || items.length > 60) return null
  const pairs = items.flatMap((item) => (isRecord(item) && isPair(item) ? [item] : []))
  const names = pairs.map(({ name }) => String(name))
  return pairs.length === items.length && new Set(names).size === names.length
    ? Object.fromEntries(pairs.map(({ name, value }) => [String(name), value]))
    : null
}

const isPair = ({ name, value, ...others }: Fields) =>
  typeof name === 'string' &&
  isScalar(value ?? null) &&
  Object.keys(others).every((key) => /^(?:id|label|type|valueType|@type)$/.test(key))

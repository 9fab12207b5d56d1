import { isRecord } from '../../../domain/is-record.ts'
import { type Fields, fieldsOf, plainKey } from '../values/fields.ts'
import { hasName, isDevice, isEntry } from './is-entry.ts'
import { isIdentified, nameOf } from '../values/linked-resources.ts'
import { isNone } from './no-entry.ts'
import { ofOtherTime } from '../values/other-times.ts'
import { brandFields } from './product-name-of.ts'

/** An offer or something to be tried does not belong to anybody yet. */
const isOffer = (name: string) => /offer|promo|recommend|suggest|upsell|advert/.test(name)
/**
 * The only entry inside a wrapper: `{ node: entry, cursor }`, `{ id, attributes: entry }`; or an
 * entry whose fields are in groups: `{ product: { name }, license: { … } }`.
 */
export function unwrapped(item: unknown): unknown {
  if (!isRecord(item) || !hasRecord(item) || isEntry(item) || isDevice(item)) return item
  const inside = hasName(item) ? [] : entriesIn(item)
  const [only] = inside
  if (only) return inside.length === 1 && !isNone(fieldsOf(item)) ? identified(item, only) : item
  for (const deeper of depths) {
    const fields = ungrouped(item, deeper)
    const names = fields.map(([name]) => plainKey(name))
    const entry = Object.fromEntries(fields)
    if (new Set(names).size === names.length && isEntry(entry)) return entry
  }
  return item
}

/** Without one in it there is nothing to take out; asked of each of a million. */
const hasRecord = (item: Fields) => Object.values(item).some(isRecord)

/** JSON:API identifies a resource by type and id, which stand beside its attributes. */
const identified = (item: Fields, entry: Fields): Fields =>
  isIdentified(item) && item.attributes === entry && !fieldsOf(entry).has('licenseid')
    ? { ...entry, licenseId: nameOf(item) }
    : entry

/** Of a record of a change, `{ before, after }`, only the state after it. */
const entriesIn = (item: Fields) =>
  Object.entries(item)
    .slice(0, 20)
    .flatMap(([name, value]) =>
      isEntry(value) && !ofOtherTime.test(plainKey(name)) ? [value] : [],
    )

/** A record at a greater depth may be a value with its zone and wording, which look alike. */
const depths = [3, 2, 1]
const isGroup = (name: string) =>
  !brandFields.includes(name) && !isOffer(name) && !ofOtherTime.test(name)
/** A record's fields, with those of the records in it. A product's name stays one field. */
const ungrouped = (item: Fields, deeper: number): [string, unknown][] =>
  Object.entries(item)
    .slice(0, 40)
    .flatMap(([name, value]): [string, unknown][] =>
      isRecord(value) && deeper > 0 && isGroup(plainKey(name))
        ? ungrouped(value, deeper - 1)
        : [[name, value]],
    )

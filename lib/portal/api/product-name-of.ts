import { cleanText } from '../text/clean-text.ts'
import { decodeEntities } from '../text/decode-entities.ts'
import { isProductName } from '../text/product-name.ts'
import { fieldsOf, isRecord } from './fields.ts'

/** Seen in 2016 to 2025 (portal.md §5): whatever stands there is the product. */
export const brandFields = ['brandednamemodel', 'brandedname', 'servicename']
/** Ordinary names, which may also hold a person's own: only a name that Kaspersky gives counts there. */
const ordinary = ['productname', 'product', 'displayname', 'name', 'title']

/** The names that an entry's product may stand under, as plain keys. */
export const nameFields: readonly string[] = [...brandFields, ...ordinary]

/** The product of an entry, as the portal shows it. Errors: '' where the entry does not say. */
export function productNameOf(fields: Map<string, unknown>): string {
  for (const key of brandFields) {
    const name = nameIn(fields.get(key))
    if (name) return name
  }
  return ordinary.map((key) => nameIn(fields.get(key))).find(isProductName) ?? ''
}

function nameIn(value: unknown): string {
  if (typeof value === 'string') return cleanText(decodeEntities(value.slice(0, 4000)))
  if (!isRecord(value)) return ''
  const fields = fieldsOf(value)
  return ['value', 'name'].map((key) => textIn(fields.get(key))).find((name) => name !== '') ?? ''
}

const textIn = (value: unknown) => (typeof value === 'string' ? nameIn(value) : '')

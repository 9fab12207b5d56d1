import { cleanText } from '../text/clean-text.ts'
import { decodeEntities } from '../text/decode-entities.ts'
import { isProductName } from '../text/product-name.ts'
import { fieldsOf, isRecord } from './fields.ts'

/** Fields seen from 2016 to 2025 (portal.md §5). Their value is always the product. */
export const brandFields = ['brandednamemodel', 'brandedname', 'servicename']
/**
 * Ordinary field names. They may also hold a name that a person chose, so only a product's name
 * counts.
 */
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

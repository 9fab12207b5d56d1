import { cleanText } from '../text/clean-text.ts'
import { decodeEntities } from '../text/decode-entities.ts'
import { isProductName } from '../text/product-name.ts'
import { type Fields, fieldsOf, isRecord } from './fields.ts'

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

/** `name` may be what programs call it, so it speaks only where there is no `value`. */
function nameIn(value: unknown): string {
  if (!isRecord(value)) return textIn(value)
  const fields = fieldsOf(value)
  const shown = fields.get('value') ?? fields.get('name') ?? value
  return isRecord(shown) ? byLanguage(shown) : textIn(shown) || textIn(fields.get('name'))
}

/** "ksp_vpn" */
const identifier = /^[a-z\d]+(?:_[a-z\d]+)+$/

function textIn(value: unknown): string {
  const text = typeof value === 'string' ? cleanText(decodeEntities(value.slice(0, 4000))) : ''
  return identifier.test(text) ? '' : text
}

/** The same name in several languages, by their tags: which of them does not matter. */
function byLanguage(names: Fields): string {
  const entries = Object.entries(names)
  if (!entries.every(([tag]) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i.test(tag))) return ''
  const [, first] = entries.find(([tag]) => /^en/i.test(tag)) ?? entries[0] ?? []
  return textIn(first)
}

import { withoutSecrets } from '../../text/without-secrets.ts'
import { cleanText } from '../../text/clean-text.ts'
import { decodeEntities } from '../../text/decode-entities.ts'
import { isProductName } from '../../text/product-name.ts'
import { type Fields, fieldsOf, isRecord } from '../values/fields.ts'
import { valueWithin } from '../values/value-within.ts'

/** Fields seen from 2016 to 2025 (portal.md §5). Their value is always the product. */
export const brandFields = [
  'brandednamemodel',
  'brandednamemodelvalue',
  'brandednamevalue',
  'brandedname',
  'servicename',
]
/**
 * Ordinary field names. They may also hold a name that a person chose, so only a product's name
 * counts.
 */
const ordinary = ['productname', 'product', 'displayname', 'name', 'title']

/** The names that an entry's product may stand under, as plain keys. */
export const nameFields: readonly string[] = [...brandFields, ...ordinary]

/**
 * The product of an entry, as the portal shows it; of a name in several languages the one in
 * `language`, else in English. Errors: '' where the entry does not say.
 */
export function productNameOf(fields: Map<string, unknown>, language = 'en'): string {
  for (const key of brandFields) {
    const name = nameIn(fields.get(key), language)
    if (name) return name
  }
  return ordinary.map((key) => nameIn(fields.get(key), language)).find(isProductName) ?? ''
}

/** `name` may be what programs call it, so it speaks only where there is no `value`. */
function nameIn(value: unknown, language: string): string {
  if (!isRecord(value)) return textIn(value)
  const fields = fieldsOf(value)
  const shown = fields.get('value') ?? fields.get('name') ?? value
  const names = Array.isArray(shown) ? listed(shown) : isRecord(shown) ? shown : null
  const said = (names && byLanguage(names, language)) || textIn(shown) || textIn(fields.get('name'))
  return said || valueWithin(shown, nameWithin) || valueWithin(fields.get('name'), nameWithin) || ''
}

const nameWithin = (leaf: unknown) => {
  const text = textIn(leaf)
  return isProductName(text) ? text : undefined
}

/** A name that is written for a page: all of it stands in an element. */
const inElement = /^\s*<([a-z]+)(?: [^<>]*)?>[\s\S]*<\/\1>\s*$/i
const tags = /<\/?[a-z][^<>]*>/gi
/** "ksp_vpn", "license-service", "Products.Premium.Title" */
const identifier = /^[a-z\d]+(?:[_-][a-z\d]+)+$|^\w+(?:\.[A-Za-z_]\w*)+$/
const untranslated = /^translation missing\b/i
/** No name is longer. A longer text is not cut here: `cleanText` leaves no half of a code. */
const longest = 4000
/** What may stand between the signs of a code and is not seen. */
const unseen = /<[^<>]*>|&(?:shy|zwj|zwnj|lrm|rlm);/gi
const dash = /&(?:dash|hyphen|ndash|mdash|minus);|%2d/gi

function textIn(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  if (text.length > longest) return cleanText(text)
  if (/[<&%]/.test(text) && hidesSecret(text)) return ''
  const clean = cleanText(decodeEntities(inElement.test(text) ? text.replace(tags, '') : text))
  return identifier.test(clean) || untranslated.test(clean) ? '' : clean
}

const hidesSecret = (text: string) => {
  const bare = text
    .replace(unseen, '')
    .replace(dash, '-')
    .replace(/&commat;|%40/gi, '@')
  return withoutSecrets(bare) !== bare && withoutSecrets(text) === text
}

const tagFields = ['language', 'languagecode', 'lang', 'locale', 'culture']

/** `[{ languageCode: "en", value: "…" }]` as `{ en: "…" }` */
const listed = (names: unknown[]): Fields =>
  Object.fromEntries(
    names.slice(0, 100).flatMap((name) => {
      const fields = isRecord(name) ? fieldsOf(name) : new Map<string, unknown>()
      const tag = tagFields.map((key) => fields.get(key)).find((value) => value !== undefined)
      const text = fields.get('value') ?? fields.get('text') ?? fields.get('name')
      return typeof tag === 'string' ? [[tag, text]] : []
    }),
  )

/** The same name in several languages, by their tags. */
function byLanguage(names: Fields, language: string): string {
  const entries = Object.entries(names)
  if (!entries.every(([tag]) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i.test(tag))) return ''
  const inTag = (wanted: string) =>
    entries.find(([tag]) => tag.toLowerCase().startsWith(wanted.slice(0, 2).toLowerCase()))
  const [, chosen] = inTag(language) ?? inTag('en') ?? entries[0] ?? []
  return textIn(chosen)
}

/** The language that these records state, the first of them first; undefined where none does. */
export const statedLanguage = (records: Fields[]): string | undefined =>
  records
    .flatMap((record) => tagFields.map((name) => fieldsOf(record).get(name)))
    .find((value): value is string => typeof value === 'string' && /^[a-z]{2}\b/i.test(value))

import { isRecord } from '../../../domain/is-record.ts'
import { withoutSecrets } from '../../text/without-secrets.ts'
import { cleanText } from '../../text/clean-text.ts'
import { decodeEntities } from '../../text/decode-entities.ts'
import { isProductName } from '../../text/product-name.ts'
import { type Fields, fieldsOf } from '../values/fields.ts'
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
 * counts there.
 */
const ordinary = ['productname', 'product', 'displayname', 'name', 'title', 'productdisplayname']

/** The fields in which an entry's product may be named, as plain keys. */
export const nameFields: readonly string[] = [...brandFields, ...ordinary]

/**
 * The product's name in an entry, as the portal shows it. A name in several languages is taken in
 * `language`, else in English. Errors: '' where the entry has none.
 */
export function productNameOf(fields: Map<string, unknown>, language = 'en'): string {
  for (const key of brandFields) {
    const name = nameIn(fields.get(key), language)
    if (name) return name
  }
  return ordinary.map((key) => nameIn(fields.get(key), language)).find(isProductName) ?? ''
}

/** `name` may be a name for programs, so it counts only where there is no `value`. */
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

/** A name that is written for a page: it is all inside one element. */
const inElement = /^\s*<([a-z]+)(?: [^<>]*)?>[\s\S]*<\/\1>\s*$/i
const tags = /<\/?[a-z][^<>]*>/gi
/** "ksp_vpn", "license-service", "Products.Premium.Title" */
const identifier = /^[a-z\d]+(?:[_-][a-z\d]+)+$|^\w+(?:\.[A-Za-z_]\w*)+$/
const untranslated = /^translation missing\b/i
/**
 * No name is longer. A longer text is not cut here, because a cut could leave half of a code;
 * `cleanText` handles that.
 */
const longest = 4000
/** Invisible parts that may stand between the characters of a code. */
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

/** The name in one of several languages, by language tag. */
function byLanguage(names: Fields, language: string): string {
  const entries = Object.entries(names)
  if (!entries.every(([tag]) => /^[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i.test(tag))) return ''
  const inTag = (wanted: string) =>
    entries.find(([tag]) => tag.toLowerCase().startsWith(wanted.slice(0, 2).toLowerCase()))
  const [, chosen] = inTag(language) ?? inTag('en') ?? entries[0] ?? []
  return textIn(chosen)
}

/** The language that the first of these records to state one states; undefined where none does. */
export const statedLanguage = (records: Fields[]): string | undefined =>
  records
    .flatMap((record) => tagFields.map((name) => fieldsOf(record).get(name)))
    .find((value): value is string => typeof value === 'string' && /^[a-z]{2}\b/i.test(value))

import { isRecord } from '../../../domain/is-record.ts'
import { type Fields, fieldsOf } from '../values/fields.ts'
import { brandFields, nameFields, productNameOf } from './product-name-of.ts'

/**
 * Fields that only a person's own subscription has. An offer has a product, a term and places too.
 */
const owned = [
  'licenseid',
  'activationcode',
  'isactivationcodemasked',
  'isactivated',
  'isexpired',
  'activationdate',
  'expirationdate',
  'daysremainder',
  'licenseusagescount',
]
/** An offer has a number and an end day, too. */
const ofOffer = ['licenseid', 'expirationdate', 'activationdate']
const forSale = /price|sku|discount|offer|order|invoice|cart|quote/
/** Flags without their "is", as Java's serialiser writes them. */
const bareFlags = ['activationcodemasked', 'activated', 'expired', 'freelicense']
/** Every field of portal.md §5 beside the name, as plain keys. */
export const entryFields: readonly string[] = [
  ...owned,
  'isfreelicense',
  'termindays',
  'totalslotscount',
  ...bareFlags,
]

/** A device names what protects it, but it is no subscription. */
const ofDevice = /^(?:device(?:alias|name|id|type|model)|ostype(?:label)?|osname)$/
export const isDevice = (value: object) =>
  isRecord(value) && [...fieldsOf(value).keys()].some((name) => ofDevice.test(name))

export const isSold = (value: object) =>
  isRecord(value) && [...fieldsOf(value).keys()].some((name) => forSale.test(name))

export function isEntry(value: unknown): value is Fields {
  if (!isRecord(value)) return false
  const fields = fieldsOf(value)
  const sold = isSold(value)
  return (
    nameFields.some((name) => fields.has(name)) &&
    entryFields.filter((name) => fields.has(name)).length >= 2 &&
    owned.some((name) => fields.has(name) && !(sold && ofOffer.includes(name))) &&
    !isDevice(value) &&
    productNameOf(fields) !== ''
  )
}

/**
 * A record that names a product but cannot be read as an entry, or that has most fields of a
 * subscription. It must not be passed over.
 */
export const hasBrand = (value: object) =>
  isRecord(value) &&
  (isEntry(value) ||
    brandFields.some((name) => fieldsOf(value).has(name)) ||
    owned.filter((name) => fieldsOf(value).has(name)).length > 3)

export const hasName = (item: Fields) => productNameOf(fieldsOf(item)) !== ''

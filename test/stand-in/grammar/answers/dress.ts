import type { Dice } from '../../random.ts'

/** Another spelling of a key. */
const spellings: Record<string, (key: string) => string> = {
  camel: (key) => key,
  pascal: (key) => key.charAt(0).toUpperCase() + key.slice(1),
  snake: (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  kebab: (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  lower: (key) => key.toLowerCase(),
  upper: (key) => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
}

export const respell = (value: unknown, spell: (key: string) => string): unknown =>
  Array.isArray(value)
    ? value.map((one) => respell(one, spell))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [spell(key), respell(inner, spell)]),
        )
      : value

export function spellingOf(dice: Dice): { name: string; spell: (key: string) => string } {
  const name = dice.pick(['camel', 'camel', 'camel', ...Object.keys(spellings)])
  return { name, spell: spellings[name]! }
}

type Fields = Record<string, unknown>
const usualKeys = ['brandedNameModel', 'brandedNameModel', 'brandedName', 'brandedName']
const entities = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('–', '&#8211;')

/** The product's name as a model, as half of one, or as text; perhaps with HTML entities. */
export function brandForm(dice: Dice): (fields: Fields) => Fields {
  const escaped = dice.chance(0.2)
  const form = dice.pick(['model', 'model', 'model', 'value only', 'name only', 'text'])
  const key = dice.pick([...usualKeys, 'productName'])
  return (fields) => {
    const plain = String(fields.brandedNameModel)
    const name = escaped ? entities(plain) : plain
    const model = {
      model: { name, value: name },
      'value only': { value: name },
      'name only': { name },
      text: name,
    }[form]
    const { brandedNameModel: _, ...rest } = fields
    return form === 'text' ? { ...rest, [key]: name } : { ...fields, brandedNameModel: model }
  }
}

/** Numbers, and perhaps yes and no, as text. */
export function typesOf(dice: Dice): (fields: Fields) => Fields {
  const numbers = dice.chance(0.15)
  const booleans = dice.chance(0.06)
  const asText = (value: unknown) =>
    (numbers && typeof value === 'number') || (booleans && typeof value === 'boolean')
  const dates = ['activationDate', 'expirationDate']
  return (fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        asText(value) && !dates.includes(key) ? String(value) : value,
      ]),
    )
}

/**
 * Fields that nobody has seen yet and whose sense may only be guessed: nothing of them may be
 * taken.
 */
export function strangers(dice: Dice): (fields: Fields) => Fields {
  const more: Fields = dice.chance(0.2)
    ? dice.pick<Fields>([
        { isShared: true },
        { ownerEmail: 'owner.fake0@example.com' },
        { autoRenewalStatus: 'On' },
        { state: 3 },
        { status: 'Blocked' },
        { isTrial: true },
        { provider: 'Invented Telecom' },
      ])
    : {}
  return (fields) => ({ ...fields, ...more })
}

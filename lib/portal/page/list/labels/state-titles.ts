import { placeOf } from '../../../dom/in-order.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { Unit } from '../units/unit.ts'

/** Facts that a word states by itself, and that may be the title of a field: "Blocked | No". */
const states = [
  'portalState',
  'trial',
  'free',
  'activated',
  'expired',
  'ownership',
  'autoRenewal',
] as const

export const isState = ({ facts, value, labels }: Unit) =>
  !value &&
  !/[^XAS]/.test(labels) &&
  states.some((state) => facts[state] !== undefined) &&
  Object.keys(facts).every((fact) => (states as readonly string[]).includes(fact))

/**
 * Whether a word for a state is only the title of a field whose value does not confirm it:
 * "Blocked: no", "Shared by: —".
 */
export function isUnconfirmed(unit: Unit, units: Unit[], frame: Item, lexicon: Lexicon): boolean {
  if (!isState(unit)) return false
  if (/[:：]\s*[–—―-]\s*$/.test(unit.text)) return true
  const [title, value] = titleAndValue(unit.item, frame) ?? []
  if (!title || !value || !isWhole(title, unit)) return false
  if (isBlank(value)) return isTitled(title) || /\S/.test(value.element.textContent ?? '')
  const said = units.filter(({ item }) => holds(value, item))
  if (said.some((one) => one.value?.kind === 'switch' && !one.value.on)) return true
  if (unit.facts.ownership === 'shared')
    return isTitled(title)
      ? !said.some((one) => saysWhoShares(one, lexicon))
      : said.length > 0 && said.every((one) => saysNothing(one, lexicon))
  if (!isTitled(title)) return false
  // "Valid for | 730 days after activation"
  if (said.length > 0 && said.every((one) => isTerm(one, lexicon))) return true
  return said.every(
    ({ value: one, facts }) =>
      one?.kind === 'count' || one?.kind === 'pair' || facts.size !== undefined,
  )
}

/** The value of a field "Shared by": a name, or yes. */
const saysWhoShares = ({ text, value }: Unit, lexicon: Lexicon): boolean => {
  if (value) return value.kind === 'switch' && value.on
  const words = lexicon.tokens(text)
  // "You, with Kim": a name comes first.
  return (
    /\p{L}{2}/u.test(text) &&
    words[0]?.is === '' &&
    !says(words, Word.no + Word.off + Word.sharedByYou + Word.day + Word.number)
  )
}

/** How long, and not how long it is left. */
const isTerm = ({ text }: Unit, lexicon: Lexicon) => {
  const words = lexicon.tokens(text)
  return says(words, Word.number) && says(words, Word.time) && !says(words, Word.unused + Word.day)
}

/** The title of a field, by its tag. */
export const isTitled = ({ tag }: Item) => /^(?:dt|th|label)$/.test(tag)

/** "You", "me". */
const saysNothing = ({ text }: Unit, lexicon: Lexicon) => saysOnly(lexicon.tokens(text), Word.quiet)

/** A field's title and its value: a term and its description, or the two parts of a row. */
function titleAndValue(item: Item, frame: Item): [Item, Item] | null {
  for (let at: Item = item; at.parent && at !== frame; at = at.parent) {
    const { children } = at.parent
    const next = children[placeOf(at) + 1]
    if (next && (isTitled(at) || (children.length === 2 && !next.press))) return [at, next]
    if (next || children.length > 1) return null
  }
  return null
}

const isWhole = ({ element }: Item, { text }: Unit) =>
  lettersOf(element.textContent ?? '') === lettersOf(text)
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{Nd}]/gu, '')

const isBlank = ({ element }: Item) => /^[\s–—―-]*$/.test(element.textContent ?? '')

/** Under a title "Shared by" or "Shared with you". */
export const sharedUnder = (unit: Unit, title: Facts, lexicon: Lexicon): Facts =>
  title.ownership === 'shared' && saysWhoShares(unit, lexicon) ? { ownership: 'shared' } : {}
